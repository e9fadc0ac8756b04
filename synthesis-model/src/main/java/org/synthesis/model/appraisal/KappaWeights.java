package org.synthesis.model.appraisal;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How much two values that differ still agree. */
public enum KappaWeights implements Coded {
    /** Not at all: every difference counts fully (Cohen 1960). */
    NONE("none", "ongewogen", "unweighted"),
    /** Less by the number of steps between the values: {@code 1 - |i - j| / (c - 1)} (Cicchetti and Allison 1971). */
    LINEAR("linear", "lineair gewogen", "linear weights"),
    /** Less by the square of the number of steps: {@code 1 - (i - j)^2 / (c - 1)^2} (Fleiss and Cohen 1973). */
    QUADRATIC("quadratic", "kwadratisch gewogen", "quadratic weights");

    private final String code;
    private final LocalizedText label;

    KappaWeights(String code, String nl, String en) {
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
