package org.synthesis.scoring.kernel;

/**
 * How much of weight space gives each of a alternatives each rank, and which weights put it first, over c criteria.
 *
 * @param ranks share of weight space in which alternative i has rank r, a x a
 * @param firstWeights integral of each weight over the part in which alternative i is first, a x c
 * @param firstSquares the same of the squared weight, a x c; NaN where it was not collected
 */
@SuppressWarnings("ArrayRecordComponent") // a kernel result, handed over without copying
public record RankShares(double[] ranks, double[] firstWeights, double[] firstSquares) {
    /** Scores closer than this are equal. */
    public static final double TIE = 1e-12;
}
