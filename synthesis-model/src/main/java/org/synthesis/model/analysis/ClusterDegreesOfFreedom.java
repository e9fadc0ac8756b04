package org.synthesis.model.analysis;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** To which t distribution a cluster-robust statistic is referred. */
public enum ClusterDegreesOfFreedom implements Coded {
    /** Clusters minus coefficients, for every coefficient. */
    RESIDUAL(
            "m-p",
            "clusters min coefficienten",
            "clusters minus coefficients",
            MethodSource.HEDGES_TIPTON_JOHNSON_2010),
    /** For each coefficient those of a chi-square with the mean and variance of its robust variance. */
    SATTERTHWAITE("Satterthwaite", "Satterthwaite", "Satterthwaite", MethodSource.SATTERTHWAITE_1946);

    private final String code;
    private final LocalizedText label;
    private final MethodSource source;

    ClusterDegreesOfFreedom(String code, String nl, String en, MethodSource source) {
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
