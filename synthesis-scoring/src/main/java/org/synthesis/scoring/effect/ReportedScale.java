package org.synthesis.scoring.effect;

/** On which scale an estimate and its interval are printed. */
public enum ReportedScale {
    /** As it is analysed; intervals are symmetric. */
    IDENTITY,
    /** A ratio, analysed as its logarithm; intervals are symmetric on the logarithm. */
    RATIO
}
