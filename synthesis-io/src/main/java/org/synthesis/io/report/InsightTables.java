package org.synthesis.io.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synthesis.io.report.page.Block;
import org.synthesis.io.report.page.Line;
import org.synthesis.io.report.page.Look;
import org.synthesis.io.report.page.Tone;
import org.synthesis.model.appraisal.ConcernLevel;
import org.synthesis.model.certainty.CerqualAssessment;
import org.synthesis.model.certainty.CerqualRating;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.conclusion.InsightConclusion;
import org.synthesis.model.finding.PracticeInsight;
import org.synthesis.model.finding.Sourcing;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.text.LocalizedText;

/** Practice insights: those with a source in tables, invented examples in a block of their own. */
final class InsightTables {
    private final Material material;

    InsightTables(Material material) {
        this.material = material;
    }

    /** {@return the insights with keys, in that order, unknown ones left out} */
    List<PracticeInsight> insights(List<FindingId> ids) {
        return ids.stream()
                .flatMap(
                        id -> Stream.ofNullable(material.evidence.insightsById().get(id)))
                .toList();
    }

    /** {@return a table of insights that have a source} */
    Block.Grid sourced(List<PracticeInsight> insights) {
        Grids grid = Grids.of("", material.say(Word.INSIGHT_TABLE, material.count(insights.size()), material.count((int)
                        material.evidence.insights().stream()
                                .filter(insight -> insight.sourcing() == Sourcing.SOURCED)
                                .count())))
                .column(material.say(Word.INSIGHT), "wide")
                .column(material.say(Word.CONTRIBUTING_SOURCES), "middle")
                .column(material.say(Word.CONFIDENCE), "middle")
                .column(material.say(Word.CERQUAL_WHY), "middle")
                .column(material.say(Word.COUNTER_EVIDENCE), "narrow");
        for (PracticeInsight insight : insights) {
            Optional<CerqualAssessment> assessment =
                    material.insight(insight.id()).map(InsightConclusion::cerqual);
            grid.row(
                    material.keys.anchor("insight", insight.id().value()),
                    "insight",
                    List.of(
                            Grids.cell(withActors(insight)),
                            Grids.cell(material.cited(insight.sources())),
                            Grids.cell(assessment.map(this::confidence).orElse(List.of())),
                            Grids.cell(assessment.map(this::explanation).orElse(List.of())),
                            Grids.cell(counter(insight))));
        }
        return grid.grid();
    }

    /** {@return a block with the invented examples, which say that they are; empty when there are none} */
    Optional<Block> invented() {
        List<PracticeInsight> examples = material.evidence.insights().stream()
                .filter(insight -> insight.sourcing() == Sourcing.ILLUSTRATIVE)
                .toList();
        if (examples.isEmpty()) {
            return Optional.empty();
        }
        Grids grid = Grids.of("", material.say(Word.INVENTED_TABLE, material.count(examples.size())))
                .column(material.say(Word.INVENTED_EXAMPLE), "wide")
                .column(material.say(Word.ACTORS), "narrow")
                .column(material.say(Word.SUB_QUESTION), "narrow");
        examples.forEach(insight -> grid.row(
                material.keys.anchor("insight", insight.id().value()),
                "invented",
                List.of(
                        Grids.cell(statement(insight)),
                        Grids.cell(actors(insight)),
                        Grids.cell(insight.question().value()))));
        return Optional.of(new Block.Box(
                Keys.PART + "invented-insights",
                Tone.INVENTED,
                Line.of(material.say(Word.INVENTED_TITLE)),
                ImmutableList.of(Material.paragraph(Line.of(material.say(Word.INVENTED_INTRO))), grid.grid())));
    }

    /** {@return an insight in one line with its key, confidence and sources} */
    Line brief(PracticeInsight insight) {
        Inline line = material.line()
                .text(material.say(insight.statement()))
                .text(" (")
                .key(insight.id())
                .text("; " + material.say(Word.CONFIDENCE_IS, confidenceWord(insight)) + "; ");
        boolean first = true;
        for (var source : insight.sources()) {
            line.text(first ? "" : "; ")
                    .link(material.keys.target(source.value()).orElse(""), material.cite(source));
            first = false;
        }
        return line.text(")").line();
    }

    private String confidenceWord(PracticeInsight insight) {
        return material.insight(insight.id())
                .flatMap(InsightConclusion::confidence)
                .map(level -> material.say(level))
                .orElse(material.say(insight.cerqual().confidence()));
    }

