package org.synthesis.model.certainty;

import org.synthesis.model.base.Interval;

/**
 * An estimate with its confidence interval.
 *
 * @param estimate the estimate
 * @param interval its interval, on the same scale
 */
public record EstimatedEffect(double estimate, Interval interval) {
    /** {@return an estimate with the bounds of its 95% interval} */
    public static EstimatedEffect of(double estimate, double low, double high) {
        return new EstimatedEffect(estimate, new Interval(low, high, 0.95));
    }
}
