package org.synthesis.scoring.kernel;

/**
 * Values and vectors of many symmetric matrices, one after the other: Householder reduction to tridiagonal form, then
 * implicit QL steps. About 9 n^3 operations, five times fewer than the Jacobi rotations of {@link Matrices#eigen}.
 *
 * <p>The arrays are reused from call to call. Rows with small entries should come first: then small values keep their
 * digits. A workspace: not thread-safe.
 *
 * <p>Source: Golub and Van Loan, Matrix Computations, symmetric QR.
 */
final class SymmetricEigen {
    private static final double EPSILON = 0x1p-52;

    private double[] values = {};
    private double[] side = {};

    /** {@return the values of the last matrix, in no order; the array may be longer} */
    double[] values() {
        return values;
    }

    /** Replaces a symmetric n x n matrix by its unit eigenvectors, in column j that of value j. */
    void decomposeInPlace(double[] a, int n) {
        if (values.length < n) {
            values = new double[2 * n];
            side = new double[2 * n];
        }
        if (n == 1) {
            values[0] = a[0];
            a[0] = 1;
            return;
        }
        reduceInPlace(a, n);
        for (int i = 1; i < n; i++) {
            side[i - 1] = side[i];
        }
        side[n - 1] = 0;
        for (int l = 0; l < n; l++) {
            diagonaliseInPlace(a, n, l);
        }
    }

    /** Householder reflections from the last row upwards; the lower triangle of {@code a} becomes their product. */
    private void reduceInPlace(double[] a, int n) {
        double[] d = values;
        double[] e = side;
        for (int i = n - 1; i > 0; i--) {
            double h = 0;
            double scale = 0;
            for (int k = 0; k < i; k++) {
                scale += Math.abs(a[i * n + k]);
            }
            if (i == 1 || scale == 0) {
                e[i] = a[i * n + i - 1];
                d[i] = 0;
                continue;
            }
            for (int k = 0; k < i; k++) {
                a[i * n + k] /= scale;
                h += a[i * n + k] * a[i * n + k];
            }
            double f = a[i * n + i - 1];
            double g = f >= 0 ? -Math.sqrt(h) : Math.sqrt(h);
            e[i] = scale * g;
            h -= f * g;
            a[i * n + i - 1] = f - g;
            double sum = 0;
            for (int j = 0; j < i; j++) {
                a[j * n + i] = a[i * n + j] / h;
                g = 0;
                for (int k = 0; k <= j; k++) {
                    g += a[j * n + k] * a[i * n + k];
                }
                for (int k = j + 1; k < i; k++) {
                    g += a[k * n + j] * a[i * n + k];
                }
                e[j] = g / h;
                sum += e[j] * a[i * n + j];
            }
            double half = sum / (h + h);
            for (int j = 0; j < i; j++) {
                f = a[i * n + j];
                g = e[j] - half * f;
                e[j] = g;
                for (int k = 0; k <= j; k++) {
                    a[j * n + k] -= f * e[k] + g * a[i * n + k];
                }
            }
            d[i] = h;
        }
        d[0] = 0;
        e[0] = 0;
        for (int i = 0; i < n; i++) {
            if (d[i] != 0) {
                for (int j = 0; j < i; j++) {
                    double g = 0;
                    for (int k = 0; k < i; k++) {
                        g += a[i * n + k] * a[k * n + j];
                    }
                    for (int k = 0; k < i; k++) {
                        a[k * n + j] -= g * a[k * n + i];
                    }
                }
            }
            d[i] = a[i * n + i];
            a[i * n + i] = 1;
            for (int j = 0; j < i; j++) {
                a[j * n + i] = 0;
                a[i * n + j] = 0;
            }
        }
    }

    /** QL steps with implicit shifts until the element right of the diagonal in row l is negligible. */
    private void diagonaliseInPlace(double[] a, int n, int l) {
        double[] d = values;
        double[] e = side;
        for (int step = 0; step < 60; step++) {
            int m = l;
            while (m < n - 1 && Math.abs(e[m]) > EPSILON * (Math.abs(d[m]) + Math.abs(d[m + 1]))) {
                m++;
            }
            if (m == l) {
                return;
            }
            double g = (d[l + 1] - d[l]) / (2 * e[l]);
            double r = Math.sqrt(g * g + 1);
            g = d[m] - d[l] + e[l] / (g + Math.copySign(r, g));
            double s = 1;
            double c = 1;
            double p = 0;
            int i = m - 1;
            for (; i >= l; i--) {
                double f = s * e[i];
                double b = c * e[i];
                r = Math.sqrt(f * f + g * g);
                e[i + 1] = r;
                if (r == 0) {
                    d[i + 1] -= p;
                    e[m] = 0;
                    break;
                }
                s = f / r;
                c = g / r;
                g = d[i + 1] - p;
                r = (d[i] - g) * s + 2 * c * b;
                p = s * r;
                d[i + 1] = g + p;
                g = c * r - b;
                for (int k = 0; k < n; k++) {
                    double right = a[k * n + i + 1];
                    double left = a[k * n + i];
                    a[k * n + i + 1] = s * left + c * right;
                    a[k * n + i] = c * left - s * right;
                }
            }
            if (r == 0 && i >= l) {
                continue;
            }
            d[l] -= p;
            e[l] = g;
            e[m] = 0;
        }
        throw new AssertionError("QL steps did not converge for a " + n + " x " + n + " matrix");
    }
}
