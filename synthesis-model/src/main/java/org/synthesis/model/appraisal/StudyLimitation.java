package org.synthesis.model.appraisal;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/**
 * How far the way a study was done limits one result of it, whatever the tool, least first. The level of each tool is turned into it by
 * a crosswalk that loses detail ({@code L}); the original level is always kept.
 */
public enum StudyLimitation implements Coded {
    /** No or negligible limitations. */
    NONE("none", "geen", "none"),
    /** Minor limitations. */
    MINOR("minor", "klein", "minor"),
    /** Moderate limitations. */
    MODERATE("moderate", "matig", "moderate"),
    /** Serious limitations. */
    SERIOUS("serious", "ernstig", "serious"),
    /** Limitations that make the result unfit for use. */
    CRITICAL("critical", "onbruikbaar", "critical");

    private final String code;
    private final LocalizedText label;

    StudyLimitation(String code, String nl, String en) {
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
