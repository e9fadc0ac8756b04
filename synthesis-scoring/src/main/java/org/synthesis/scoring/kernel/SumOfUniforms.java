package org.synthesis.scoring.kernel;

/**
 * The distribution of a sum of independent uniform variables on 0 to 1 (Irwin and Hall).
 *
 * <p>The textbook formula is an alternating sum that loses all digits beyond about 20 terms. The density is a cardinal
 * B-spline, so the recurrence of de Boor (1972), which adds and multiplies positive numbers only, gives it to full relative
 * precision for any number of terms: {@code f_n(x) = (x f_(n-1)(x) + (n - x) f_(n-1)(x - 1)) / (n - 1)}. The probability up to
 * x is {@code f_(n+1)(x) + f_(n+1)(x - 1) + ...}, again without a difference.
 */
public final class SumOfUniforms {
    private SumOfUniforms() {}

    /** {@return probability that the sum of n uniform variables is at most x} Cost O(n x). */
    public static double lowerTail(double x, int n) {
        if (x <= 0) {
            return 0;
        }
        if (x >= n) {
            return 1;
        }
        // f[j] is the density of m terms at x - j, for j = 0, 1, ... as long as x - j is not negative
        int places = (int) Math.floor(x) + 1;
        double[] f = new double[places + 1];
        double rest = x - Math.floor(x);
        // one term: the density is 1 on [0, 1)
        f[places - 1] = rest < 1 ? 1 : 0;
        for (int m = 2; m <= n + 1; m++) {
            for (int j = 0; j < places; j++) {
                double at = x - j;
                double below = m - at;
                f[j] = below <= 0 ? 0 : (at * f[j] + below * f[j + 1]) / (m - 1);
            }
        }
        double sum = 0;
        for (int j = places - 1; j >= 0; j--) {
            sum += f[j];
        }
        return Math.min(1, sum);
    }
}
