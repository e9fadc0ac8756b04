package org.synthesis.scoring.kernel;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * The cluster-robust covariance of the coefficients of a fitted linear model, and the moments of its sampling distribution.
 *
 * <p>With W the weights, F the covariance of the effects under the model and {@code M = (X'WX)^-1}, the covariance is the
 * sum over clusters of {@code s s'}, {@code s = G'e} with e the residuals of the cluster and {@code G = A'WXM}. A is the
 * identity (CR0), {@code (I - XMX'W)^-1} (CR3), or that of {@link BiasReduction} (CR2).
 *
 * <p>All is computed in coordinates of the coefficients in which {@code X'WX} is the identity. Shapes: n effects, p
 * coefficients, m clusters of at most c effects. Cost O(n c^2) for CR2, O(n c p) else; no n x n and no m x m matrix is
 * built. The degrees of freedom of a contrast cost O(m p^2), those of q contrasts O(m p^2 q^2).
 *
 * <p>Sources: Bell and McCaffrey (2002), Tipton and Pustejovsky (2015), Pustejovsky and Tipton (2018).
 */
public final class ClusterSandwich {
    /** How residuals are adjusted before their products are summed. */
    public enum Adjustment {
        /** Not at all. */
        NONE,
        /** So that the expectation is right when the model is. */
        BIAS_REDUCED,
        /** To the residuals of a fit without the cluster. */
        JACKKNIFE
    }

    private final int n;
    private final int p;
    private final int m;
    private final double[] x;
    private final double[] wx;
    private final double[] fwx;
    private final double[] s;
    private final double[] back;
    private final int[] rows;
    private final int[] start;
    private final boolean cut;
    private final double[] scores;
    private final ClusterScores moments;
    private OptionalInt failed = OptionalInt.empty();

    /**
     * Computes the contribution of every cluster.
     *
     * @param cluster for each effect its cluster, 0 to clusters - 1, each of them used
     */
    public ClusterSandwich(WorkingModel model, int[] cluster, int clusters, Adjustment adjustment) {
        this.n = cluster.length;
        this.p = model.p();
        this.m = clusters;
        OrthogonalDesign design = OrthogonalDesign.of(model.x(), n, p);
        double[] basis = design.basis(n);
        double[] cross = crossProduct(model, basis);
        if (!Matrices.choleskyInPlace(cross, p)) {
            throw new ArithmeticException("the weights are too unequal for this design");
        }
        double[] turn = inverseTransposed(cross, p);
        this.x = Matrices.multiply(basis, turn, n, p, p);
        this.back = Matrices.multiply(design.inverse(), turn, p, p, p);
        this.wx = new double[n * p];
        this.fwx = new double[n * p];
        for (WorkingModel.Block block : model.blocks()) {
            addProduct(block.weight(), block.rows(), x, wx);
        }
        for (WorkingModel.Block block : model.blocks()) {
            addProduct(block.covariance(), block.rows(), wx, fwx);
        }
        this.s = crossProduct(wx, fwx);
        this.start = new int[m + 1];
        this.rows = sorted(cluster);
        int[] blockStart = new int[m + 1];
        WorkingModel.Block[] blocks = new WorkingModel.Block[model.blocks().length];
        this.cut = !sortBlocks(model.blocks(), cluster, blockStart, blocks);
        this.scores = new double[m * p];
        this.moments = new ClusterScores(m, p, s);
        if (!cut || adjustment == Adjustment.NONE) {
            contributions(model, adjustment, blocks, blockStart);
        }
    }

    /** {@return whether a cluster holds some, not all, of the effects that depend on each other under the model} */
    public boolean isCut() {
        return cut;
    }

    /** {@return the first cluster whose adjustment does not exist; the covariance is useless then} */
    public OptionalInt failed() {
        return failed;
    }

    /** {@return the robust covariance of the coefficients, p x p} */
    public double[] covariance() {
        double[] turned = Matrices.multiply(scores, Matrices.transpose(back, p, p), m, p, p);
        double[] covariance = new double[p * p];
        for (int c = 0; c < m; c++) {
            for (int a = 0; a < p; a++) {
                for (int b = 0; b < p; b++) {
                    covariance[a * p + b] += turned[c * p + a] * turned[c * p + b];
                }
            }
        }
        return covariance;
    }

    /** {@return the covariance of the coefficients if the model holds, p x p} */
    public double[] modelCovariance() {
        double[] left = Matrices.multiply(back, s, p, p, p);
        double[] covariance = Matrices.multiply(left, Matrices.transpose(back, p, p), p, p, p);
        Matrices.symmetriseInPlace(covariance, p);
        return covariance;
    }

    /** {@return Satterthwaite degrees of freedom of the robust variance of g'b: twice squared mean over variance} */
    public double degreesOfFreedom(double[] contrast) {
        ClusterScores.Contrast g = moments.contrast(turned(contrast));
        double mean = moments.mean(g, g);
        return 2 * mean * mean / moments.variance(g, g);
    }

    /** {@return the expectation of the robust variance of g'b if the model holds} */
    public double expectation(double[] contrast) {
        ClusterScores.Contrast g = moments.contrast(turned(contrast));
        return moments.mean(g, g);
    }

    /**
     * Degrees of freedom eta of the Wishart distribution whose total variance is that of the robust covariance of q contrasts,
     * standardised by its expectation; NaN when that is singular.
     *
     * @param contrasts q x p
     */
    public double wishartDegreesOfFreedom(double[] contrasts, int q) {
        double[] g = Matrices.multiply(contrasts, back, q, p, p);
        ClusterScores.Contrast[] raw = moments.contrasts(g, q);
        double[] mean = new double[q * q];
        for (int a = 0; a < q; a++) {
            for (int b = 0; b < q; b++) {
                mean[a * q + b] = moments.mean(raw[a], raw[b]);
            }
        }
        Matrices.symmetriseInPlace(mean, q);
        if (!Matrices.choleskyInPlace(mean, q)) {
            return Double.NaN;
        }
        double[] standard = Matrices.multiply(Matrices.transpose(inverseTransposed(mean, q), q, q), g, q, q, p);
        ClusterScores.Contrast[] each = moments.contrasts(standard, q);
        double total = 0;
        for (int a = 0; a < q; a++) {
            total += moments.variance(each[a], each[a]);
            for (int b = 0; b < a; b++) {
                total += 2 * moments.variance(each[a], each[b]);
            }
        }
        return q * (q + 1.0) / total;
    }

    private double[] turned(double[] contrast) {
        return Matrices.multiply(contrast, back, 1, p, p);
    }

    private double[] crossProduct(WorkingModel model, double[] q) {
        double[] wq = new double[n * p];
        for (WorkingModel.Block block : model.blocks()) {
            addProduct(block.weight(), block.rows(), q, wq);
        }
        return crossProduct(q, wq);
    }

    /** A'B, which is symmetric. */
    private double[] crossProduct(double[] a, double[] b) {
        double[] cross = new double[p * p];
        for (int row = 0; row < n * p; row += p) {
            for (int i = 0; i < p; i++) {
                double f = a[row + i];
                for (int j = 0; j < p; j++) {
                    cross[i * p + j] += f * b[row + j];
                }
            }
        }
        Matrices.symmetriseInPlace(cross, p);
        return cross;
    }

    private void addProduct(double[] a, int[] at, double[] from, double[] to) {
        int size = at.length;
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < size; k++) {
                double f = a[i * size + k];
                for (int j = 0; j < p; j++) {
                    to[at[i] * p + j] += f * from[at[k] * p + j];
                }
            }
        }
    }

    private static double[] inverseTransposed(double[] factor, int p) {
        double[] inverse = new double[p * p];
        double[] column = new double[p];
        for (int j = 0; j < p; j++) {
            Arrays.fill(column, 0);
            column[j] = 1;
            Matrices.forwardInPlace(factor, p, column);
            System.arraycopy(column, 0, inverse, j * p, p);
        }
        return inverse;
    }

    private int[] sorted(int[] cluster) {
        for (int c : cluster) {
            start[c + 1]++;
        }
        for (int c = 0; c < m; c++) {
            start[c + 1] += start[c];
        }
        int[] next = start.clone();
        int[] sorted = new int[n];
        for (int i = 0; i < n; i++) {
            sorted[next[cluster[i]]++] = i;
        }
        return sorted;
    }

    /** Orders blocks by cluster; false when a block lies in several. */
    private static boolean sortBlocks(
            WorkingModel.Block[] from, int[] cluster, int[] blockStart, WorkingModel.Block[] to) {
        for (WorkingModel.Block block : from) {
            int c = cluster[block.rows()[0]];
            for (int row : block.rows()) {
                if (cluster[row] != c) {
                    return false;
                }
            }
            blockStart[c + 1]++;
        }
        for (int c = 1; c < blockStart.length; c++) {
            blockStart[c] += blockStart[c - 1];
        }
        int[] next = blockStart.clone();
        for (WorkingModel.Block block : from) {
            to[next[cluster[block.rows()[0]]]++] = block;
        }
        return true;
    }

    private void contributions(
            WorkingModel model, Adjustment adjustment, WorkingModel.Block[] blocks, int[] blockStart) {
        double[] g = adjustment == Adjustment.NONE ? wx : new double[n * p];
        BiasReduction reduction = new BiasReduction(p, x, wx, fwx, s);
        for (int c = 0; c < m; c++) {
            boolean exists = switch (adjustment) {
                case NONE -> true;
                case BIAS_REDUCED -> reduction.adjust(blocks, blockStart[c], blockStart[c + 1], g);
                case JACKKNIFE -> jackknife(c, g);
            };
            if (!exists && failed.isEmpty()) {
                failed = OptionalInt.of(c);
            }
        }
        double[] fg = new double[n * p];
        for (WorkingModel.Block block : model.blocks()) {
            addProduct(block.covariance(), block.rows(), g, fg);
        }
        double[] residuals = model.residuals();
        for (int c = 0; c < m; c++) {
            for (int r = start[c]; r < start[c + 1]; r++) {
                int row = rows[r] * p;
                for (int a = 0; a < p; a++) {
                    scores[c * p + a] += g[row + a] * residuals[rows[r]];
                }
                moments.add(c, row, x, fwx, g, fg);
            }
        }
    }

    /** G = WX (I - X'WX)^-1 with X'WX of this cluster alone: its complement is the information of the others. */
    private boolean jackknife(int c, double[] g) {
        double[] others = new double[p * p];
        for (int a = 0; a < p; a++) {
            others[a * p + a] = 1;
        }
        for (int r = start[c]; r < start[c + 1]; r++) {
            int row = rows[r] * p;
            for (int a = 0; a < p; a++) {
                for (int b = 0; b < p; b++) {
                    others[a * p + b] -= x[row + a] * wx[row + b];
                }
            }
        }
        Matrices.symmetriseInPlace(others, p);
        // a pivot is a share of the information of all clusters, which is 1
        if (!Matrices.choleskyInPlace(others, p) || smallestPivot(others) < 1e-11) {
            return false;
        }
        double[] row = new double[p];
        for (int r = start[c]; r < start[c + 1]; r++) {
            System.arraycopy(wx, rows[r] * p, row, 0, p);
            Matrices.solveInPlace(others, p, row);
            System.arraycopy(row, 0, g, rows[r] * p, p);
        }
        return true;
    }

    private double smallestPivot(double[] factor) {
        double smallest = Double.POSITIVE_INFINITY;
        for (int a = 0; a < p; a++) {
            smallest = Math.min(smallest, factor[a * p + a] * factor[a * p + a]);
        }
        return smallest;
    }
}
