package org.synthesis.scoring.kernel;

import java.util.Arrays;
import org.synthesis.model.analysis.Convergence;
import org.synthesis.model.analysis.TauSquaredMethod;

/**
 * Refits of a meta-regression with its rows of moderators in another order, or of a mean with other signs, counting how often a
 * statistic is at least as far out as the observed one. A workspace: not thread-safe; copies share nothing.
 */
public final class Permutation {
    /** Statistics this much smaller than the observed one still count as equal to it. */
    private static final double EQUAL = 1.5e-8;

    /**
     * What is refitted each time.
     *
     * @param method the estimator; null means that tau2 is given
     * @param tau2 the value when it is given
     * @param momentWeights for GENQ and GENQM
     * @param weights of the coefficients; empty for 1/(v + tau2)
     * @param knappHartung 0 without, 1 with the residual mean square, 2 with one of at least 1
     */
    @SuppressWarnings("ArrayRecordComponent") // handed from a method to its kernel
    public record Refit(
            java.util.Optional<TauSquaredMethod> method,
            double tau2,
            double[] momentWeights,
            double[] weights,
            int knappHartung,
            Convergence convergence) {}

    private final Refit refit;
    private final MixedRegression regression;
    private final OrthogonalDesign design;
    private final int p;
    private final int firstTested;
    private final double[] statistics;
    private double joint;

    /** Workspace; {@code firstTested} is 1 when column 0 is the intercept of a model with moderators, else 0. */
    public Permutation(double[] y, double[] v, OrthogonalDesign design, int firstTested, Refit refit) {
        this.refit = refit;
        this.design = design;
        this.regression = MixedRegression.on(y, v, design);
        this.p = design.columns();
        this.firstTested = firstTested;
        this.statistics = new double[p];
    }

    /** Rows in this order; false when tau2 did not converge. */
    public boolean arrange(int[] order) {
        regression.arrange(order);
        return fit();
    }

    /** Effects with these signs, for an intercept alone; false when tau2 did not converge. */
    public boolean flip(int[] signs) {
        ((MeanRegression) regression).flip(signs);
        return fit();
    }

    private boolean fit() {
        try {
            return refitted();
        } catch (ArithmeticException e) {
            // the weights are too unequal for this order of rows
            return false;
        }
    }

    private boolean refitted() {
        TauSquared.Fit found = refit.method.isPresent()
                ? TauSquared.estimate(regression, refit.method.orElseThrow(), refit.momentWeights, refit.convergence)
                : TauSquared.Fit.closed(refit.tau2);
        double[] covariance;
        double[] ofQ;
        if (refit.weights.length == 0) {
            regression.weigh(found.tau2());
            covariance = regression.inverse();
            ofQ = regression.beta();
        } else {
            regression.weigh(refit.weights);
            covariance = regression.sandwich(found.tau2());
            ofQ = regression.beta();
            regression.weigh(found.tau2());
        }
        double factor = 1;
        if (refit.knappHartung > 0) {
            factor = regression.rss() / (regression.k - p);
            factor = refit.knappHartung == 2 ? Math.max(1, factor) : factor;
        }
        double[] inverse = design.inverse();
        for (int j = 0; j < p; j++) {
            double estimate = 0;
            double variance = 0;
            for (int a = j; a < p; a++) {
                double ra = inverse[j * p + a];
                estimate += ra * ofQ[a];
                for (int b = j; b < p; b++) {
                    variance += ra * covariance[a * p + b] * inverse[j * p + b];
                }
            }
            statistics[j] = estimate == 0 ? 0 : estimate / Math.sqrt(variance * factor);
        }
        // R is upper triangular: what comes after the intercept spans the same space in both bases
        int m = p - firstTested;
        if (m == 1) {
            joint = statistics[p - 1] * statistics[p - 1];
        } else {
            double[] part = new double[m * m];
            for (int a = 0; a < m; a++) {
                for (int b = 0; b < m; b++) {
                    part[a * m + b] = covariance[(a + firstTested) * p + b + firstTested];
                }
            }
            joint = WaldTests.chiSquare(Arrays.copyOfRange(ofQ, firstTested, p), part, m) / factor / m;
        }
        return found.trace().converged();
    }

    /** {@return z or t of each coefficient after the last refit, p, then the joint statistic: chi-square over its df} */
    public double[] statistics() {
        double[] all = Arrays.copyOf(statistics, p + 1);
        all[p] = joint;
        return all;
    }

    /** Adds 1 where the last refit is at least as far out as the observed one. */
    public void countInPlace(double[] observed, long[] counts, int jointDf) {
        for (int j = 0; j < p; j++) {
            if (Math.abs(statistics[j]) >= Math.abs(observed[j]) - EQUAL) {
                counts[j]++;
            }
        }
        if (joint * jointDf >= observed[p] * jointDf - EQUAL) {
            counts[p]++;
        }
    }

    /** Moves labels to the next arrangement in ascending order; false after the last. Source: Knuth (2011), algorithm 7.2.1.2L. */
    public static boolean nextInPlace(int[] labels) {
        int j = labels.length - 2;
        while (j >= 0 && labels[j] >= labels[j + 1]) {
            j--;
        }
        if (j < 0) {
            return false;
        }
        int l = labels.length - 1;
        while (labels[j] >= labels[l]) {
            l--;
        }
        swap(labels, j, l);
        for (int a = j + 1, b = labels.length - 1; a < b; a++, b--) {
            swap(labels, a, b);
        }
        return true;
    }

    private static void swap(int[] labels, int a, int b) {
        int label = labels[a];
        labels[a] = labels[b];
        labels[b] = label;
    }
}
