package org.synthesis.scoring.kernel;

/**
 * Variances of true effects by the method of moments when effects of a cluster depend on each other.
 *
 * <p>Shapes: y, v of length n; x of n x p of full column rank; cluster of length n with values 0 to m - 1. Cost O(n p^2).
 *
 * <p>Source: Hedges, Tipton and Johnson (2010).
 */
public final class RobustMoments {
    private RobustMoments() {}

    /**
     * The variance between clusters in the correlated-effects model.
     *
     * @param tau2 the estimate, cut off at 0
     * @param q weighted residual sum of squares at tau2 = 0
     * @param expected expectation of q at tau2 = 0
     */
    public record Correlated(double tau2, double q, double expected) {}

    /**
     * The variances in the hierarchical model.
     *
     * @param tau2 between clusters, cut off at 0
     * @param omega2 within clusters, cut off at 0; NaN when no cluster has two effects, so that the two cannot be told apart
     */
    public record Hierarchical(double tau2, double omega2) {}

    /** {@return for each cluster its number of effects} */
    public static int[] sizes(int[] cluster, int m) {
        int[] sizes = new int[m];
        for (int c : cluster) {
            sizes[c]++;
        }
        return sizes;
    }

    /** {@return for each cluster the mean sampling variance} */
    public static double[] meanVariances(double[] v, int[] cluster, int m) {
        double[] means = new double[m];
        int[] sizes = sizes(cluster, m);
        for (int i = 0; i < v.length; i++) {
            means[cluster[i]] += v[i];
        }
        for (int c = 0; c < m; c++) {
            means[c] /= sizes[c];
        }
        return means;
    }

    /**
     * With weights {@code w_j = 1/(k_j v_j)}, v_j the mean variance of cluster j and k_j its size, and a covariance
     * {@code tau2 J + v_j ((1 - rho) I + rho J)}, J all ones, equates the residual sum of squares with its expectation.
     */
    public static Correlated correlated(double[] y, double[] v, double[] x, int p, int[] cluster, int m, double rho) {
        int n = y.length;
        int[] sizes = sizes(cluster, m);
        double[] means = meanVariances(v, cluster, m);
        double[] w = new double[n];
        for (int i = 0; i < n; i++) {
            w[i] = 1 / (sizes[cluster[i]] * means[cluster[i]]);
        }
        double[] z = standardised(x, w, n, p);
        double q = residualSum(residuals(y, z, w, n, p), w);
        double[] total = sums(z, cluster, m, p, ones(n));
        // traces of M times the sums of (w/k) X'X, of (w/k) X'JX and of w^2 X'JX
        double each = 0;
        double all = 0;
        double squared = 0;
        double trace = 0;
        for (int i = 0; i < n; i++) {
            each += w[i] / sizes[cluster[i]] * norm2(z, i, p);
        }
        for (int c = 0; c < m; c++) {
            double weight = 1 / (sizes[c] * means[c]);
            double length = norm2(total, c, p);
            all += weight / sizes[c] * length;
            squared += weight * weight * length;
            trace += 1 / means[c];
        }
        double expected = m - each - rho * (all - each);
        return new Correlated(Math.max(0, (q - expected) / (trace - squared)), q, expected);
    }

