package org.synthesis.model.analysis;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How the mean is tested and its interval is made. */
public enum TestMethod implements Coded {
    /** Wald test on the normal distribution. */
    Z("z", "Wald-toets (z)", "Wald test (z)", MethodSource.HEDGES_OLKIN_1985),
    /** The Wald standard error on a t distribution with k - 1 degrees of freedom, k the number of effects. */
    T("t", "t-toets", "t test", MethodSource.VIECHTBAUER_2010),
    /** Standard error from the weighted residual mean square, on t with k - 1 degrees of freedom. May be narrower than {@link #Z}. */
    KNAPP_HARTUNG("knha", "Knapp-Hartung", "Knapp-Hartung", MethodSource.HARTUNG_KNAPP_2001),
    /** As {@link #KNAPP_HARTUNG}, with a standard error at least that of {@link #Z}. */
    KNAPP_HARTUNG_SAFEGUARDED(
            "knha-adhoc",
            "Knapp-Hartung met ondergrens",
            "Knapp-Hartung, safeguarded",
            MethodSource.KNAPP_HARTUNG_2003);

    private final String code;
    private final LocalizedText label;
    private final MethodSource source;

    TestMethod(String code, String nl, String en, MethodSource source) {
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

    /** {@return whether the standard errors come from the residual mean square} */
    public boolean isKnappHartung() {
        return this == KNAPP_HARTUNG || this == KNAPP_HARTUNG_SAFEGUARDED;
    }
}
