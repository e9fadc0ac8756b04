package org.synthesis.model.standard;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What an evaluation found. */
public enum EvaluationResult implements Coded {
    /** The wanted effect. */
    POSITIVE("POS", "gewenst effect", "wanted effect"),
    /** No effect. */
    NULL("NULL", "geen effect", "no effect"),
    /** The opposite effect. */
    NEGATIVE("NEG", "averechts effect", "opposite effect");

    private final String code;
    private final LocalizedText label;

    EvaluationResult(String code, String nl, String en) {
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
