package org.synthesis.model.standard;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** A size in words, smallest first; a label, not a judgement of importance. */
public enum Magnitude implements Coded {
    /** Below the smallest benchmark. */
    BELOW_SMALLEST("below-smallest", "onder de kleinste grens", "below the smallest benchmark"),
    /** Very small. */
    VERY_SMALL("very-small", "zeer klein", "very small"),
    /** Small. */
    SMALL("small", "klein", "small"),
    /** Medium. */
    MEDIUM("medium", "middelgroot", "medium"),
    /** Large. */
    LARGE("large", "groot", "large"),
    /** Very large. */
    VERY_LARGE("very-large", "zeer groot", "very large"),
    /** What is commonly called a strong risk or protective factor. */
    STRONG_FACTOR(
            "strong-factor",
            "gewoonlijk sterk genoemd voor een risico- of beschermende factor",
            "commonly called strong for a risk or protective factor");

    private final String code;
    private final LocalizedText label;

    Magnitude(String code, String nl, String en) {
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
