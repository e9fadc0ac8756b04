package org.synthesis.model.analysis;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How events per person-time of two groups are compared; the ratio is analysed as a natural logarithm. */
public enum RateMeasure implements Coded {
    /** Rate in the first group over that in the second. */
    RATE_RATIO("IRR", "incidentieverhouding", "incidence rate ratio"),
    /** Rate in the first group minus that in the second. */
    RATE_DIFFERENCE("IRD", "incidentieverschil", "incidence rate difference");

    private final String code;
    private final LocalizedText label;

    RateMeasure(String code, String nl, String en) {
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

    /** {@return whether it is analysed as a logarithm} */
    public boolean isRatio() {
        return this == RATE_RATIO;
    }
}
