package org.synthesis.scoring.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The (restricted) likelihood of a linear mixed model whose covariance falls into independent blocks.
 *
 * <p>{@code y = X b + e}, {@code Cov(e) = M = V + sum over terms of Z G(theta) Z'}. For each block the inverse N of M is
 * formed once; with {@code u = N (y - X b)}, B the covariance of b and {@code P = N - N X B X' N}, the derivative by
 * a parameter with {@code M_k = dM/dk} is {@code -(tr(P M_k) - u' M_k u) / 2} and minus the second derivative
 * {@code u' M_k P M_l u - tr(P M_k P M_l) / 2 + tr((P - u u') M_kl) / 2}. Maximum likelihood has N in place of P in the traces.
 *
 * <p>Source: Gilmour et al. (1995); Harville (1977). Cost of a step: the sum over blocks of m^3 + m^2 (p + parameters^2).
 */
@SuppressWarnings("ArrayRecordComponent") // kernels hand arrays over without copying
public final class BlockLikelihood implements Likelihood {
    private final double[] y;
    private final double[] x;
    private final int p;
    private final boolean restricted;
    private final Block[] blocks;
    private final LevelCovariance[] terms;
    private final int[] offsets;
    private final int q;

    /**
     * Effects that may depend on each other.
     *
     * @param rows their indices, m of them, ascending
     * @param v sampling covariance, m x m, row-major
     * @param patterns for each term how its G enters
     */
    public record Block(int[] rows, double[] v, Pattern[] patterns) {}

    /**
     * How the G of a term enters the covariance of a block: {@code M[at] += coefficient * G[cell]}.
     *
     * @param at positions in the m x m block
     * @param cell positions in the c x c matrix G
     * @param coefficient the factors
     */
    public record Pattern(int[] at, int[] cell, double[] coefficient) {}

    private final LinkedInverse.@Nullable Choice[] links;
    private final double[][] inverse;
    private final double[][] nx;
    private final double[][] u;
    private final double[][] g;
    private final double[] scratch;
    private final double[] residuals;

    private double value;
    private double logDeterminant;
    private double rss;
    private double logDeterminantX;
    private double[] bread = new double[0];
    private final double[] beta;
    private final double[] gradient;
    private final double[] observed;
    private final double[] expected;

    /** A likelihood of effects y and a model matrix x of n x p; the parameters of the terms follow each other. */
    public BlockLikelihood(double[] y, double[] x, int p, boolean restricted, Block[] blocks, LevelCovariance[] terms) {
        this.y = y;
        this.x = x;
        this.p = p;
        this.restricted = restricted;
        this.blocks = blocks;
        this.terms = terms;
        offsets = new int[terms.length];
        int count = 0;
        for (int t = 0; t < terms.length; t++) {
            offsets[t] = count;
            count += terms[t].parameters();
        }
        q = count;
        inverse = new double[blocks.length][];
        nx = new double[blocks.length][];
        u = new double[blocks.length][];
        links = new LinkedInverse.Choice[blocks.length];
        int largest = 0;
        for (int j = 0; j < blocks.length; j++) {
            int m = blocks[j].rows().length;
            inverse[j] = new double[m * m];
            nx[j] = new double[m * p];
            u[j] = new double[m];
            largest = Math.max(largest, m);
            links[j] = LinkedInverse.plan(blocks[j], terms);
        }
        g = new double[terms.length][];
        for (int t = 0; t < terms.length; t++) {
            g[t] = new double[terms[t].levels() * terms[t].levels()];
        }
        scratch = new double[2 * largest];
        residuals = new double[y.length];
        beta = new double[p];
        gradient = new double[q];
        observed = new double[q * q];
        expected = new double[q * q];
    }

    @Override
    public int size() {
        return q;
    }

    /** The covariance of a block without one of its terms (-1: with all) after {@link #fillLevels}. */
    private void covariance(Block block, double[] m, int without) {
        System.arraycopy(block.v(), 0, m, 0, m.length);
        for (int t = 0; t < terms.length; t++) {
            if (t != without) {
                addPattern(block.patterns()[t], g[t], m);
            }
        }
    }

    private static void addPattern(Pattern pattern, double[] g, double[] m) {
        int[] at = pattern.at();
        int[] cell = pattern.cell();
        double[] coefficient = pattern.coefficient();
        for (int e = 0; e < at.length; e++) {
            m[at[e]] += coefficient[e] * g[cell[e]];
        }
    }

    private void fillLevels(double[] theta) {
        for (int t = 0; t < terms.length; t++) {
            terms[t].fill(theta, offsets[t], g[t]);
        }
    }

    /** {@return the marginal covariance of each block at theta} */
    public double[][] covariances(double[] theta) {
        fillLevels(theta);
        double[][] all = new double[blocks.length][];
        for (int j = 0; j < blocks.length; j++) {
            all[j] = new double[inverse[j].length];
            covariance(blocks[j], all[j], -1);
        }
        return all;
    }

    @Override
    public boolean evaluate(double[] theta, boolean derivatives) {
        fillLevels(theta);
        double[] xnx = new double[p * p];
        double[] xny = new double[p];
        logDeterminant = 0;
        for (int j = 0; j < blocks.length; j++) {
            Block block = blocks[j];
            int m = block.rows().length;
            double[] n = inverse[j];
            LinkedInverse.Choice link = links[j];
            covariance(block, n, link == null ? -1 : link.term());
            double log = link == null
                    ? SymmetricInverse.invertInPlace(n, m, scratch)
                    : link.inverse().invertInPlace(n, g[link.term()][0]);
            if (Double.isNaN(log)) {
                return false;
            }
            logDeterminant += log;
            design(block, n, nx[j], xnx, xny);
        }
        double[] factor = xnx.clone();
        if (!Matrices.choleskyInPlace(factor, p)) {
            return false;
        }
        logDeterminantX = Matrices.logDeterminant(factor, p);
        bread = Matrices.inverse(factor, p);
        System.arraycopy(xny, 0, beta, 0, p);
        Matrices.solveInPlace(factor, p, beta);
        rss = 0;
        for (int j = 0; j < blocks.length; j++) {
            rss += residual(blocks[j], inverse[j], u[j]);
        }
        value = -0.5 * (logDeterminant + (restricted ? logDeterminantX : 0) + rss);
        if (derivatives) {
            differentiate(theta);
        }
        return !Double.isNaN(value);
    }

    private void design(Block block, double[] n, double[] nxj, double[] xnx, double[] xny) {
        int[] rows = block.rows();
        int m = rows.length;
        Arrays.fill(nxj, 0);
        for (int i = 0; i < m; i++) {
            for (int k = 0; k < m; k++) {
                double f = n[i * m + k];
                int at = rows[k] * p;
                for (int a = 0; a < p; a++) {
                    nxj[i * p + a] += f * x[at + a];
                }
            }
        }
        for (int i = 0; i < m; i++) {
            int at = rows[i] * p;
            for (int a = 0; a < p; a++) {
                double f = nxj[i * p + a];
                xny[a] += f * y[rows[i]];
                for (int b = 0; b < p; b++) {
                    xnx[a * p + b] += f * x[at + b];
                }
            }
        }
    }

    private double residual(Block block, double[] n, double[] uj) {
        int[] rows = block.rows();
        int m = rows.length;
        for (int i = 0; i < m; i++) {
            double fitted = 0;
            for (int a = 0; a < p; a++) {
                fitted += x[rows[i] * p + a] * beta[a];
            }
            residuals[rows[i]] = y[rows[i]] - fitted;
        }
        double sum = 0;
        for (int i = 0; i < m; i++) {
            double ui = 0;
            for (int k = 0; k < m; k++) {
                ui += n[i * m + k] * residuals[rows[k]];
            }
            uj[i] = ui;
            sum += ui * residuals[rows[i]];
        }
        return sum;
    }

    private void differentiate(double[] theta) {
        double[][] contracted = new double[terms.length][];
        for (int t = 0; t < terms.length; t++) {
            contracted[t] = new double[g[t].length];
        }
        double[][] slopes = new double[q][];
        int[] termOf = new int[q];
        for (int t = 0; t < terms.length; t++) {
            for (int k = 0; k < terms[t].parameters(); k++) {
                slopes[offsets[t] + k] = new double[g[t].length];
                termOf[offsets[t] + k] = t;
                terms[t].derivative(theta, offsets[t], k, slopes[offsets[t] + k]);
            }
        }
        double[] root = bread.clone();
        Matrices.choleskyInPlace(root, p);
        double[] traces = new double[q * q];
        double[] quadratic = new double[q * q];
        double[][] middle = new double[q][p * p];
        double[][] projected = new double[q][p];
        for (int j = 0; j < blocks.length; j++) {
            block(j, root, termOf, slopes, contracted, traces, quadratic, middle, projected);
        }
        combine(theta, termOf, slopes, contracted, traces, quadratic, middle, projected);
    }

    private void block(
            int j,
            double[] root,
            int[] termOf,
            double[][] slopes,
            double[][] contracted,
            double[] traces,
            double[] quadratic,
            double[][] middle,
            double[][] projected) {
        Block block = blocks[j];
        int m = block.rows().length;
        double[] n = inverse[j];
        double[] h = restricted ? Matrices.multiply(nx[j], root, m, p, p) : new double[m * p];
        double[] exact = restricted ? h : Matrices.multiply(nx[j], root, m, p, p);
        double[] uj = u[j];
        for (int t = 0; t < terms.length; t++) {
            contract(block.patterns()[t], m, n, h, uj, contracted[t]);
        }
        double[][] c = new double[q][];
        double[][] hm = new double[q][];
        double[][] w = new double[q][];
        for (int k = 0; k < q; k++) {
            c[k] = new double[m * m];
            hm[k] = new double[m * p];
            w[k] = new double[m];
            apply(block.patterns()[termOf[k]], slopes[k], m, n, h, uj, c[k], hm[k], w[k]);
            double[] a = middle[k];
            double[] z = projected[k];
            for (int i = 0; i < m; i++) {
                for (int r = 0; r < p; r++) {
                    z[r] += exact[i * p + r] * w[k][i];
                    for (int s = 0; s < p; s++) {
                        a[r * p + s] += h[i * p + r] * hm[k][i * p + s];
                    }
                }
            }
        }
        double[] nw = new double[m];
        for (int l = 0; l < q; l++) {
            double[] nh = restricted ? Matrices.multiply(n, hm[l], m, m, p) : h;
            for (int i = 0; i < m; i++) {
                double sum = 0;
                for (int k = 0; k < m; k++) {
                    sum += n[i * m + k] * w[l][k];
                }
                nw[i] = sum;
            }
            for (int k = 0; k <= l; k++) {
                double trace = traceOfProduct(c[k], c[l], m);
                if (restricted) {
                    double cross = 0;
                    for (int e = 0; e < nh.length; e++) {
                        cross += hm[k][e] * nh[e];
                    }
                    trace -= 2 * cross;
                }
                traces[k * q + l] += trace;
                double form = 0;
                for (int i = 0; i < m; i++) {
                    form += w[k][i] * nw[i];
                }
                quadratic[k * q + l] += form;
            }
        }
    }

    /** In tiles, because one of the matrices is read along its columns. */
    private static double traceOfProduct(double[] a, double[] b, int m) {
        double trace = 0;
        for (int i0 = 0; i0 < m; i0 += 32) {
            int iEnd = Math.min(m, i0 + 32);
            for (int j0 = 0; j0 < m; j0 += 32) {
                int jEnd = Math.min(m, j0 + 32);
                for (int i = i0; i < iEnd; i++) {
                    for (int j = j0; j < jEnd; j++) {
                        trace += a[i * m + j] * b[j * m + i];
                    }
                }
            }
        }
        return trace;
    }

    /** Adds up N - h h' - u u' over the elements in which each cell of G enters. */
    private void contract(Pattern pattern, int m, double[] n, double[] h, double[] uj, double[] sums) {
        int[] at = pattern.at();
        int[] cell = pattern.cell();
        double[] coefficient = pattern.coefficient();
        for (int e = 0; e < at.length; e++) {
            int i = at[e] / m;
            int k = at[e] - i * m;
            double r = n[at[e]] - uj[i] * uj[k];
            if (restricted) {
                for (int a = 0; a < p; a++) {
                    r -= h[i * p + a] * h[k * p + a];
                }
            }
            sums[cell[e]] += coefficient[e] * r;
        }
    }

    /** Multiplies dM/dk, sparse, with the inverse, h and u. */
    private void apply(
            Pattern pattern,
            double[] slope,
            int m,
            double[] n,
            double[] h,
            double[] uj,
            double[] c,
            double[] hm,
            double[] w) {
        int[] at = pattern.at();
        int[] cell = pattern.cell();
        double[] coefficient = pattern.coefficient();
        for (int e = 0; e < at.length; e++) {
            double f = coefficient[e] * slope[cell[e]];
            if (f == 0) {
                continue;
            }
            int i = at[e] / m;
            int k = at[e] - i * m;
            w[i] += f * uj[k];
            for (int b = 0; b < m; b++) {
                c[i * m + b] += f * n[k * m + b];
            }
            for (int a = 0; a < p; a++) {
                hm[i * p + a] += f * h[k * p + a];
            }
        }
    }

    private void combine(
            double[] theta,
            int[] termOf,
            double[][] slopes,
            double[][] contracted,
            double[] traces,
            double[] quadratic,
            double[][] middle,
            double[][] projected) {
        for (int k = 0; k < q; k++) {
            double sum = 0;
            double[] slope = slopes[k];
            double[] s = contracted[termOf[k]];
            for (int e = 0; e < s.length; e++) {
                sum += s[e] * slope[e];
            }
            gradient[k] = -0.5 * sum;
            for (int l = k; l < q; l++) {
                double trace = traces[k * q + l];
                double form = quadratic[k * q + l];
                for (int a = 0; a < p; a++) {
                    form -= projected[k][a] * projected[l][a];
                    for (int b = 0; b < p; b++) {
                        trace += restricted ? middle[k][a * p + b] * middle[l][b * p + a] : 0;
                    }
                }
                double curved = 0;
                if (termOf[k] == termOf[l]) {
                    int t = termOf[k];
                    double[] second = new double[g[t].length];
                    if (terms[t].secondDerivative(theta, offsets[t], k - offsets[t], l - offsets[t], second)) {
                        for (int e = 0; e < second.length; e++) {
                            curved += second[e] * s[e];
                        }
                    }
                }
                expected[k * q + l] = trace / 2;
                expected[l * q + k] = trace / 2;
                observed[k * q + l] = form - trace / 2 + curved / 2;
                observed[l * q + k] = observed[k * q + l];
            }
        }
    }

    @Override
    public double value() {
        return value;
    }

    @Override
    public double[] gradient() {
        return gradient;
    }

    @Override
    public double[] observedInformation() {
        return observed;
    }

    @Override
    public double[] expectedInformation() {
        return expected;
    }

    /** {@return coefficients at the last evaluation} */
    public double[] beta() {
        return beta;
    }

    /** {@return their covariance matrix} */
    public double[] bread() {
        return bread;
    }

    /** {@return y - X b} */
    public double[] residuals() {
        return residuals;
    }

    /** {@return the residual weighted sum of squares} */
    public double rss() {
        return rss;
    }

    /** {@return the inverse covariance of each block} */
    public double[][] inverses() {
        return inverse;
    }

    /** {@return N X of each block} */
    public double[][] weightedDesigns() {
        return nx;
    }

    /** {@return N (y - X b) of each block} */
    public double[][] weightedResiduals() {
        return u;
    }

    /** {@return the blocks} */
    public Block[] blocks() {
        return blocks;
    }

    /** {@return the logarithm of the determinant of the covariance of all effects} */
    public double logDeterminant() {
        return logDeterminant;
    }
}
