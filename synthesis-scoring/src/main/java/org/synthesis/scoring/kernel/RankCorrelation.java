package org.synthesis.scoring.kernel;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Kendall's tau and its two-sided test.
 *
 * <p>Without ties the p-value is exact; with ties it is that of the normal distribution, with the variance corrected for ties
 * and no correction for continuity. Source: Kendall (1938). Cost O(n^2), the exact test O(n^3) at most.
 *
 * @param tau tau-b; NaN when all x or all y are equal
 * @param pValue two-sided
 * @param exact whether the p-value is exact
 */
public record RankCorrelation(double tau, double pValue, boolean exact) {
    /** {@return the correlation of two rows of numbers} Shapes: equal lengths n, at least 2. */
    public static RankCorrelation of(double[] x, double[] y) {
        int n = x.length;
        long concordant = 0;
        long discordant = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                int sign = Double.compare(x[i], x[j]) * Double.compare(y[i], y[j]);
                if (sign > 0) {
                    concordant++;
                } else if (sign < 0) {
                    discordant++;
                }
            }
        }
        double pairs = n * (n - 1.0) / 2;
        double s = concordant - discordant;
        double[] tiesX = ties(x);
        double[] tiesY = ties(y);
        if (tiesX[0] == 0 && tiesY[0] == 0) {
            return new RankCorrelation(s / pairs, exact(n, Math.min(concordant, discordant)), true);
        }
        double tau = s / Math.sqrt((pairs - tiesX[0] / 2) * (pairs - tiesY[0] / 2));
        double variance =
                (n * (n - 1.0) * (2.0 * n + 5) - tiesX[1] - tiesY[1]) / 18 + tiesX[0] * tiesY[0] / (2 * n * (n - 1.0));
        if (n > 2) {
            variance += tiesX[2] * tiesY[2] / (9 * n * (n - 1.0) * (n - 2));
        }
        return new RankCorrelation(tau, WaldTests.twoSided(s / Math.sqrt(variance), OptionalDouble.empty()), false);
    }

    /** Sums over groups of t equal numbers of t(t-1), t(t-1)(2t+5) and t(t-1)(t-2). */
    private static double[] ties(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] sums = new double[3];
        for (int from = 0; from < sorted.length; ) {
            int to = from;
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            double t = to - from;
            sums[0] += t * (t - 1);
            sums[1] += t * (t - 1) * (2 * t + 5);
            sums[2] += t * (t - 1) * (t - 2);
            from = to;
        }
        return sums;
    }

    /**
     * Twice the probability of at most so many inversions in a random permutation. With each further element the number of
     * inversions grows by 0 to i - 1 with equal probability. Only the lower half is needed, the distribution being symmetric.
     */
    private static double exact(int n, long inversions) {
        int most = Math.toIntExact(inversions);
        double[] chances = new double[most + 1];
        double[] next = new double[most + 1];
        chances[0] = 1;
        for (int i = 2; i <= n; i++) {
            double window = 0;
            for (int c = 0; c <= most; c++) {
                window += chances[c];
                if (c >= i) {
                    window -= chances[c - i];
                }
                next[c] = window / i;
            }
            double[] swap = chances;
            chances = next;
            next = swap;
        }
        double sum = 0;
        for (double chance : chances) {
            sum += chance;
        }
        return Math.max(0, Math.min(1, 2 * sum));
    }
}
