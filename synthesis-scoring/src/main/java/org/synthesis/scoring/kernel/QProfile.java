package org.synthesis.scoring.kernel;

import org.synthesis.model.analysis.Convergence;

/**
 * Interval of tau-squared from the distribution of a Q statistic.
 *
 * @param low lower bound, 0 when Q is not above its upper point at tau-squared 0
 * @param high upper bound
 * @param empty whether Q is below even its lower point at tau-squared 0: no value fits and both bounds are 0
 * @param converged whether both bounds were found to the asked tolerance
 */
public record QProfile(double low, double high, boolean empty, boolean converged) {
    /**
     * Bounds at which generalised Q equals the chi-square points that leave {@code (1 - level) / 2} on each side.
     *
     * <p>Needs k above p. Source: Viechtbauer (2007).
     */
    public static QProfile of(MixedRegression regression, double level, Convergence convergence) {
        double df = regression.k - regression.p;
        double tail = (1 - level) / 2;
        double upperPoint = Distributions.chiSquareUpperQuantile(tail, df);
        double lowerPoint = Distributions.chiSquareUpperQuantile(1 - tail, df);
        regression.weigh(0);
        boolean empty = regression.rss() < lowerPoint;
        if (empty) {
            return new QProfile(0, 0, true, true);
        }
        TauSquared.Fit low = regression.qEquals(upperPoint, convergence);
        TauSquared.Fit high = regression.qEquals(lowerPoint, convergence);
        return new QProfile(
                low.tau2(),
                high.tau2(),
                false,
                low.trace().converged() && high.trace().converged());
    }

    /** {@return the interval of a mean; y and v of length k, at least 2} */
    public static QProfile of(double[] y, double[] v, double level, Convergence convergence) {
        return of(new MeanRegression(y, v), level, convergence);
    }
}