    private List<Line> statement(PracticeInsight insight) {
        List<Line> lines = new ArrayList<>();
        Inline title = material.line().strong(insight.id().value() + " " + material.say(insight.label()));
        lines.add(title.line());
        lines.add(Line.of(material.say(insight.statement())));
        lines.add(material.line()
                .quiet(material.say(insight.kind()) + "; " + material.say(insight.level()))
                .line());
        boolean explains = material.insight(insight.id())
                .filter(conclusion -> conclusion.cerqual().components().stream()
                        .anyMatch(rating -> !rating.explanation().isEmpty()))
                .isPresent();
        if (!insight.note().isEmpty() && !explains) {
            lines.add(material.line()
                    .quiet(material.say(Word.CODER_NOTE) + " ")
                    .english(insight.note())
                    .line());
        }
        return lines;
    }

    private String actors(PracticeInsight insight) {
        return insight.actors().stream()
                .map(actor -> material.concept("actor", actor))
                .collect(Collectors.joining(", "));
    }

    private List<Line> withActors(PracticeInsight insight) {
        List<Line> lines = new ArrayList<>(statement(insight));
        lines.add(material.line()
                .quiet(material.say(Word.ACTORS) + ": " + actors(insight))
                .line());
        return lines;
    }

    /** The level that holds, who settled it, what the rule proposes beside it, and whether people must look at it. */
    private List<Line> confidence(CerqualAssessment cerqual) {
        Judgement<CertaintyLevel> confidence = cerqual.confidence();
        Optional<CertaintyLevel> level = confidence.value();
        List<Line> lines = new ArrayList<>();
        if (level.isEmpty()) {
            lines.add(material.line()
                    .as(Look.TAG_WARNING, material.say(Word.CONFIDENCE_OPEN))
                    .line());
            confidence
                    .proposed()
                    .missing()
                    .forEach(missing -> lines.add(Line.of(material.say(Word.MISSING_IS, material.say(missing)))));
            return lines;
        }
        lines.add(material.circles(
                level.get(), confidence.settled().isPresent() ? Look.CIRCLES : Look.CIRCLES_PROVISIONAL));
        lines.add(material.line().strong(material.say(level.get())).line());
        lines.add(material.line()
                .quiet(
                        confidence.settled().isPresent()
                                ? material.say(Word.SETTLED_BY, material.assessor(confidence))
                                : material.say(Word.ONLY_PROPOSED))
                .line());
        if (confidence.settled().isPresent()) {
            confidence
                    .proposed()
                    .toOptional()
                    .ifPresent(proposed -> lines.add(material.line()
                            .quiet(
                                    confidence.isOverride()
                                            ? material.say(Word.RULE_PROPOSES, material.say(proposed))
                                            : material.say(Word.RULE_AGREES))
                            .line()));
        }
        if (cerqual.needsReview()) {
            lines.add(material.line()
                    .as(Look.TAG_WARNING, "⚠ " + material.say(Word.CERQUAL_REVIEW))
                    .line());
        }
        return lines;
    }

    /** Every component with a concern and why; an explanation that several share stands once, and what is clear in one line. */
    private List<Line> explanation(CerqualAssessment cerqual) {
        Map<LocalizedText, List<Line>> concerns = new LinkedHashMap<>();
        List<String> clear = new ArrayList<>();
        for (CerqualRating rating : cerqual.components()) {
            String component = material.say(rating.component());
            Optional<ConcernLevel> concern = rating.concern().value();
            if (concern.filter(level -> level == ConcernLevel.NONE).isPresent()) {
                clear.add(component);
            } else {
                concerns.computeIfAbsent(rating.explanation(), why -> new ArrayList<>())
                        .add(Line.of(
                                concern.map(level -> material.say(Word.CERQUAL_CONCERN, component, material.say(level)))
                                        .orElse(material.say(Word.CERQUAL_OPEN, component))));
            }
        }
        List<Line> lines = new ArrayList<>();
        concerns.forEach((why, shared) -> {
            lines.addAll(shared);
            if (!why.isEmpty()) {
                lines.add(
                        why.nl().isEmpty()
                                ? material.line()
                                        .quiet(material.say(Word.CODER_NOTE) + " ")
                                        .english(why.en())
                                        .line()
                                : material.line().linked(material.say(why)).line());
            }
        });
        if (!clear.isEmpty()) {
            lines.add(material.line()
                    .quiet(material.say(Word.CERQUAL_CLEAR, String.join(", ", clear)))
                    .line());
        }
        return lines;
    }

    private Line counter(PracticeInsight insight) {
        return material.insight(insight.id())
                .filter(conclusion -> !conclusion.counterFindings().isEmpty())
                .map(conclusion ->
                        material.line().keys(conclusion.counterFindings()).line())
                .orElse(material.absent(Word.NONE_CODED));
    }
}
