package org.synthesis.scoring.kernel;

import org.synthesis.model.analysis.Convergence;
import org.synthesis.model.analysis.FitTrace;

/**
 * The likelihood of a model in which the logarithm of tau-squared is linear in moderators, and its maximum.
 *
 * <p>Shapes: k effects, z of k x m with orthonormal columns. With {@code t_i = exp(z_i'a)} and P as in {@link MixedRegression} at
 * weights 1/(v + t) the score is {@code 1/2 sum t_i z_i ((Py)_i^2 - P_ii)} and the second derivatives follow from
 * {@code dP = -P dV P}; for ML the traces of P become those of W. Cost O(k^2) per step. Source: Viechtbauer and Lopez-Lopez
 * (2022).
 */
public final class ScaleLikelihood {
    private final MixedRegression regression;
    private final double[] z;
    private final int k;
    private final int m;
    private final boolean restricted;
    private final double[] t;
    private final double[] w;
    private double value;
    private double[] gradient = {};
    private double[] observed = {};
    private double[] expected = {};

    public ScaleLikelihood(MixedRegression regression, double[] z, int m, boolean restricted) {
        this.regression = regression;
        this.z = z;
        this.k = regression.k;
        this.m = m;
        this.restricted = restricted;
        this.t = new double[k];
        this.w = new double[k];
    }

    /**
     * The maximum.
     *
     * @param alpha coefficients of the orthonormal columns
     * @param information observed information at the maximum, m x m
     * @param tau2 for each effect
     * @param logLikelihood how high
     * @param trace how the search ended
     */
    @SuppressWarnings("ArrayRecordComponent") // a kernel result, read once by its caller
    public record Fit(double[] alpha, double[] information, double[] tau2, double logLikelihood, FitTrace trace) {}

    /** {@return the maximum from a start; the regression is left at its weights} */
    public Fit maximum(double[] start, Convergence convergence) {
        double[] alpha = start.clone();
        double height = height(alpha);
        double change = Double.POSITIVE_INFINITY;
        for (int step = 1; step <= convergence.maxSteps(); step++) {
            differentiate();
            double[] move = direction();
            double length = 1;
            double largest = 0;
            for (double d : move) {
                largest = Math.max(largest, Math.abs(d));
            }
            if (largest * length > 20) {
                length = 20 / largest;
            }
            double[] next = alpha;
            double nextHeight = Double.NEGATIVE_INFINITY;
            for (int halving = 0; halving < 60; halving++) {
                next = alpha.clone();
                for (int a = 0; a < m; a++) {
                    next[a] += length * move[a];
                }
                nextHeight = height(next);
                if (nextHeight >= height - 1e-13 * (1 + Math.abs(height))) {
                    break;
                }
                length /= 2;
            }
            change = 0;
            for (int a = 0; a < m; a++) {
                change = Math.max(change, Math.abs(next[a] - alpha[a]) / (1 + Math.abs(next[a])));
            }
            alpha = next;
            height = nextHeight;
            if (change <= convergence.tolerance()) {
                differentiate();
                return new Fit(alpha, observed, t.clone(), height, new FitTrace(true, step, change));
            }
        }
        differentiate();
        return new Fit(alpha, observed, t.clone(), height, new FitTrace(false, convergence.maxSteps(), change));
    }

    private double height(double[] alpha) {
        for (int i = 0; i < k; i++) {
            double sum = 0;
            for (int a = 0; a < m; a++) {
                sum += z[i * m + a] * alpha[a];
            }
            t[i] = StrictMath.exp(sum);
            w[i] = 1 / (regression.v[i] + t[i]);
            if (!(w[i] > 0)) {
                return Double.NEGATIVE_INFINITY;
            }
        }
        try {
            regression.weigh(w);
        } catch (ArithmeticException e) {
            return Double.NEGATIVE_INFINITY;
        }
        value = regression.logLikelihood(restricted);
        return value;
    }

    private void differentiate() {
        int p = regression.p;
        double[] inverse = regression.inverse();
        double[] residuals = regression.residuals();
        gradient = new double[m];
        observed = new double[m * m];
        expected = new double[m * m];
        // half holds inverse times the weighted row, so that P_ij = w_i d_ij - half_i . row_j w_j
        double[] half = new double[k * p];
        for (int i = 0; i < k; i++) {
            for (int a = 0; a < p; a++) {
                double sum = 0;
                for (int b = 0; b < p; b++) {
                    sum += inverse[a * p + b] * regression.basis(i, b);
                }
                half[i * p + a] = sum * w[i];
            }
        }
        for (int i = 0; i < k; i++) {
            double pyi = w[i] * residuals[i];
            for (int j = 0; j <= i; j++) {
                double h = 0;
                for (int a = 0; a < p; a++) {
                    h += half[i * p + a] * regression.basis(j, a);
                }
                double pij = (i == j ? w[i] : 0) - h * w[j];
                double pyj = w[j] * residuals[j];
                double trace = restricted ? pij : i == j ? w[i] : 0;
                double both = i == j ? 0.5 : 1;
                double info = both * trace * trace * t[i] * t[j];
                double curve = both * (2 * pyi * pij * pyj - trace * trace) * t[i] * t[j];
                for (int a = 0; a < m; a++) {
                    for (int b = 0; b <= a; b++) {
                        double zz = (z[i * m + a] * z[j * m + b] + z[j * m + a] * z[i * m + b]) / 2;
                        expected[a * m + b] += info * zz;
                        observed[a * m + b] += curve * zz;
                    }
                }
                if (i == j) {
                    double score = 0.5 * t[i] * (pyi * pyi - trace);
                    for (int a = 0; a < m; a++) {
                        gradient[a] += score * z[i * m + a];
                        for (int b = 0; b <= a; b++) {
                            observed[a * m + b] -= score * z[i * m + a] * z[i * m + b];
                        }
                    }
                }
            }
        }
        for (int a = 0; a < m; a++) {
            for (int b = 0; b < a; b++) {
                expected[b * m + a] = expected[a * m + b];
                observed[b * m + a] = observed[a * m + b];
            }
        }
    }

    /** Newton where the observed information is positive definite, else Fisher scoring, else uphill. */
    private double[] direction() {
        for (double[] information : new double[][] {observed, expected}) {
            double[] factor = information.clone();
            if (Matrices.choleskyInPlace(factor, m)) {
                double[] move = gradient.clone();
                Matrices.solveInPlace(factor, m, move);
                return move;
            }
        }
        return gradient.clone();
    }
}
