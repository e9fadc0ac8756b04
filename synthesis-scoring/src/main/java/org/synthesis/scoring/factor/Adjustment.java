package org.synthesis.scoring.factor;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Whether a ratio is adjusted for other factors. */
public enum Adjustment implements Coded {
    /** As counted. */
    UNADJUSTED("unadjusted", "niet gecorrigeerd", "unadjusted"),
    /** Adjusted for other factors. */
    ADJUSTED("adjusted", "gecorrigeerd", "adjusted");

    private final String code;
    private final LocalizedText label;

    Adjustment(String code, String nl, String en) {
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
