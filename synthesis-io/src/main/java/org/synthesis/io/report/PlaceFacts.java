package org.synthesis.io.report;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synthesis.io.report.page.Block;
import org.synthesis.io.report.page.Line;
import org.synthesis.model.conclusion.AdvisedAction;
import org.synthesis.model.conclusion.LocalAdvice;
import org.synthesis.model.context.LocalDecision;
import org.synthesis.model.context.MunicipalityProfile;
import org.synthesis.model.recommendation.Implementation;
import org.synthesis.model.recommendation.Recommendation;
import org.synthesis.model.recommendation.TransferConcern;
import org.synthesis.model.text.LocalizedText;

/** What makes a recommendation an action somewhere: how to begin, what it asks of a place, and what it comes to in each. */
final class PlaceFacts {
    private final Material material;

    PlaceFacts(Material material) {
        this.material = material;
    }

    List<Block.Fact> of(Recommendation recommendation) {
        List<Block.Fact> facts = new ArrayList<>();
        recommendation.implementation().ifPresent(how -> begin(facts, how));
        if (!recommendation.fitConditions().isEmpty()) {
            facts.add(material.fact(
                    Word.ASKS,
                    recommendation.fitConditions().stream()
                            .map(asked -> Line.of(material.say(
                                    Word.ASKS_ONE,
                                    Plain.capital(material.say(asked.role())),
                                    material.condition(asked.condition()),
                                    material.say(asked.text()))))
                            .toList()));
        }
        List<Line> doubts = recommendation.transfer().stream()
                .filter(TransferConcern::isJudged)
                .map(doubt -> Line.of(material.say(
                        Word.TRANSFER_ONE,
                        Plain.capital(material.say(doubt.group())),
                        material.say(doubt.level()),
                        Plain.sentence(material.say(doubt.explanation())))))
                .toList();
        if (!doubts.isEmpty()) {
            facts.add(material.fact(Word.TRANSFER, doubts));
        }
        List<Line> places = places(recommendation);
        if (!places.isEmpty()) {
            facts.add(material.fact(Word.PER_PLACE, places));
        }
        return facts;
    }

    private void begin(List<Block.Fact> facts, Implementation how) {
        add(facts, Word.FIRST_STEP, how.firstStep());
        facts.add(material.fact(Word.OWNER, Line.of(material.say(how.owner()))));
        add(facts, Word.INDICATOR, how.indicator());
        add(facts, Word.CORE, how.coreFunctions());
        add(facts, Word.FORMS, how.adaptableForms());
    }

    private void add(List<Block.Fact> facts, Word name, LocalizedText text) {
        if (!text.isEmpty()) {
            facts.add(material.fact(name, Line.of(material.say(text))));
        }
    }

    /** The municipalities by what the recommendation comes to there, in the order of the decisions and of the file: no ranking. */
    private List<Line> places(Recommendation recommendation) {
        ListMultimap<String, String> names =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        for (LocalDecision decision : LocalDecision.values()) {
            collect(names, recommendation, Optional.of(decision));
        }
        if (!names.isEmpty()) {
            collect(names, recommendation, Optional.empty());
        }
        return Multimaps.asMap(names).entrySet().stream()
                .map(entry -> material.line()
                        .strong(Plain.capital(entry.getKey()) + ": ")
                        .text(String.join(", ", entry.getValue()) + ".")
                        .line())
                .toList();
    }

    private void collect(
            ListMultimap<String, String> names, Recommendation recommendation, Optional<LocalDecision> decision) {
        for (LocalAdvice advice : material.conclusions.localAdvice()) {
            for (AdvisedAction action : advice.actions()) {
                if (action.recommendation().equals(recommendation.id())
                        && action.fit().decision().toOptional().equals(decision)) {
                    names.put(
                            decision.map(material::say).orElse(material.say(Word.NOT_DECIDED)),
                            Optional.ofNullable(material.evidence
                                            .municipalitiesById()
                                            .get(advice.municipality()))
                                    .map(MunicipalityProfile::name)
                                    .orElse(advice.key()));
                }
            }
        }
    }
}
