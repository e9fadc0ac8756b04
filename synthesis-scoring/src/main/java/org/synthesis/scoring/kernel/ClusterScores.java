package org.synthesis.scoring.kernel;

import java.util.Arrays;

/**
 * The moments of sums over clusters of products of scores, if the working model of a {@link ClusterSandwich} holds.
 *
 * <p>The score {@code g's} of a contrast g is normal then, and the scores of clusters i and j have covariance
 * {@code d_i (i = j) - u_i'a_j - a_i'u_j} with {@code u = X'Gg}, {@code a = Z'Gg - S u / 2} and {@code d = g'G'FGg}. That is
 * diagonal plus rank 2p, which makes the sums over pairs of clusters cheap: O(m p^2) for m clusters.
 */
final class ClusterScores {
    private final int m;
    private final int p;
    private final double[] s;
    private final double[] own;
    private final double[] ofX;
    private final double[] ofZ;

    ClusterScores(int m, int p, double[] s) {
        this.m = m;
        this.p = p;
        this.s = s;
        this.own = new double[m * p * p];
        this.ofX = new double[m * p * p];
        this.ofZ = new double[m * p * p];
    }

    /** Adds the effect whose values begin at {@code row} to cluster c: X, Z = FWX, G and FG, n x p each. */
    void add(int c, int row, double[] x, double[] z, double[] g, double[] fg) {
        int at = c * p * p;
        for (int a = 0; a < p; a++) {
            double ga = g[row + a];
            double xa = x[row + a];
            double za = z[row + a];
            for (int b = 0; b < p; b++) {
                own[at + a * p + b] += ga * fg[row + b];
                ofX[at + a * p + b] += xa * g[row + b];
                ofZ[at + a * p + b] += za * g[row + b];
            }
        }
    }

    /** {@return a contrast of p factors, ready for {@link #mean} and {@link #variance}} */
    Contrast contrast(double[] g) {
        return new Contrast(g);
    }

    /** {@return the contrasts in the rows of a q x p matrix} */
    Contrast[] contrasts(double[] rows, int q) {
        Contrast[] contrasts = new Contrast[q];
        for (int a = 0; a < q; a++) {
            contrasts[a] = new Contrast(Arrays.copyOfRange(rows, a * p, (a + 1) * p));
        }
        return contrasts;
    }

    /** What the scores of one contrast need: g, and per cluster the vectors u and a. */
    final class Contrast {
        private final double[] g;
        private final double[] u = new double[m * p];
        private final double[] a = new double[m * p];

        private Contrast(double[] g) {
            this.g = g;
            for (int c = 0; c < m; c++) {
                for (int i = 0; i < p; i++) {
                    int at = c * p + i;
                    for (int j = 0; j < p; j++) {
                        u[at] += ofX[at * p + j] * g[j];
                        a[at] += ofZ[at * p + j] * g[j];
                    }
                }
                for (int i = 0; i < p; i++) {
                    for (int j = 0; j < p; j++) {
                        a[c * p + i] -= 0.5 * s[i * p + j] * u[c * p + j];
                    }
                }
            }
        }
    }

    private double own(Contrast f, Contrast g, int c) {
        double sum = 0;
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < p; j++) {
                sum += f.g[i] * own[(c * p + i) * p + j] * g.g[j];
            }
        }
        return sum;
    }

    private double common(Contrast f, Contrast g, int c) {
        double sum = 0;
        for (int i = c * p; i < (c + 1) * p; i++) {
            sum += f.u[i] * g.a[i] + f.a[i] * g.u[i];
        }
        return sum;
    }

    /** Expectation of the sum over clusters of the product of two scores. */
    double mean(Contrast f, Contrast g) {
        double sum = 0;
        for (int c = 0; c < m; c++) {
            sum += own(f, g, c) - common(f, g, c);
        }
        return sum;
    }

    /**
     * Variance of the sum over clusters of the product of two scores: over pairs i, j the sum of
     * {@code ff_ij gg_ij + fg_ij fg_ji}.
     */
    double variance(Contrast f, Contrast g) {
        if (f == g) {
            return ownVariance(f);
        }
        double sum = 0;
        for (int c = 0; c < m; c++) {
            double ff = own(f, f, c);
            double gg = own(g, g, c);
            double fg = own(f, g, c);
            sum += ff * gg - ff * common(g, g, c) - gg * common(f, f, c) + fg * fg - 2 * fg * common(f, g, c);
        }
        // the low-rank parts: tr(L_ff L_gg) + tr(L_fg L_fg)
        double[] mixed = outer(f.a, g.u);
        double[] turned = outer(g.a, f.u);
        double[] aa = outer(f.a, g.a);
        double[] uu = outer(f.u, g.u);
        for (int i = 0; i < p * p; i++) {
            sum += 2 * aa[i] * uu[i];
            mixed[i] += turned[i];
        }
        return sum + Matrices.traceOfProduct(mixed, mixed, p) + 2 * Matrices.traceOfProduct(aa, uu, p);
    }

    /** The same for one contrast: twice the sum over pairs of squared covariances. */
    private double ownVariance(Contrast f) {
        double sum = 0;
        for (int c = 0; c < m; c++) {
            double ff = own(f, f, c);
            sum += ff * (ff - 2 * common(f, f, c));
        }
        double[] au = outer(f.a, f.u);
        return 2
                * (sum
                        + 2 * Matrices.traceOfProduct(au, au, p)
                        + 2 * Matrices.traceOfProduct(outer(f.a, f.a), outer(f.u, f.u), p));
    }

    /** Sum over clusters of the products of two vectors, p x p. */
    private double[] outer(double[] left, double[] right) {
        double[] sum = new double[p * p];
        for (int c = 0; c < m; c++) {
            for (int i = 0; i < p; i++) {
                double f = left[c * p + i];
                for (int j = 0; j < p; j++) {
                    sum[i * p + j] += f * right[c * p + j];
                }
            }
        }
        return sum;
    }
}
