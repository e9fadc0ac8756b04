package org.synthesis.io.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synthesis.io.report.page.Block;
import org.synthesis.io.report.page.Line;
import org.synthesis.io.report.page.Tone;
import org.synthesis.model.appraisal.Cerqual;
import org.synthesis.model.conclusion.InsightConclusion;
import org.synthesis.model.finding.PracticeInsight;
import org.synthesis.model.finding.Sourcing;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.judgement.Judgement;

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
                .column(material.say(Word.ACTORS), "narrow")
                .column(material.say(Word.CONFIDENCE), "middle")
                .column(material.say(Word.COUNTER_EVIDENCE), "narrow")
                .column(material.say(Word.SOURCES), "middle");
        insights.forEach(insight -> grid.row(
                material.keys.anchor("insight", insight.id().value()),
                "insight",
                List.of(
                        Grids.cell(statement(insight)),
                        Grids.cell(actors(insight)),
                        Grids.cell(confidence(insight)),
                        Grids.cell(counter(insight)),
                        Grids.cell(material.cited(insight.sources())))));
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
        if (!insight.note().isEmpty()) {
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

    private List<Line> confidence(PracticeInsight insight) {
        Cerqual cerqual = insight.cerqual();
        List<Line> lines = new ArrayList<>();
        lines.add(material.line().strong(confidenceWord(insight)).line());
        lines.add(concern(Word.CERQUAL_LIMITATIONS, material.say(cerqual.methodologicalLimitations())));
        lines.add(concern(Word.CERQUAL_COHERENCE, material.say(cerqual.coherence())));
        lines.add(concern(Word.CERQUAL_ADEQUACY, material.say(cerqual.adequacy())));
        lines.add(concern(Word.CERQUAL_RELEVANCE, material.say(cerqual.relevance())));
        material.insight(insight.id())
                .map(conclusion -> conclusion.cerqual().confidence())
                .filter(Judgement::isOverride)
                .ifPresent(confidence -> confidence
                        .proposed()
                        .toOptional()
                        .ifPresent(level -> lines.add(material.line()
                                .quiet(material.say(Word.RULE_PROPOSES, material.say(level)))
                                .line())));
        return lines;
    }

    private Line concern(Word component, String level) {
        return material.line().quiet(material.say(component) + ": ").text(level).line();
    }

    private Line counter(PracticeInsight insight) {
        return material.insight(insight.id())
                .filter(conclusion -> !conclusion.counterFindings().isEmpty())
                .map(conclusion ->
                        material.line().keys(conclusion.counterFindings()).line())
                .orElse(material.absent(Word.NONE_CODED));
    }
}
