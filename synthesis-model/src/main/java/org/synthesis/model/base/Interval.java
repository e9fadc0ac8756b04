package org.synthesis.model.base;

/**
 * A closed interval of real numbers, such as a confidence or prediction interval on the analysis scale.
 *
 * @param low lower bound, finite
 * @param high upper bound, finite, at least {@code low}
 * @param level coverage between 0 and 1, for instance 0.95
 */
public record Interval(double low, double high, double level) {
    /** Checks order and level. */
    public Interval {
        low = Checks.finite(low, "lower bound");
        high = Checks.finite(high, "upper bound");
        // intervals are made by the thousand: the arguments of a message are boxed only when there is one
        if (!(low <= high && level > 0 && level < 1)) {
            Checks.that(low <= high, "lower bound %s must not exceed upper bound %s", low, high);
            Checks.that(level > 0 && level < 1, "level must lie between 0 and 1, got %s", level);
        }
    }

    /** {@return whether the value lies in the interval, bounds included} */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** {@return upper minus lower bound} */
    public double width() {
        return high - low;
    }

    /** {@return the interval with both bounds mapped by an increasing function} */
    public Interval map(java.util.function.DoubleUnaryOperator increasing) {
        return new Interval(increasing.applyAsDouble(low), increasing.applyAsDouble(high), level);
    }
}
