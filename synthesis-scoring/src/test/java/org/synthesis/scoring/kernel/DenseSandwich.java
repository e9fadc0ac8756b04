package org.synthesis.scoring.kernel;

/** The formulas of cluster-robust inference as they are printed, with n x n matrices: slow, for comparison only. */
final class DenseSandwich {
    private final int n;
    private final int p;
    private final int m;
    private final double[] x;
    private final double[] f;
    private final double[] bread;
    private final double[] hat;
    private final double[] middle;
    private final int[] cluster;
    private final double[] e;
    private final double[][] g;

    DenseSandwich(WorkingModel model, int[] cluster, int m, ClusterSandwich.Adjustment adjustment) {
        this.n = cluster.length;
        this.p = model.p();
        this.m = m;
        this.cluster = cluster;
        this.x = model.x();
        this.e = model.residuals();
        double[] w = new double[n * n];
        this.f = new double[n * n];
        for (WorkingModel.Block block : model.blocks()) {
            int size = block.rows().length;
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    w[block.rows()[i] * n + block.rows()[j]] = block.weight()[i * size + j];
                    f[block.rows()[i] * n + block.rows()[j]] = block.covariance()[i * size + j];
                }
            }
        }
        double[] xt = Matrices.transpose(x, n, p);
        double[] xw = Matrices.multiply(xt, w, p, n, n);
        double[] cross = Matrices.multiply(xw, x, p, n, p);
        if (!Matrices.choleskyInPlace(cross, p)) {
            throw new AssertionError("a random design is singular");
        }
        this.bread = Matrices.inverse(cross, p);
        double[] xm = Matrices.multiply(x, bread, n, p, p);
        this.hat = Matrices.multiply(xm, xw, n, p, n);
        double[] rest = new double[n * n];
        for (int i = 0; i < n * n; i++) {
            rest[i] = (i / n == i % n ? 1 : 0) - hat[i];
        }
        this.middle = Matrices.multiply(Matrices.multiply(rest, f, n, n, n), Matrices.transpose(rest, n, n), n, n, n);
        double[] wxm = Matrices.multiply(Matrices.multiply(w, x, n, n, p), bread, n, p, p);
        this.g = new double[m][];
        for (int c = 0; c < m; c++) {
            int[] rows = rows(c);
            double[] own = part(wxm, rows);
            int size = rows.length;
            g[c] = switch (adjustment) {
                case NONE -> own;
                case BIAS_REDUCED ->
                    Matrices.multiply(biasReduced(square(f, rows), square(middle, rows), size), own, size, size, p);
                case JACKKNIFE ->
                    Matrices.multiply(
                            Matrices.transpose(inverse(square(rest, rows), size), size, size), own, size, size, p);
            };
        }
    }

    int[] rows(int c) {
        return java.util.stream.IntStream.range(0, n)
                .filter(i -> cluster[i] == c)
                .toArray();
    }

    private double[] part(double[] a, int[] rows) {
        double[] part = new double[rows.length * p];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(a, rows[i] * p, part, i * p, p);
        }
        return part;
    }

    private double[] square(double[] a, int[] rows) {
        double[] part = new double[rows.length * rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows.length; j++) {
                part[i * rows.length + j] = a[rows[i] * n + rows[j]];
            }
        }
        return part;
    }

    private static double[] power(double[] symmetric, int size, double exponent) {
        Matrices.Eigen eigen = Matrices.eigen(symmetric, size);
        double[] power = new double[size * size];
        for (int k = 0; k < size; k++) {
            double value = eigen.values()[k];
            if (value < 1e-11 * eigen.values()[size - 1]) {
                continue;
            }
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    power[i * size + j] += StrictMath.pow(value, exponent)
                            * eigen.vectors()[i * size + k]
                            * eigen.vectors()[j * size + k];
                }
            }
        }
        return power;
    }

    /** With the symmetric root of F in the place of a Cholesky factor: the same A. */
    private static double[] biasReduced(double[] f, double[] residual, int size) {
        double[] root = power(f, size, 0.5);
        double[] b = Matrices.multiply(Matrices.multiply(root, residual, size, size, size), root, size, size, size);
        Matrices.symmetriseInPlace(b, size);
        return Matrices.multiply(
                Matrices.multiply(root, power(b, size, -0.5), size, size, size), root, size, size, size);
    }

    private static double[] inverse(double[] a, int size) {
        double[] normal = Matrices.multiply(Matrices.transpose(a, size, size), a, size, size, size);
        return Matrices.multiply(power(normal, size, -1), Matrices.transpose(a, size, size), size, size, size);
    }

    double[] covariance() {
        double[] covariance = new double[p * p];
        for (int c = 0; c < m; c++) {
            int[] rows = rows(c);
            double[] score = new double[p];
            for (int i = 0; i < rows.length; i++) {
                for (int a = 0; a < p; a++) {
                    score[a] += g[c][i * p + a] * e[rows[i]];
                }
            }
            for (int a = 0; a < p; a++) {
                for (int b = 0; b < p; b++) {
                    covariance[a * p + b] += score[a] * score[b];
                }
            }
        }
        return covariance;
    }

    /** Covariances of the scores of two contrasts in clusters i and j under the model. */
    private double[] scores(double[] left, double[] right) {
        double[] scores = new double[m * m];
        for (int i = 0; i < m; i++) {
            double[] a = Matrices.multiply(g[i], left, g[i].length / p, p);
            int[] rowsOfI = rows(i);
            for (int j = 0; j < m; j++) {
                double[] b = Matrices.multiply(g[j], right, g[j].length / p, p);
                int[] rowsOfJ = rows(j);
                for (int s = 0; s < rowsOfI.length; s++) {
                    for (int t = 0; t < rowsOfJ.length; t++) {
                        scores[i * m + j] += a[s] * middle[rowsOfI[s] * n + rowsOfJ[t]] * b[t];
                    }
                }
            }
        }
        return scores;
    }

    double degreesOfFreedom(double[] contrast) {
        double[] scores = scores(contrast, contrast);
        double mean = 0;
        double squares = 0;
        for (int i = 0; i < m; i++) {
            mean += scores[i * m + i];
            for (int j = 0; j < m; j++) {
                squares += scores[i * m + j] * scores[i * m + j];
            }
        }
        return mean * mean / squares;
    }

    double wishartDegreesOfFreedom(double[][] contrasts) {
        int q = contrasts.length;
        double[] mean = new double[q * q];
        for (int a = 0; a < q; a++) {
            for (int b = 0; b < q; b++) {
                double[] scores = scores(contrasts[a], contrasts[b]);
                for (int c = 0; c < m; c++) {
                    mean[a * q + b] += scores[c * m + c];
                }
            }
        }
        double[] root = power(mean, q, -0.5);
        double[][] standard = new double[q][p];
        for (int a = 0; a < q; a++) {
            for (int b = 0; b < q; b++) {
                for (int j = 0; j < p; j++) {
                    standard[a][j] += root[a * q + b] * contrasts[b][j];
                }
            }
        }
        double total = 0;
        for (int a = 0; a < q; a++) {
            for (int b = 0; b < q; b++) {
                double[] aa = scores(standard[a], standard[a]);
                double[] bb = scores(standard[b], standard[b]);
                double[] ab = scores(standard[a], standard[b]);
                for (int i = 0; i < m; i++) {
                    for (int j = 0; j < m; j++) {
                        total += aa[i * m + j] * bb[i * m + j] + ab[i * m + j] * ab[j * m + i];
                    }
                }
            }
        }
        return q * (q + 1) / total;
    }
}
