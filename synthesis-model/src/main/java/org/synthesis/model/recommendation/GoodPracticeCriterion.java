package org.synthesis.model.recommendation;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/**
 * What must hold before advice without graded evidence may be called a good practice statement (Guyatt et al. 2016, J Clin Epidemiol
 * 80:3, in our words).
 */
public enum GoodPracticeCriterion implements Coded {
    /** Readers know what to do. */
    GOOD_PRACTICE_CLEAR(
            "good-practice-clear",
            "de opdracht is helder en uitvoerbaar",
            "the instruction is clear and can be acted on"),
    /** It would not be done anyway. */
    GOOD_PRACTICE_NECESSARY(
            "good-practice-necessary",
            "de opdracht is nodig: zonder haar gaat het in de praktijk mis",
            "the instruction is needed: without it practice goes wrong"),
    /** Indirect evidence leaves no doubt about a large net benefit. */
    GOOD_PRACTICE_NET_BENEFIT(
            "good-practice-net-benefit",
            "alles overwegend levert zij per saldo veel op",
            "all considered it does much good on balance"),
    /** Grading would add nothing. */
    GOOD_PRACTICE_POOR_USE_OF_TIME(
            "good-practice-poor-use-of-time",
            "het bewijs verzamelen en wegen zou verspilde moeite zijn",
            "collecting and grading the evidence would be a poor use of time"),
    /** Readers can follow why. */
    GOOD_PRACTICE_RATIONALE(
            "good-practice-rationale",
            "de redenering van indirect bewijs naar opdracht staat er uitdrukkelijk bij",
            "the reasoning from indirect evidence to instruction is written down");

    private final String code;
    private final LocalizedText label;

    GoodPracticeCriterion(String code, String nl, String en) {
        this.code = code;
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
