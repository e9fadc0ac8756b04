package org.synthesis.model.recommendation;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What kind of advice follows from the evidence and the other criteria (GRADE Evidence to Decision), or from practice alone. */
public enum RecommendationType implements Coded {
    /** Do it: the benefits clearly outweigh the harms. */
    STRONG_FOR("strong-for", "sterk vóór", "strong for"),
    /** Do it when the conditions named are met. */
    CONDITIONAL_FOR("conditional-for", "voorwaardelijk vóór", "conditional for"),
    /** Either choice can be right; it depends on what is named. */
    CONDITIONAL_EITHER("conditional-either", "voorwaardelijk, beide kan", "conditional for either"),
    /** Better not, unless what is named holds. */
    CONDITIONAL_AGAINST("conditional-against", "voorwaardelijk tegen", "conditional against"),
    /** Do not do it. */
    STRONG_AGAINST("strong-against", "sterk tegen", "strong against"),
    /** Only together with research that tells whether it works. */
    ONLY_IN_RESEARCH("only-in-research", "alleen met onderzoek", "only in research"),
    /** Ungraded: indirect evidence makes it so plain that grading would waste time; needs the published justification. */
    GOOD_PRACTICE_STATEMENT("good-practice-statement", "uitgangspunt van goed werk", "good practice statement"),
    /** Rests on practice alone; its support is shown as a step of the practice ladder, never as a certainty. */
    PRACTICE_SUGGESTION("practice-suggestion", "suggestie uit de praktijk", "practice suggestion");

    private final String code;
    private final LocalizedText label;

    RecommendationType(String code, String nl, String en) {
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
