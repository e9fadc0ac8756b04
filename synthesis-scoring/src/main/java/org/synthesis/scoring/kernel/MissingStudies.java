package org.synthesis.scoring.kernel;

/**
 * The rank statistics behind trim and fill.
 *
 * <p>Effects are centred and in ascending order. Ranks are those of their absolute values; of equal ones the first in order
 * has the lower rank. Source: Duval and Tweedie (2000).
 *
 * @param sumOfPositiveRanks sum of the ranks of effects above 0
 * @param largestNegativeRank rank of the effect farthest below 0; 0 when there is none
 */
public record MissingStudies(double sumOfPositiveRanks, int largestNegativeRank) {
    /** {@return the statistics of centred effects in ascending order} Cost O(k): both halves are already sorted. */
    public static MissingStudies of(double[] centred) {
        int k = centred.length;
        int right = 0;
        while (right < k && centred[right] < 0) {
            right++;
        }
        int left = right - 1;
        double positive = 0;
        int negative = 0;
        for (int rank = 1; rank <= k; rank++) {
            if (left >= 0 && (right >= k || -centred[left] <= centred[right])) {
                negative = rank;
                left--;
            } else {
                if (centred[right] > 0) {
                    positive += rank;
                }
                right++;
            }
        }
        return new MissingStudies(positive, negative);
    }

    /** {@return 4 S/(2k-1) - k(k+1)/(2k-1), the linear estimator, of all k effects} */
    public double l0(int k) {
        return (4 * sumOfPositiveRanks - k * (k + 1.0)) / (2.0 * k - 1);
    }

    /** {@return the estimator from the run of the largest ranks on one side} */
    public double r0(int k) {
        return k - largestNegativeRank - 1.0;
    }

    /** {@return the quadratic estimator} */
    public double q0(int k) {
        return k - 0.5 - Math.sqrt(2.0 * k * k - 4 * sumOfPositiveRanks + 0.25);
    }

    /** {@return the standard error of r0} */
    public static double errorOfR0(double k0) {
        return Math.sqrt(2 * Math.max(0, k0) + 2);
    }

    /** {@return the standard error of l0; NaN where the formula for the variance is negative} */
    public static double errorOfL0(int k, double k0) {
        return 4 * Math.sqrt(variance(k, k0)) / (2.0 * k - 1);
    }

    /** {@return the standard error of q0; NaN where the formula for the variance is negative} */
    public static double errorOfQ0(int k, double k0) {
        double half = k - 0.5;
        double square = half * half - k0 * (2.0 * k - k0 - 1);
        return 2 * Math.sqrt(variance(k, k0) / square);
    }

    /** Variance of the sum of positive ranks when k0 effects are missing. */
    private static double variance(double k, double k0) {
        return (k * (k + 1) * (2 * k + 1)
                        + 10 * k0 * k0 * k0
                        + 27 * k0 * k0
                        + 17 * k0
                        - 18 * k * k0 * k0
                        - 18 * k * k0
                        + 6 * k * k * k0)
                / 24;
    }
}
