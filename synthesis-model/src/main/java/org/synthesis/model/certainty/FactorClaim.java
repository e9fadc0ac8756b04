package org.synthesis.model.certainty;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What is claimed of a factor. */
public enum FactorClaim implements Coded {
    /** That it goes together with the outcome. */
    ASSOCIATION("association", "samenhang", "association"),
    /** That it comes before the outcome. */
    PREDICTION("prediction", "voorspelling", "prediction");

    private final String code;
    private final LocalizedText label;

    FactorClaim(String code, String nl, String en) {
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
