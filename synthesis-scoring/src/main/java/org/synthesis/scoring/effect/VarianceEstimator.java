package org.synthesis.scoring.effect;

/** How the sampling variance of an effect is estimated. Which of them exist depends on the {@link Measure}. */
public enum VarianceEstimator {
    /** The usual large-sample variance with the study's own estimates. */
    LS,
    /** A second large-sample variance: the corrected effect's variance as squared correction times the variance of the uncorrected one. */
    LS2,
    /** An unbiased estimate of the variance. */
    UB,
    /** The large-sample variance with the average over the studies, weighted by their sizes, in place of the own estimate. */
    AV,
    /** The large-sample variance for equal standard deviations in both groups. */
    HO,
    /** Both: average over the studies and equal standard deviations. */
    AVHO,
    /** Stratified sampling: the sizes of the groups are fixed. */
    ST,
    /** Cross-sectional sampling: only the total is fixed. */
    CS
}
