package org.synthesis.scoring.recommendation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.recommendation.EtdAnswer;
import org.synthesis.model.recommendation.EtdCriterion;
import org.synthesis.model.recommendation.EvidenceToDecision;
import org.synthesis.model.text.LocalizedText;

/** What strong advice needs, each with what conditional advice must watch when it is not met. */
enum StrongCondition {
    BALANCE(
            EtdCriterion.BALANCE,
            "blijkt dat de voordelen hier groter zijn dan de nadelen",
            "the benefits prove to outweigh the harms here"),
    CERTAINTY(EtdCriterion.CERTAINTY, "wordt bijgehouden wat het oplevert", "what comes of it is tracked"),
    VALUES(
            EtdCriterion.VALUES,
            "het past bij wat de mensen om wie het gaat belangrijk vinden",
            "it fits what matters to the people concerned"),
    FEASIBILITY(EtdCriterion.FEASIBILITY, "het hier uitvoerbaar is", "it is feasible here"),
    ACCEPTABILITY(
            EtdCriterion.ACCEPTABILITY,
            "de mensen die ermee te maken krijgen erachter staan",
            "the people it touches support it"),
    EQUITY(EtdCriterion.EQUITY, "het de kansen niet ongelijker maakt", "it does not make chances more unequal"),
    HUMAN_RIGHTS(EtdCriterion.HUMAN_RIGHTS, "het de rechten van mensen eerbiedigt", "it respects the rights of people"),
    SOCIETY(EtdCriterion.SOCIETAL_IMPLICATIONS, "het niemand een stempel geeft", "it puts a label on nobody");

    /** Whether a condition holds. */
    enum State {
        MET,
        NOT_MET,
        OPEN
    }

    private final EtdCriterion criterion;
    private final LocalizedText when;

    StrongCondition(EtdCriterion criterion, String nl, String en) {
        this.criterion = criterion;
        this.when = LocalizedText.of(nl, en);
    }

    /** {@return the words after {@code when} in conditional advice} */
    LocalizedText when() {
        return when;
    }

    EtdCriterion criterion() {
        return criterion;
    }

    /** {@return the rule that asks for it} */
    Rule rule() {
        return criterion.isCore() ? RecommendationRules.STRENGTH : RecommendationRules.PEOPLE;
    }

    /**
     * {@return every condition that is asked, with whether it holds} What a situation makes up for counts as met; the optional
     * criteria are asked when they are answered.
     *
     * @param certainty the certainty that counts, empty when it is open
     */
    static ImmutableMap<StrongCondition, State> states(EvidenceToDecision decision, Optional<EtdAnswer> certainty) {
        Map<StrongCondition, State> states = new EnumMap<>(StrongCondition.class);
        Arrays.stream(values())
                .filter(condition ->
                        condition.criterion.isCore() || decision.answers().containsKey(condition.criterion))
                .forEach(condition -> states.put(
                        condition,
                        condition == CERTAINTY && decision.situation().isPresent()
                                ? State.MET
                                : condition.state(
                                        condition == CERTAINTY ? certainty : decision.answer(condition.criterion))));
        return Maps.immutableEnumMap(states);
    }

    private State state(Optional<EtdAnswer> answer) {
        return answer.map(given -> holds(given) ? State.MET : State.NOT_MET).orElse(State.OPEN);
    }

    private boolean holds(EtdAnswer answer) {
        return switch (this) {
            case BALANCE -> answer == EtdAnswer.FAVOURS_INTERVENTION || answer == EtdAnswer.FAVOURS_COMPARISON;
            case CERTAINTY ->
                answer.certainty()
                        .filter(level -> level.compareTo(CertaintyLevel.MODERATE) <= 0)
                        .isPresent();
            case VALUES ->
                answer == EtdAnswer.PROBABLY_NO_IMPORTANT_UNCERTAINTY || answer == EtdAnswer.NO_IMPORTANT_UNCERTAINTY;
            case EQUITY ->
                answer == EtdAnswer.PROBABLY_NO_IMPACT
                        || answer == EtdAnswer.PROBABLY_INCREASED
                        || answer == EtdAnswer.INCREASED;
            case FEASIBILITY, ACCEPTABILITY, HUMAN_RIGHTS, SOCIETY -> answer.isYes();
        };
    }
}
