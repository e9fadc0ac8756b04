package org.synthesis.model.analysis;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Which distribution bounds the effect to be expected in a new setting: mean plus or minus quantile times {@code sqrt(tau2 + se^2)}. */
public enum PredictionMethod implements Coded {
    /** Normal quantile. */
    NORMAL("normal", "normale verdeling", "normal distribution", MethodSource.RILEY_2011),
    /** t quantile with k - 1 degrees of freedom, k the number of effects; k - p with p coefficients, never below 1. */
    T_K_MINUS_1("t-k-1", "t-verdeling, k - 1", "t distribution, k - 1", MethodSource.VIECHTBAUER_2010),
    /** t quantile with k - 2 degrees of freedom, k the number of effects; k - p - 1 with p coefficients, never below 1. */
    T_K_MINUS_2("t-k-2", "t-verdeling, k - 2", "t distribution, k - 2", MethodSource.HIGGINS_2009);

    private final String code;
    private final LocalizedText label;
    private final MethodSource source;

    PredictionMethod(String code, String nl, String en, MethodSource source) {
        this.code = code;
        this.label = LocalizedText.of(nl, en);
        this.source = source;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public LocalizedText label() {
        return label;
    }

    /** {@return the publication that defines it} */
    public MethodSource source() {
        return source;
    }
}
