package org.synthesis.model.finding;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Whether people or areas were measured. */
public enum MeasurementLevel implements Coded {
    /** The association holds for people. */
    INDIVIDUAL("individual", "personen", "people"),
    /** The association holds for areas; reading it as the risk of a person is the ecological fallacy. */
    AREA("area", "gebieden", "areas");

    private final String code;
    private final LocalizedText label;

    MeasurementLevel(String code, String nl, String en) {
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
