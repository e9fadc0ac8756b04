package org.synthesis.model.appraisal;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** A field of a finding that can be coded again or in addition. */
public enum CodedField implements Coded {
    /** How far the result can be trusted. */
    APPRAISAL("appraisal", "beoordeling", "appraisal"),
    /** Direction turned to the named factor. */
    DIRECTION("direction_harmonised", "richting", "direction"),
    /** Whether the factor was measured before the outcome. */
    TEMPORAL_ORDER("temporal_order", "voorspeller of correlaat", "predictor or correlate"),
    /** Whether people or areas were measured. */
    MEASUREMENT_LEVEL("measurement_level", "meetniveau", "measurement level"),
    /** Designs of the studies that a review or summary combines. */
    INCLUDED_DESIGNS("included_designs", "opzet van de opgenomen studies", "designs of the included studies"),
    /** Whether young people or a close-knit community were studied. */
    POPULATION("population", "onderzochte mensen", "people studied");

    private final String code;
    private final LocalizedText label;

    CodedField(String code, String nl, String en) {
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
