package org.synthesis.scoring.kernel;

import java.util.Arrays;

/**
 * The adjustment of bias-reduced linearisation, cluster by cluster: {@code A WX} with the symmetric A for which
 * {@code A C A = F}.
 *
 * <p>F is the covariance of the effects of the cluster and {@code C = F - XZ' - ZX' + XSX'} that of their residuals, in
 * coordinates where {@code X'WX} is the identity, with {@code Z = FWX} and S the sum of {@code X'WFWX}. With
 * {@code F = LL'} and {@code B = L'CL}, {@code A = L B^(-1/2) L'}. Where a cluster alone determines a coefficient, C loses
 * rank and the Moore-Penrose inverse takes the place of the inverse. Cost O(c^3) for a cluster of c effects. A workspace:
 * not thread-safe.
 *
 * <p>Sources: Bell and McCaffrey (2002), Pustejovsky and Tipton (2018).
 */
final class BiasReduction {
    /** Shares of variance left in residuals below this are rounding. */
    private static final double NO_SHARE = 1e-11;

    private final int p;
    private final double[] x;
    private final double[] wx;
    private final double[] half;
    private final InverseRoot root = new InverseRoot();
    private int[] at = {};
    private double[] factor = {};
    private double[] residual = {};
    private double[] vectors = {};
    private double[] right = {};

    BiasReduction(int p, double[] x, double[] wx, double[] fwx, double[] s) {
        this.p = p;
        this.x = x;
        this.wx = wx;
        this.half = fwx.clone();
        for (int row = 0; row < half.length; row += p) {
            for (int a = 0; a < p; a++) {
                for (int b = 0; b < p; b++) {
                    half[row + a] -= 0.5 * s[a * p + b] * x[row + b];
                }
            }
        }
    }

    private void reserve(int size) {
        if (at.length < size) {
            at = new int[2 * size];
            factor = new double[4 * size * size];
            residual = new double[4 * size * size];
            vectors = new double[4 * size * size];
            right = new double[2 * size * p];
        }
    }

