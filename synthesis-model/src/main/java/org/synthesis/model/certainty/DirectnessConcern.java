package org.synthesis.model.certainty;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How serious a difference between evidence and question is. */
public enum DirectnessConcern implements Coded {
    /** No difference that matters. */
    NONE("none", "geen", "none"),
    /** A difference that matters. */
    SERIOUS("serious", "ernstig", "serious"),
    /** A difference that makes it another question. */
    VERY_SERIOUS("very-serious", "zeer ernstig", "very serious");

    private final String code;
    private final LocalizedText label;

    DirectnessConcern(String code, String nl, String en) {
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
