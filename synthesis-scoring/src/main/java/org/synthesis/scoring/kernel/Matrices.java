package org.synthesis.scoring.kernel;

/**
 * Algebra of small dense matrices, stored row by row in one array. Symmetric matrices are stored in full.
 *
 * <p>Sums run in a fixed order, so equal input gives equal bits.
 */
public final class Matrices {
    private Matrices() {}

    /** Lower Cholesky factor of a symmetric n x n matrix; false when it is not positive definite. */
    public static boolean choleskyInPlace(double[] a, int n) {
        for (int j = 0; j < n; j++) {
            double original = a[j * n + j];
            double pivot = original;
            for (int k = 0; k < j; k++) {
                pivot -= a[j * n + k] * a[j * n + k];
            }
            if (!(pivot > 1e-14 * Math.abs(original))) {
                return false;
            }
            double root = Math.sqrt(pivot);
            a[j * n + j] = root;
            for (int i = j + 1; i < n; i++) {
                double sum = a[i * n + j];
                for (int k = 0; k < j; k++) {
                    sum -= a[i * n + k] * a[j * n + k];
                }
                a[i * n + j] = sum / root;
                a[j * n + i] = 0;
            }
        }
        return true;
    }

    /** Solves {@code L L' x = b} in place, L from {@link #choleskyInPlace}. */
    public static void solveInPlace(double[] factor, int n, double[] b) {
        forwardInPlace(factor, n, b);
        for (int i = n - 1; i >= 0; i--) {
            double sum = b[i];
            for (int k = i + 1; k < n; k++) {
                sum -= factor[k * n + i] * b[k];
            }
            b[i] = sum / factor[i * n + i];
        }
    }

    /** Solves {@code L x = b} in place. */
    public static void forwardInPlace(double[] factor, int n, double[] b) {
        for (int i = 0; i < n; i++) {
            double sum = b[i];
            for (int k = 0; k < i; k++) {
                sum -= factor[i * n + k] * b[k];
            }
            b[i] = sum / factor[i * n + i];
        }
    }

    /** {@return the inverse of {@code L L'}} */
    public static double[] inverse(double[] factor, int n) {
        double[] inverse = new double[n * n];
        double[] column = new double[n];
        for (int j = 0; j < n; j++) {
            java.util.Arrays.fill(column, 0);
            column[j] = 1;
            solveInPlace(factor, n, column);
            for (int i = 0; i < n; i++) {
                inverse[i * n + j] = column[i];
            }
        }
        symmetriseInPlace(inverse, n);
        return inverse;
    }

    /** {@return the logarithm of the determinant of {@code L L'}} */
    public static double logDeterminant(double[] factor, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += StrictMath.log(factor[i * n + i]);
        }
        return 2 * sum;
    }

    /** Makes both triangles equal to their mean. */
    public static void symmetriseInPlace(double[] a, int n) {
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                double mean = (a[i * n + j] + a[j * n + i]) / 2;
                a[i * n + j] = mean;
                a[j * n + i] = mean;
            }
        }
    }

    /** {@return A B, A of n x m and B of m x q} */
    public static double[] multiply(double[] a, double[] b, int n, int m, int q) {
        double[] product = new double[n * q];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < m; k++) {
                double f = a[i * m + k];
                for (int j = 0; j < q; j++) {
                    product[i * q + j] += f * b[k * q + j];
                }
            }
        }
        return product;
    }

    /** {@return A x, A of n x m} */
    public static double[] multiply(double[] a, double[] x, int n, int m) {
        return multiply(a, x, n, m, 1);
    }

    /** {@return the transpose of an n x m matrix} */
    public static double[] transpose(double[] a, int n, int m) {
        double[] t = new double[n * m];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                t[j * n + i] = a[i * m + j];
            }
        }
        return t;
    }

    /** {@return X' diag(w) X for X of n x p} */
    public static double[] weightedCrossProduct(double[] x, double[] w, int n, int p) {
        double[] product = new double[p * p];
        for (int i = 0; i < n; i++) {
            for (int a = 0; a < p; a++) {
                double f = w[i] * x[i * p + a];
                for (int b = 0; b <= a; b++) {
                    product[a * p + b] += f * x[i * p + b];
                }
            }
        }
        for (int a = 0; a < p; a++) {
            for (int b = 0; b < a; b++) {
                product[b * p + a] = product[a * p + b];
            }
        }
        return product;
    }

    /** {@return x' A x for a symmetric A of n x n} */
    public static double quadraticForm(double[] a, double[] x, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                sum += x[i] * a[i * n + j] * x[j];
            }
        }
        return sum;
    }

    /** {@return tr(A B) for n x n matrices} */
    public static double traceOfProduct(double[] a, double[] b, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                sum += a[i * n + j] * b[j * n + i];
            }
        }
        return sum;
    }

    /**
     * Values and vectors of a symmetric matrix by Jacobi rotations.
     *
     * @param values eigenvalues, ascending
     * @param vectors in column j the unit vector of value j, row by row
     */
    @SuppressWarnings("ArrayRecordComponent") // a kernel result, read once by its caller
    public record Eigen(double[] values, double[] vectors) {}

    /** {@return eigenvalues and vectors of a symmetric n x n matrix} Source: Golub and Van Loan, Jacobi's method. */
    public static Eigen eigen(double[] symmetric, int n) {
        double[] a = symmetric.clone();
        double[] v = new double[n * n];
        for (int i = 0; i < n; i++) {
            v[i * n + i] = 1;
        }
        for (int sweep = 0; sweep < 100; sweep++) {
            double off = 0;
            double all = 0;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    all += a[i * n + j] * a[i * n + j];
                    off += i == j ? 0 : a[i * n + j] * a[i * n + j];
                }
            }
            if (off <= 1e-32 * all) {
                break;
            }
            for (int p = 0; p < n - 1; p++) {
                for (int q = p + 1; q < n; q++) {
                    rotateInPlace(a, v, n, p, q);
                }
            }
        }
        Integer[] order = new Integer[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        java.util.Arrays.sort(order, java.util.Comparator.comparingDouble(i -> a[i * n + i]));
        double[] values = new double[n];
        double[] vectors = new double[n * n];
        for (int j = 0; j < n; j++) {
            values[j] = a[order[j] * n + order[j]];
            for (int i = 0; i < n; i++) {
                vectors[i * n + j] = v[i * n + order[j]];
            }
        }
        return new Eigen(values, vectors);
    }

    private static void rotateInPlace(double[] a, double[] v, int n, int p, int q) {
        double apq = a[p * n + q];
        if (apq == 0) {
            return;
        }
        double theta = (a[q * n + q] - a[p * n + p]) / (2 * apq);
        double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        for (int k = 0; k < n; k++) {
            double akp = a[k * n + p];
            double akq = a[k * n + q];
            a[k * n + p] = c * akp - s * akq;
            a[k * n + q] = s * akp + c * akq;
        }
        for (int k = 0; k < n; k++) {
            double apk = a[p * n + k];
            double aqk = a[q * n + k];
            a[p * n + k] = c * apk - s * aqk;
            a[q * n + k] = s * apk + c * aqk;
        }
        for (int k = 0; k < n; k++) {
            double vkp = v[k * n + p];
            double vkq = v[k * n + q];
            v[k * n + p] = c * vkp - s * vkq;
            v[k * n + q] = s * vkp + c * vkq;
        }
    }
}
