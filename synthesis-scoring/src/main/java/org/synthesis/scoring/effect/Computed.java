package org.synthesis.scoring.effect;

import java.util.Arrays;

/**
 * Effects and variances of all rows, NaN where they do not exist; filled by the family that computes.
 *
 * <p>Missing numbers are NaN and run through the formulas, so that each of the two is there when what it needs is.
 */
final class Computed {
    final double[] y;
    final double[] v;
    final boolean[] tooSmall;
    boolean[] dropped;
    boolean[] added;

    Computed(int rows) {
        y = new double[rows];
        v = new double[rows];
        tooSmall = new boolean[rows];
        dropped = new boolean[rows];
        added = new boolean[rows];
        Arrays.fill(y, Double.NaN);
        Arrays.fill(v, Double.NaN);
    }

    /** The effect exists, but the study is too small for a variance. */
    void setWithoutVariance(int row, double effect) {
        y[row] = effect;
        tooSmall[row] = true;
    }

    void set(int row, double effect, double variance) {
        y[row] = effect;
        v[row] = variance;
    }
}
