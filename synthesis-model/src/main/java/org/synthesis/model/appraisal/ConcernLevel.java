package org.synthesis.model.appraisal;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/**
 * How much concern there is: about one component of confidence in a qualitative or practice finding (GRADE-CERQual), or about
 * whether evidence holds elsewhere (TRANSFER).
 */
public enum ConcernLevel implements Coded {
    /** No or very minor concern. */
    NONE("none", "geen", "none"),
    /** Minor concern. */
    MINOR("minor", "klein", "minor"),
    /** Moderate concern. */
    MODERATE("moderate", "matig", "moderate"),
    /** Serious concern. */
    SERIOUS("serious", "ernstig", "serious"),
    /** Nobody judged it. */
    NOT_ASSESSED("not-assessed", "niet beoordeeld", "not assessed");

    private final String code;
    private final LocalizedText label;

    ConcernLevel(String code, String nl, String en) {
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
