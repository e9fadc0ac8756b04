package org.synthesis.model.analysis;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/**
 * How a cluster-robust covariance makes up for residuals that are too small.
 *
 * <p>m is the number of clusters, n the number of effects and p the number of coefficients. Programs do not agree on what
 * CR1 is: here it is the factor {@code m/(m-p)}, which clubSandwich calls CR1p.
 */
public enum CorrectionType implements Coded {
    /** Not at all; too small in small samples. */
    CR0("CR0", "geen correctie (CR0)", "no correction (CR0)", MethodSource.LIANG_ZEGER_1986),
    /** Times {@code m/(m-p)}. */
    CR1("CR1", "factor m/(m-p) (CR1)", "factor m/(m-p) (CR1)", MethodSource.HEDGES_TIPTON_JOHNSON_2010),
    /** Times {@code m/(m-1)}. */
    CR1_CLUSTERS("CR1-clusters", "factor m/(m-1)", "factor m/(m-1)", MethodSource.CAMERON_MILLER_2015),
    /** Times {@code m(n-1)/((m-1)(n-p))}. */
    CR1_STATA("CR1S", "factor m(n-1)/((m-1)(n-p))", "factor m(n-1)/((m-1)(n-p))", MethodSource.CAMERON_MILLER_2015),
    /** Residuals adjusted so that the covariance is unbiased when the working model holds. */
    CR2(
            "CR2",
            "bias-gereduceerde linearisatie (CR2)",
            "bias-reduced linearisation (CR2)",
            MethodSource.PUSTEJOVSKY_TIPTON_2018),
    /** Residuals of fits without the cluster: close to the jackknife, on the safe side. */
    CR3("CR3", "benaderende jackknife (CR3)", "approximate jackknife (CR3)", MethodSource.BELL_MCCAFFREY_2002);

    private final String code;
    private final LocalizedText label;
    private final MethodSource source;

    CorrectionType(String code, String nl, String en, MethodSource source) {
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
