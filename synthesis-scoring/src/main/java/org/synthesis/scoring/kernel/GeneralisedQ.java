package org.synthesis.scoring.kernel;

import org.synthesis.model.analysis.Convergence;

/**
 * The Q statistic with weights that do not depend on tau-squared, and its exact distribution under normal effects.
 *
 * <p>Q is a quadratic form of the effects; with variances {@code v + tau2} it is distributed as a sum of chi-squares with the
 * eigenvalues of {@code S^(1/2) P S^(1/2)} as coefficients. Its tail rises with tau-squared. Cost O(k^3) per value. Source:
 * Jackson (2013).
 */
public final class GeneralisedQ {
    private final MixedRegression regression;
    private final double[] weights;
    private final double q;
    private final double scale;
    private final double moments;

    private GeneralisedQ(MixedRegression regression, double[] weights) {
        this.regression = regression;
        this.weights = weights;
        this.scale = regression.typicalVariance();
        this.moments = Math.max(0, regression.moments(weights));
        this.q = regression.rss();
    }

    /** {@return the statistic of these weights} */
    public static GeneralisedQ of(MixedRegression regression, double[] weights) {
        return new GeneralisedQ(regression, weights);
    }

    /** {@return probability of a Q above the observed one when tau-squared has this value} */
    public double upperTail(double tau2) {
        return form(tau2).upperTail(q);
    }

    private QuadraticForm form(double tau2) {
        regression.weigh(weights);
        return QuadraticForm.of(Tridiagonal.eigenvalues(regression.scaledP(tau2), regression.k));
    }

    /** {@return the value of tau-squared at which the upper tail is p; 0 when it is above p already there} */
    public TauSquared.Fit equalsTail(double p, Convergence convergence) {
        if (q == 0 || upperTail(0) >= p) {
            return TauSquared.Fit.closed(0);
        }
        double high = Math.max(scale, 2 * moments);
        while (upperTail(high) < p) {
            high *= 4;
        }
        Brent.Root root = Brent.search(
                t -> p > 0.5 ? (1 - p) - form(t).lowerTail(q) : upperTail(t) - p,
                0,
                high,
                convergence.tolerance() * scale,
                convergence.maxSteps());
        return new TauSquared.Fit(
                root.value(),
                new org.synthesis.model.analysis.FitTrace(
                        root.trace().converged(),
                        root.trace().steps(),
                        root.trace().lastChange() / (root.value() + scale)));
    }

    /** {@return the interval of tau-squared that leaves {@code (1 - level) / 2} on each side} */
    public QProfile interval(double level, Convergence convergence) {
        double tail = (1 - level) / 2;
        boolean empty = q == 0 || upperTail(0) > 1 - tail;
        if (empty) {
            return new QProfile(0, 0, true, true);
        }
        TauSquared.Fit low = equalsTail(tail, convergence);
        TauSquared.Fit high = equalsTail(1 - tail, convergence);
        return new QProfile(
                low.tau2(),
                high.tau2(),
                false,
                low.trace().converged() && high.trace().converged());
    }
}
