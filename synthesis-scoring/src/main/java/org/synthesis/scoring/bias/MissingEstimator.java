package org.synthesis.scoring.bias;

/** How trim and fill counts the missing studies, from the ranks of the distances from the centre. */
public enum MissingEstimator {
    /** Linear in the sum of the ranks on one side. The usual choice. */
    L0,
    /** From the run of the largest distances on one side. The only one with a simple test. */
    R0,
    /** Quadratic in the sum of the ranks on one side. */
    Q0
}
