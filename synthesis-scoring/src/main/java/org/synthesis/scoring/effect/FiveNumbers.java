package org.synthesis.scoring.effect;

import com.google.common.collect.ImmutableList;
import java.util.OptionalDouble;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.SourceLocation;
import org.synthesis.scoring.kernel.Distributions;

/**
 * A five-number summary, or the part of it a study reports, from which mean and standard deviation are estimated.
 *
 * <p>The mean is the optimal mixture of mid-range, mid-quartile and median of Luo et al. (2018, equations 7, 11, 15); the
 * standard deviation follows Wan et al. (2014, equations 9, 16) from the range or the quartiles alone, and Shi et al. (2020,
 * equation 10) from both. All assume values that are about normal; a skewed variable makes them wrong, which every result
 * says.
 *
 * @param minimum smallest value
 * @param firstQuartile first quartile
 * @param median median
 * @param thirdQuartile third quartile
 * @param maximum largest value
 * @param n people, at least 2
 */
public record FiveNumbers(
        OptionalDouble minimum,
        OptionalDouble firstQuartile,
        double median,
        OptionalDouble thirdQuartile,
        OptionalDouble maximum,
        int n) {
    /** Checks that the range or the quartiles are given and that all values are in order. */
    public FiveNumbers {
        Checks.finite(median, "median");
        Checks.that(n >= 2, "a deviation needs at least 2 people, got %d", n);
        Checks.that(
                minimum.isPresent() == maximum.isPresent() && firstQuartile.isPresent() == thirdQuartile.isPresent(),
                "minimum and maximum, and the two quartiles, come in pairs");
        Checks.that(minimum.isPresent() || firstQuartile.isPresent(), "the range or the quartiles must be given");
        double[] values = {
            minimum.orElse(Double.NEGATIVE_INFINITY),
            firstQuartile.orElse(minimum.orElse(Double.NEGATIVE_INFINITY)),
            median,
            thirdQuartile.orElse(maximum.orElse(Double.POSITIVE_INFINITY)),
            maximum.orElse(Double.POSITIVE_INFINITY)
        };
        for (int i = 1; i < values.length; i++) {
            Checks.that(values[i - 1] <= values[i], "values must ascend, got %s before %s", values[i - 1], values[i]);
        }
    }

    /** {@return a summary of range and median} */
    public static FiveNumbers range(double minimum, double median, double maximum, int n) {
        return new FiveNumbers(
                OptionalDouble.of(minimum),
                OptionalDouble.empty(),
                median,
                OptionalDouble.empty(),
                OptionalDouble.of(maximum),
                n);
    }

    /** {@return a summary of quartiles and median} */
    public static FiveNumbers quartiles(double first, double median, double third, int n) {
        return new FiveNumbers(
                OptionalDouble.empty(),
                OptionalDouble.of(first),
                median,
                OptionalDouble.of(third),
                OptionalDouble.empty(),
                n);
    }

    /** {@return a full summary} */
    public static FiveNumbers of(double minimum, double first, double median, double third, double maximum, int n) {
        return new FiveNumbers(
                OptionalDouble.of(minimum),
                OptionalDouble.of(first),
                median,
                OptionalDouble.of(third),
                OptionalDouble.of(maximum),
                n);
    }

    /**
     * Mean and standard deviation estimated from a summary.
     *
     * @param mean the mean
     * @param deviation the standard deviation
     * @param n people
     * @param sources the publications to cite
     * @param diagnostics what was assumed
     */
    public record Moments(
            double mean,
            double deviation,
            int n,
            ImmutableList<MethodSource> sources,
            ImmutableList<Diagnostic> diagnostics) {}

    /** {@return the moments of a normal sample with this summary} */
    public Moments moments() {
        boolean ends = minimum.isPresent();
        boolean quartiles = firstQuartile.isPresent();
        return new Moments(
                mean(),
                deviation(),
                n,
                ImmutableList.of(
                        MethodSource.LUO_2018, ends && quartiles ? MethodSource.SHI_2020 : MethodSource.WAN_2014),
                ImmutableList.of(Diagnostic.warning(
                        "normality-assumed",
                        SourceLocation.NOWHERE,
                        "mean and standard deviation are estimated from "
                                + (ends && quartiles ? "a five-number summary" : ends ? "a range" : "quartiles")
                                + " as if the values were normal",
                        "check the summary for skewness; leave it out in a sensitivity analysis")));
    }

    private double mean() {
        double power = StrictMath.pow(n, 0.75);
        double range = (minimum.orElse(0) + maximum.orElse(0)) / 2;
        double middle = (firstQuartile.orElse(0) + thirdQuartile.orElse(0)) / 2;
        if (firstQuartile.isEmpty()) {
            double w = 4 / (4 + power);
            return w * range + (1 - w) * median;
        }
        if (minimum.isEmpty()) {
            double w = 0.7 + 0.39 / n;
            return w * middle + (1 - w) * median;
        }
        double outer = 2.2 / (2.2 + power);
        double inner = 0.7 - 0.72 / StrictMath.pow(n, 0.55);
        return outer * range + inner * middle + (1 - outer - inner) * median;
    }

    private double deviation() {
        double extreme = Distributions.normalUpperQuantile(0.625 / (n + 0.25));
        double quarter = Distributions.normalUpperQuantile((0.25 * n + 0.375) / (n + 0.25));
        double range = maximum.orElse(0) - minimum.orElse(0);
        double middle = thirdQuartile.orElse(0) - firstQuartile.orElse(0);
        if (firstQuartile.isEmpty()) {
            return range / (2 * extreme);
        }
        if (minimum.isEmpty()) {
            return middle / (2 * quarter);
        }
        double power = 0.07 * StrictMath.pow(n, 0.6);
        return range / ((2 + 2 * power) * extreme) + middle / ((2 + 2 / power) * quarter);
    }
}
