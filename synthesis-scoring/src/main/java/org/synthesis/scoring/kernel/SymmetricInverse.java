package org.synthesis.scoring.kernel;

/**
 * Inverse and determinant of a symmetric positive definite matrix by sweeping its pivots one after the other.
 *
 * <p>Every update adds a multiple of one row to another, so the inner loop runs over contiguous memory.
 */
public final class SymmetricInverse {
    private SymmetricInverse() {}

    /**
     * Replaces a by its inverse.
     *
     * <p>Only the lower triangle is kept up to date until the end. An element with a swept column and a row not yet swept has
     * the opposite sign in its mirror image.
     *
     * @param a symmetric n x n matrix, row-major, stored in full
     * @param scratch of length at least 2 n
     * @return the logarithm of the determinant; NaN when a is not positive definite, and then a is spoiled
     */
    public static double invertInPlace(double[] a, int n, double[] scratch) {
        double logs = 0;
        double product = 1;
        for (int k = 0; k < n; k++) {
            scratch[n + k] = a[k * n + k];
        }
        for (int k = 0; k < n; k++) {
            int atK = k * n;
            double pivot = a[atK + k];
            if (!(pivot > 1e-14 * scratch[n + k])) {
                return Double.NaN;
            }
            product *= pivot;
            if (product < 1e-100 || product > 1e100) {
                logs += StrictMath.log(product);
                product = 1;
            }
            double d = 1 / pivot;
            for (int j = 0; j < k; j++) {
                scratch[j] = a[atK + j];
            }
            scratch[k] = 0;
            for (int j = k + 1; j < n; j++) {
                scratch[j] = a[j * n + k];
            }
            for (int i = 0; i < n; i++) {
                double f = (i < k ? -scratch[i] : scratch[i]) * d;
                if (f == 0) {
                    continue;
                }
                int atI = i * n;
                for (int j = 0; j <= i; j++) {
                    a[atI + j] -= f * scratch[j];
                }
            }
            for (int j = 0; j < k; j++) {
                a[atK + j] = scratch[j] * d;
            }
            a[atK + k] = d;
            for (int i = k + 1; i < n; i++) {
                a[i * n + k] = -scratch[i] * d;
            }
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                a[j * n + i] = a[i * n + j];
            }
        }
        return logs + StrictMath.log(product);
    }
}
