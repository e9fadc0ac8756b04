package org.synthesis.scoring.effect;

import java.util.Arrays;

/** Effects and variances of all rows, NaN where they do not exist; filled by the family that computes. */
final class Computed {
    final double[] y;
    final double[] v;
    boolean[] added;

    Computed(int rows) {
        y = new double[rows];
        v = new double[rows];
        added = new boolean[rows];
        Arrays.fill(y, Double.NaN);
        Arrays.fill(v, Double.NaN);
    }

    void set(int row, double effect, double variance) {
        y[row] = effect;
        v[row] = variance;
    }
}
