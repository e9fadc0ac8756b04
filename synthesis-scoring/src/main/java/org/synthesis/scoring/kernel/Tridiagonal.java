package org.synthesis.scoring.kernel;

/** Eigenvalues of a symmetric matrix by Householder reflections and implicit QL steps, O(n^3). Source: Golub and Van Loan. */
final class Tridiagonal {
    private Tridiagonal() {}

    /** {@return eigenvalues of a symmetric n x n matrix, in no order} */
    static double[] eigenvalues(double[] symmetric, int n) {
        double[] a = symmetric.clone();
        double[] d = new double[n];
        double[] e = new double[n];
        reduceInPlace(a, n, d, e);
        ql(d, e, n);
        return d;
    }

    /** Leaves the diagonal in d and what stands beside it in e, from position 1. */
    private static void reduceInPlace(double[] a, int n, double[] d, double[] e) {
        double[] u = new double[n];
        double[] pVector = new double[n];
        for (int i = n - 1; i > 0; i--) {
            double norm2 = 0;
            for (int j = 0; j < i; j++) {
                u[j] = a[i * n + j];
                norm2 += u[j] * u[j];
            }
            double norm = Math.sqrt(norm2);
            double head = u[i - 1];
            double alpha = head > 0 ? -norm : norm;
            double h = norm2 - head * alpha;
            e[i] = alpha;
            if (h > 0) {
                u[i - 1] = head - alpha;
                double dot = 0;
                for (int j = 0; j < i; j++) {
                    double sum = 0;
                    for (int l = 0; l < i; l++) {
                        sum += a[j * n + l] * u[l];
                    }
                    pVector[j] = sum / h;
                    dot += pVector[j] * u[j];
                }
                double half = dot / (2 * h);
                for (int j = 0; j < i; j++) {
                    pVector[j] -= half * u[j];
                }
                for (int j = 0; j < i; j++) {
                    for (int l = 0; l < i; l++) {
                        a[j * n + l] -= u[j] * pVector[l] + pVector[j] * u[l];
                    }
                }
            }
        }
        for (int i = 0; i < n; i++) {
            d[i] = a[i * n + i];
        }
    }

    private static void ql(double[] d, double[] e, int n) {
        for (int i = 1; i < n; i++) {
            e[i - 1] = e[i];
        }
        e[n - 1] = 0;
        for (int l = 0; l < n; l++) {
            for (int step = 0; step < 200; step++) {
                int m = l;
                while (m < n - 1 && Math.abs(e[m]) > Math.ulp(1.0) / 2 * (Math.abs(d[m]) + Math.abs(d[m + 1]))) {
                    m++;
                }
                if (m == l) {
                    break;
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
                }
                if (r == 0 && i >= l) {
                    continue;
                }
                d[l] -= p;
                e[l] = g;
                e[m] = 0;
            }
        }
    }
}
