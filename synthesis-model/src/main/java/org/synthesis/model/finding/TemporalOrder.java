package org.synthesis.model.finding;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Whether a factor was measured before the outcome. */
public enum TemporalOrder implements Coded {
    /** Measured before the outcome. */
    PREDICTOR("predictor", "voorspeller", "predictor"),
    /** Measured with or after the outcome. */
    CORRELATE("correlate", "correlaat", "correlate");

    private final String code;
    private final LocalizedText label;

    TemporalOrder(String code, String nl, String en) {
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
