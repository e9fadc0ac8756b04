package org.synthesis.scoring.pool;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.synthesis.model.base.Interval;

/**
 * The effect a fitted model expects somewhere.
 *
 * @param estimate the expected effect
 * @param standardError its standard error, on the scale of analysis
 * @param interval confidence interval of the expected effect
 * @param predictionInterval where a new effect is expected; absent under a common effect, where a new effect differs by sampling
 *     error only
 */
public record Prediction(
        double estimate, double standardError, Interval interval, Optional<Interval> predictionInterval) {

    /**
     * {@return estimate and intervals on another scale; the standard error stays on the scale of analysis}
     *
     * @param transformation monotone: back from a logarithm, a logit; a falling one exchanges the bounds
     */
    public Prediction onScale(DoubleUnaryOperator transformation) {
        return new Prediction(
                transformation.applyAsDouble(estimate),
                standardError,
                moved(interval, transformation),
                predictionInterval.map(bounds -> moved(bounds, transformation)));
    }

    private static Interval moved(Interval interval, DoubleUnaryOperator transformation) {
        double a = transformation.applyAsDouble(interval.low());
        double b = transformation.applyAsDouble(interval.high());
        return new Interval(Math.min(a, b), Math.max(a, b), interval.level());
    }
}
