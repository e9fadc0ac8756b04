package org.synthesis.scoring.kernel;

import org.synthesis.model.analysis.Convergence;

/**
 * Interval of tau-squared from the chi-square distribution of generalised Q.
 *
 * @param low lower bound, 0 when Q(0) is not above the upper chi-square point
 * @param high upper bound
 * @param empty whether Q(0) is below even the lower chi-square point: no value of tau2 fits and both bounds are 0
 * @param converged whether both bounds were found to the asked tolerance
 */
public record QProfile(double low, double high, boolean empty, boolean converged) {
    /**
     * Bounds at which generalised Q equals the chi-square points that leave {@code (1 - level) / 2} on each side.
     *
     * <p>Shapes: y and v of length k, at least 2. Source: Viechtbauer (2007).
     */
    public static QProfile of(double[] y, double[] v, double level, Convergence convergence) {
        double df = y.length - 1;
        double tail = (1 - level) / 2;
        double upperPoint = Distributions.chiSquareUpperQuantile(tail, df);
        double lowerPoint = Distributions.chiSquareUpperQuantile(1 - tail, df);
        TauSquared.Fit low = TauSquared.qEquals(y, v, upperPoint, convergence);
        TauSquared.Fit high = TauSquared.qEquals(y, v, lowerPoint, convergence);
        boolean empty = WeightedMean.of(y, v, 0).q() < lowerPoint;
        return new QProfile(
                low.tau2(),
                high.tau2(),
                empty,
                low.trace().converged() && high.trace().converged());
    }
}