    /**
     * With weights {@code w = 1/v} and a covariance {@code V + omega2 I + tau2 J}, equates the weighted residual sum of
     * squares and the sum over clusters of squared sums of residuals with their expectations. When omega2 is cut off at 0,
     * tau2 solves the first equation.
     */
    public static Hierarchical hierarchical(double[] y, double[] v, double[] x, int p, int[] cluster, int m) {
        int n = y.length;
        int[] sizes = sizes(cluster, m);
        double[] w = new double[n];
        for (int i = 0; i < n; i++) {
            w[i] = 1 / v[i];
        }
        double[] z = standardised(x, w, n, p);
        double[] e = residuals(y, z, w, n, p);
        double[] r = sums(z, cluster, m, p, ones(n));
        double[] t = sums(z, cluster, m, p, w);
        double[] clusterResidual = new double[m];
        double sumW = 0;
        double sumV = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            clusterResidual[cluster[i]] += e[i];
            sumW += w[i];
            sumV += v[i];
            squares += w[i] * w[i] * norm2(z, i, p);
        }
        double qe = residualSum(e, w) - (n - p);
        double omegaInQe = sumW - squares;
        double tauInQe = sumW;
        double q1 = -sumV;
        double omegaInQ1 = n;
        double tauInQ1 = 0;
        double[] w2 = new double[n];
        for (int i = 0; i < n; i++) {
            w2[i] = w[i] * w[i];
        }
        double[] inner = Matrices.weightedCrossProduct(z, w2, n, p);
        double[] rr = new double[p * p];
        double[] tt = new double[p * p];
        for (int c = 0; c < m; c++) {
            double rt = 0;
            for (int a = 0; a < p; a++) {
                rt += r[c * p + a] * t[c * p + a];
                for (int b = 0; b < p; b++) {
                    rr[a * p + b] += r[c * p + a] * r[c * p + b];
                    tt[a * p + b] += t[c * p + a] * t[c * p + b];
                }
            }
            q1 += clusterResidual[c] * clusterResidual[c] + norm2(r, c, p);
            tauInQe -= norm2(t, c, p);
            omegaInQ1 -= 2 * rt;
            tauInQ1 += (double) sizes[c] * sizes[c] - 2 * sizes[c] * rt;
        }
        omegaInQ1 += Matrices.traceOfProduct(rr, inner, p);
        tauInQ1 += Matrices.traceOfProduct(rr, tt, p);
        if (m == n) {
            return new Hierarchical(Math.max(0, qe / tauInQe), Double.NaN);
        }
        double determinant = omegaInQe * tauInQ1 - omegaInQ1 * tauInQe;
        double omega2 = Math.max(0, (qe * tauInQ1 - q1 * tauInQe) / determinant);
        return new Hierarchical(Math.max(0, (qe - omega2 * omegaInQe) / tauInQe), omega2);
    }

    /** The design in coordinates in which X'WX is the identity. */
    private static double[] standardised(double[] x, double[] w, int n, int p) {
        OrthogonalDesign design = OrthogonalDesign.of(x, n, p);
        double[] z = design.basis(n);
        double[] factor = Matrices.weightedCrossProduct(z, w, n, p);
        if (!Matrices.choleskyInPlace(factor, p)) {
            throw new ArithmeticException("the weights are too unequal for this design");
        }
        double[] row = new double[p];
        for (int i = 0; i < n; i++) {
            System.arraycopy(z, i * p, row, 0, p);
            Matrices.forwardInPlace(factor, p, row);
            System.arraycopy(row, 0, z, i * p, p);
        }
        return z;
    }

    private static double[] residuals(double[] y, double[] z, double[] w, int n, int p) {
        double[] e = y.clone();
        // twice: the second pass wins back the digits a large common offset costs
        for (int pass = 0; pass < 2; pass++) {
            double[] b = new double[p];
            for (int i = 0; i < n; i++) {
                for (int a = 0; a < p; a++) {
                    b[a] += z[i * p + a] * w[i] * e[i];
                }
            }
            for (int i = 0; i < n; i++) {
                for (int a = 0; a < p; a++) {
                    e[i] -= z[i * p + a] * b[a];
                }
            }
        }
        return e;
    }

    private static double residualSum(double[] e, double[] w) {
        double sum = 0;
        for (int i = 0; i < e.length; i++) {
            sum += w[i] * e[i] * e[i];
        }
        return sum;
    }

    private static double[] sums(double[] z, int[] cluster, int m, int p, double[] w) {
        double[] sums = new double[m * p];
        for (int i = 0; i < cluster.length; i++) {
            double f = w[i];
            for (int a = 0; a < p; a++) {
                sums[cluster[i] * p + a] += f * z[i * p + a];
            }
        }
        return sums;
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        java.util.Arrays.fill(ones, 1);
        return ones;
    }

    private static double norm2(double[] rows, int row, int p) {
        double sum = 0;
        for (int a = row * p; a < (row + 1) * p; a++) {
            sum += rows[a] * rows[a];
        }
        return sum;
    }
}
