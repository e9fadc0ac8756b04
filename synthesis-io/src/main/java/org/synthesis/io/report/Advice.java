package org.synthesis.io.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.synthesis.io.report.page.Block;
import org.synthesis.io.report.page.Line;
import org.synthesis.io.report.page.Look;
import org.synthesis.model.conclusion.LocalAdvice;
import org.synthesis.model.conclusion.RecommendationConclusion;
import org.synthesis.model.conclusion.StreamDirection;
import org.synthesis.model.conclusion.Triangulation;
import org.synthesis.model.context.MunicipalityProfile;
import org.synthesis.model.recommendation.Addressee;
import org.synthesis.model.recommendation.ContextCondition;
import org.synthesis.model.recommendation.Contraindication;
import org.synthesis.model.recommendation.Recommendation;

/** Recommendations with everything that must travel with them, and what each municipality is advised. */
final class Advice {
    private final Material material;

    Advice(Material material) {
        this.material = material;
    }

    List<Block> recommendations() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Material.paragraph(Line.of(material.say(Word.ADVICE_INTRO))));
        for (Addressee addressee : Addressee.values()) {
            List<Recommendation> meant = material.evidence.recommendations().stream()
                    .filter(recommendation -> recommendation.addressee() == addressee)
                    .toList();
            if (!meant.isEmpty()) {
                blocks.add(material.heading(
                        3, Keys.PART + "for-" + addressee.code(), Word.ADVICE_FOR, material.say(addressee)));
                meant.forEach(recommendation -> blocks.add(card(recommendation)));
            }
        }
        return blocks;
    }

    private Block card(Recommendation recommendation) {
        Optional<RecommendationConclusion> conclusion = material.conclusion(recommendation.id());
        Inline tags = material.line()
                .as(Look.TAG_CALM, material.say(Word.STRENGTH_IS, material.say(recommendation.strength())));
        if (recommendation.illustrative()) {
            tags.text(" ").as(Look.TAG_WARNING, material.say(Word.DRAFT_ADVICE));
        }
        recommendation
                .contraindication()
                .ifPresent(contraindication -> tags.text(" ").as(Look.TAG_WARNING, "⚠ " + contra(contraindication)));
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(material.fact(Word.WHEN, Line.of(condition(recommendation))));
        facts.add(material.fact(Word.GROUNDS, grounds(recommendation, conclusion)));
        conclusion
                .filter(found -> !found.lacks().isEmpty())
                .ifPresent(found -> facts.add(material.fact(
                        Word.LACKS,
                        found.lacks().stream()
                                .map(lack -> material.line()
                                        .linked(material.say(lack))
                                        .line())
                                .toList())));
        conclusion.ifPresent(
                found -> facts.add(material.fact(Word.WEIGHED, new WeighingLines(material).of(recommendation, found))));
        facts.add(material.fact(Word.COUNTER_EVIDENCE, counter(conclusion)));
        facts.add(material.fact(
                Word.CONTRAINDICATION,
                recommendation
                        .contraindication()
                        .map(contraindication ->
                                material.line().linked(contra(contraindication)).line())
                        .orElse(material.absent(Word.NONE_CODED))));
        conclusion.ifPresent(found -> facts.add(material.fact(Word.STREAMS, streams(found.triangulation()))));
        facts.add(material.fact(
                Word.WOULD_CHANGE,
                new TippingFacts(material).of(recommendation.id().value())));
        facts.addAll(new PlaceFacts(material).of(recommendation));
        if (!recommendation.targets().isEmpty()) {
            facts.add(material.fact(
                    Word.TARGETS,
                    material.named(material.line(), recommendation.targets()).line()));
        }
        if (!recommendation.gaps().isEmpty()) {
            facts.add(material.fact(
                    Word.OPEN_QUESTIONS,
                    recommendation.gaps().stream()
                            .map(id -> {
                                var gap = material.evidence.gapsById().get(id);
                                return material.line()
                                        .text(gap == null ? "" : material.say(gap.title()) + " ")
                                        .key(id)
                                        .line();
                            })
                            .toList()));
        }
        return new Block.Card(
                material.keys.anchor("recommendation", recommendation.id().value()),
                Line.of(recommendation.id() + " " + material.say(recommendation.action())),
                tags.line(),
                ImmutableList.of(new Block.Facts(ImmutableList.copyOf(facts))));
    }

    /** {@return the condition in words; a recommendation without one holds for every municipality} */
    String condition(Recommendation recommendation) {
        if (recommendation.condition() instanceof ContextCondition.When when) {
            return material.say(Word.WHEN_PROFILE, material.condition(when.condition()));
        }
        return material.say(
                recommendation.addressee() == Addressee.MUNICIPALITY ? Word.ALWAYS_MUNICIPALITY : Word.ALWAYS);
    }

    /** What must come first and when, with the key of what comes first. */
    private String contra(Contraindication contraindication) {
        return material.say(
                Word.FIRST_DO,
                material.condition(Word.CONDITION_IF, contraindication.condition()),
                contraindication.first().value());
    }

    private List<Line> grounds(Recommendation recommendation, Optional<RecommendationConclusion> conclusion) {
        List<Line> lines = new ArrayList<>();
        conclusion.ifPresent(found -> lines.add(
                material.line().strong(material.say(found.grounding())).line()));
        if (!recommendation.findings().isEmpty()) {
            lines.add(material.line()
                    .text(material.say(Word.FROM_RESEARCH) + " ")
                    .keys(recommendation.findings())
                    .line());
        }
        conclusion
                .filter(found -> !found.insights().isEmpty())
                .ifPresent(found -> lines.add(material.line()
                        .text(material.say(Word.FROM_PRACTICE) + " ")
                        .keys(found.insights())
                        .line()));
        if (recommendation.findings().isEmpty()
                && conclusion.map(found -> found.insights().isEmpty()).orElse(true)
                && !recommendation.gaps().isEmpty()) {
            lines.add(material.line()
                    .text(material.say(Word.FROM_GAPS) + " ")
                    .keys(recommendation.gaps())
                    .line());
        }
        return lines;
    }

    private List<Line> counter(Optional<RecommendationConclusion> conclusion) {
        return conclusion
                .filter(found -> !found.counterFindings().isEmpty())
                .map(found -> material.findings(found.counterFindings()).stream()
                        .map(finding -> new FindingRows(material).brief(finding))
                        .toList())
                .orElse(List.of(material.absent(Word.NONE_CODED)));
    }

    /** What each source says, and then which are silent. */
    private Line streams(Triangulation triangulation) {
        List<String> said = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        triangulation.streams().forEach((source, direction) -> {
            if (direction == StreamDirection.SILENT) {
                silent.add(material.say(source));
            } else {
                said.add(material.say(source) + " " + material.say(direction));
            }
        });
        if (!silent.isEmpty()) {
            said.add(material.say(StreamDirection.SILENT) + ": " + String.join(", ", silent));
        }
        return material.line()
                .strong(material.say(triangulation.code()))
                .text(": " + String.join("; ", said))
                .line();
    }

    List<Block> municipalities() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Material.paragraph(Line.of(material.say(Word.MUNICIPALITIES_INTRO))));
        long municipal = material.evidence.recommendations().stream()
                .filter(recommendation -> recommendation.addressee() == Addressee.MUNICIPALITY)
                .count();
        Grids grid = Grids.of(
                        "",
                        material.say(
                                Word.MUNICIPALITY_TABLE,
                                material.count(
                                        material.conclusions.localAdvice().size())))
                .column(material.say(Word.MUNICIPALITY), "middle")
                .column(material.say(Word.CONTEXT), "wide")
                .column(material.say(Word.START_HERE), "middle")
                .column(material.say(Word.ADVISED), "narrow")
                .column(material.say(Word.STOP), "middle");
        for (LocalAdvice advice : material.conclusions.localAdvice()) {
            MunicipalityProfile place = material.evidence.municipalitiesById().get(advice.municipality());
            if (place == null) {
                continue;
            }
            List<Line> name = new ArrayList<>();
            name.add(material.line()
                    .link(sheet(place), place.name())
                    .text(" ")
                    .as(Look.KEY, place.id().value())
                    .line());
            if (place.fictitious()) {
                name.add(material.line()
                        .as(Look.TAG, material.say(Word.INVENTED))
                        .line());
            }
            if (!advice.profileComplete()) {
                name.add(material.line()
                        .as(Look.TAG_WARNING, "! " + material.say(Word.INCOMPLETE))
                        .line());
            }
            grid.row(
                    material.keys.anchor("municipality", place.id().value()),
                    "",
                    List.of(
                            Grids.cell(name),
                            Grids.cell(context(place)),
                            Grids.cell(material.line()
                                    .keys(advice.actions().stream()
                                            .limit(3)
                                            .map(action -> action.recommendation())
                                            .toList())
                                    .line()),
                            Grids.cell(material.say(
                                    Word.COUNT_OF,
                                    material.count(advice.actions().size()),
                                    Long.toString(municipal))),
                            Grids.cell(
                                    advice.stop().isEmpty()
                                            ? material.absent(Word.NOTHING)
                                            : material.named(material.line(), advice.stop())
                                                    .line())));
        }
        blocks.add(grid.grid());
        return blocks;
    }

    /** Sheets are written for municipalities, so in Dutch. A colon cannot stand in a file name everywhere. */
    private static String sheet(MunicipalityProfile place) {
        return "municipalities/" + place.id().value().replace(':', '_') + ".nl.html";
    }

    /** {@return the fields that say most about cooperation, in words} */
    private Line context(MunicipalityProfile place) {
        return Line.of(ImmutableList.of("population_class", "close_knit", "contact", "trust_level").stream()
                .filter(place.fields()::containsKey)
                .map(field -> material.concept("profile", field) + ": "
                        + material.concept("profile." + field, place.fields().getOrDefault(field, "")))
                .collect(Collectors.joining("; ")));
    }
}
