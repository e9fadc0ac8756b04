package org.synthesis.model.standard;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Strength of a body of evidence (DFID 2014), weakest first. */
public enum BodyStrength implements Coded {
    /** There is no evidence. */
    NONE("none", "geen bewijs", "no evidence"),
    /** Limited. */
    LIMITED("limited", "beperkt", "limited"),
    /** Medium. */
    MEDIUM("medium", "matig", "medium"),
    /** Strong. */
    STRONG("strong", "sterk", "strong"),
    /** Very strong. */
    VERY_STRONG("very-strong", "zeer sterk", "very strong");

    private final String code;
    private final LocalizedText label;

    BodyStrength(String code, String nl, String en) {
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