    /** Writes the adjusted rows of the cluster that consists of some blocks; false when its covariance is singular. */
    boolean adjust(WorkingModel.Block[] blocks, int from, int to, double[] g) {
        int size = 0;
        for (int b = from; b < to; b++) {
            size += blocks[b].rows().length;
        }
        reserve(size);
        boolean diagonal = to - from == size;
        if (diagonal) {
            arrangeDiagonal(blocks, from, to, size);
        } else {
            arrange(blocks, from, to, size);
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                residual[i * size + j] = factor[i * size + j] - explained(at[i] * p, at[j] * p);
                residual[j * size + i] = residual[i * size + j];
            }
        }
        if (!factorise(size, diagonal)) {
            return false;
        }
        System.arraycopy(residual, 0, vectors, 0, size * size);
        multiplyBothInPlace(vectors, size, diagonal);
        root.decomposeInPlace(vectors, size);
        double cutoff = cutoff(root.values(), size);
        Arrays.fill(right, 0, size * p, 0);
        for (int k = 0; k < size; k++) {
            for (int i = diagonal ? k : 0; i <= k; i++) {
                double f = factor[k * size + i];
                for (int j = 0; j < p; j++) {
                    right[i * p + j] += f * wx[at[k] * p + j];
                }
            }
        }
        root.multiplyInPlace(vectors, size, cutoff, right, p);
        for (int i = 0; i < size; i++) {
            for (int k = diagonal ? i : 0; k <= i; k++) {
                double f = factor[i * size + k];
                for (int j = 0; j < p; j++) {
                    g[at[i] * p + j] += f * right[k * p + j];
                }
            }
        }
        return true;
    }

    private void arrange(WorkingModel.Block[] blocks, int from, int to, int size) {
        Arrays.fill(factor, 0, size * size, 0);
        int next = 0;
        for (int b = from; b < to; b++) {
            int[] of = blocks[b].rows();
            double[] covariance = blocks[b].covariance();
            for (int i = 0; i < of.length; i++) {
                at[next + i] = of[i];
                System.arraycopy(covariance, i * of.length, factor, (next + i) * size + next, of.length);
            }
            next += of.length;
        }
    }

    /** Small variances first: the eigenvalues of a graded matrix keep their digits. */
    private void arrangeDiagonal(WorkingModel.Block[] blocks, int from, int to, int size) {
        Arrays.fill(factor, 0, size * size, 0);
        for (int b = from; b < to; b++) {
            double variance = blocks[b].covariance()[0];
            int place = b - from;
            while (place > 0 && factor[(place - 1) * (size + 1)] > variance) {
                factor[place * (size + 1)] = factor[(place - 1) * (size + 1)];
                at[place] = at[place - 1];
                place--;
            }
            factor[place * (size + 1)] = variance;
            at[place] = blocks[b].rows()[0];
        }
    }

    /** XZ' + ZX' - XSX' with Z less half of XS in the place of Z. */
    private double explained(int i, int j) {
        double sum = 0;
        for (int a = 0; a < p; a++) {
            sum += x[i + a] * half[j + a] + half[i + a] * x[j + a];
        }
        return sum;
    }

    private boolean factorise(int size, boolean diagonal) {
        if (!diagonal) {
            return Matrices.choleskyInPlace(factor, size);
        }
        for (int i = 0; i < size; i++) {
            factor[i * (size + 1)] = Math.sqrt(factor[i * (size + 1)]);
        }
        return true;
    }

    /** {@code L'CL} in the place of C. */
    private void multiplyBothInPlace(double[] c, int size, boolean diagonal) {
        if (diagonal) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    c[i * size + j] *= factor[i * (size + 1)] * factor[j * (size + 1)];
                }
            }
            return;
        }
        // row i of L'C needs rows from i on, column j of (L'C)L columns from j on: what is read is not yet replaced
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double sum = 0;
                for (int k = i; k < size; k++) {
                    sum += factor[k * size + i] * c[k * size + j];
                }
                c[i * size + j] = sum;
            }
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double sum = 0;
                for (int k = j; k < size; k++) {
                    sum += c[i * size + k] * factor[k * size + j];
                }
                c[i * size + j] = sum;
            }
        }
        Matrices.symmetriseInPlace(c, size);
    }

    /** The value up to which eigenvalues of B are zero: as many of them as the residuals have lost dimensions. */
    private double cutoff(double[] values, int size) {
        double largest = 0;
        double smallest = Double.POSITIVE_INFINITY;
        for (int e = 0; e < size; e++) {
            largest = Math.max(largest, values[e]);
            smallest = Math.min(smallest, values[e]);
        }
        if (size > 1 && smallest > 1e-8 * largest) {
            return 0;
        }
        double[] found = Arrays.copyOf(values, size);
        int lost = lostDimensions(size);
        Arrays.sort(found);
        return lost == 0 ? 0 : Math.max(0, found[lost - 1]);
    }

    /** How many eigenvalues of {@code L^-1 C L^-T}, which has no scale, are zero. */
    private int lostDimensions(int size) {
        double[] shares = Arrays.copyOf(residual, size * size);
        double[] row = new double[size];
        for (int side = 0; side < 2; side++) {
            for (int i = 0; i < size; i++) {
                System.arraycopy(shares, i * size, row, 0, size);
                Matrices.forwardInPlace(factor, size, row);
                System.arraycopy(row, 0, shares, i * size, size);
            }
            shares = Matrices.transpose(shares, size, size);
        }
        Matrices.symmetriseInPlace(shares, size);
        int lost = 0;
        for (double share : Matrices.eigen(shares, size).values()) {
            lost += share > NO_SHARE ? 0 : 1;
        }
        return lost;
    }
}
