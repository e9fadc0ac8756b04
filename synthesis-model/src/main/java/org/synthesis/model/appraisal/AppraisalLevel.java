package org.synthesis.model.appraisal;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How far one result can be trusted, best first. */
public enum AppraisalLevel implements Coded {
    /** Sound. */
    HIGH("high", "hoog", "high"),
    /** Some concerns. */
    MODERATE("moderate", "redelijk", "moderate"),
    /** Serious concerns. */
    LOW("low", "laag", "low"),
    /** Very serious concerns. */
    VERY_LOW("very-low", "zeer laag", "very low"),
    /** Nobody judged it. */
    NOT_ASSESSED("not-assessed", "niet beoordeeld", "not assessed");

    private final String code;
    private final LocalizedText label;

    AppraisalLevel(String code, String nl, String en) {
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
