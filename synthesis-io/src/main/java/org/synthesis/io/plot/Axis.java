package org.synthesis.io.plot;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import org.synthesis.model.base.Interval;
import org.synthesis.model.effect.Scale;
import org.synthesis.model.text.Language;

/**
 * The range of effects a forest plot shows and the round numbers on it. Both bounds and ticks stand on the scale of
 * analysis; the labels are what readers expect, ratios on the two ratio scales.
 *
 * @param low left end
 * @param high right end, above {@code low}
 * @param ticks round numbers from left to right, within the ends
 */
record Axis(double low, double high, ImmutableList<Tick> ticks) {
    private static final double LN10 = StrictMath.log(10);
    /** Beyond these no picture is of use; they keep every later sum finite. */
    private static final double FARTHEST = 1e300;

    private static final double FARTHEST_LOG = 150;
    private static final int MOST_TICKS = 7;
    /** The share of the range that may be added to end at a round number. */
    private static final double SPARE = 0.15;

    /** The share of the range that clipping must save on one side; a crowded plot is quicker to clip. */
    private static final double WORTH_CLIPPING = 0.3;

    private static final double WORTH_CLIPPING_CROWDED = 0.1;
    private static final int CROWDED = 30;

    private static final int[][] MANTISSAS = {{10, 15, 20, 30, 50, 70}, {10, 20, 50}, {10, 30}, {10}};

    /** A place on the axis with its number. */
    record Tick(double at, String label) {}

    /**
     * {@return an axis that shows no effect, the summary and its prediction interval, all effects but outliers, and
     * whiskers of ordinary length; what lies further out is drawn as clipped}
     */
    static Axis around(ImmutableList<ForestRow> rows, ImmutableList<Interval> always, Scale scale, Language language) {
        double[] estimates = rows.stream()
                .mapToDouble(row -> clamp(row.estimate(), scale))
                .sorted()
                .toArray();
        double[] halves = rows.stream()
                .mapToDouble(row -> clamp(row.interval().high(), scale) / 2
                        - clamp(row.interval().low(), scale) / 2)
                .sorted()
                .toArray();
        double typical = quantile(halves, 0.5);
        double spread = Math.max(quantile(estimates, 0.75) - quantile(estimates, 0.25), typical);
        double low = 0;
        double high = 0;
        for (Interval interval : always) {
            low = Math.min(low, clamp(interval.low(), scale));
            high = Math.max(high, clamp(interval.high(), scale));
        }
        double firstOrdinary = quantile(estimates, 0.25) - 4 * spread;
        double lastOrdinary = quantile(estimates, 0.75) + 4 * spread;
        low = Math.min(
                low,
                Arrays.stream(estimates).filter(y -> y >= firstOrdinary).min().orElse(low));
        high = Math.max(
                high,
                Arrays.stream(estimates).filter(y -> y <= lastOrdinary).max().orElse(high));
        double margin = Math.max(0.2 * (high - low), 2 * typical);
        double leftmost = low - margin;
        double rightmost = high + margin;
        double lowest = low;
        double highest = high;
        for (ForestRow row : rows) {
            lowest = Math.min(lowest, clamp(row.interval().low(), scale));
            highest = Math.max(highest, clamp(row.interval().high(), scale));
        }
        low = Math.max(leftmost, lowest);
        high = Math.min(rightmost, highest);
        double worthwhile =
                (rows.size() > CROWDED ? WORTH_CLIPPING_CROWDED : WORTH_CLIPPING) * (high / 2 - low / 2) * 2;
        low = low - lowest <= worthwhile ? lowest : low;
        high = highest - high <= worthwhile ? highest : high;
        return of(scale, clamp(low, scale), clamp(high, scale), language);
    }

    /** {@return an axis from one number to another with round ticks; its ends move outwards to a tick that is near} */
    static Axis of(Scale scale, double low, double high, Language language) {
        if (scale == Scale.IDENTITY) {
            double least = Math.max(Math.abs(low), Math.abs(high)) * 1e-6;
            return high - low > least ? linear(low, high, language) : linear(low - 1, high + 1, language);
        }
        return high - low > 1e-3 ? logarithmic(low, high, language) : logarithmic(low - 0.5, high + 0.5, language);
    }

    /** {@return whether a value lies on the axis} */
    boolean shows(double value) {
        return low <= value && value <= high;
    }

    /** {@return where a value stands: 0 at the left end, 1 at the right end, never outside} */
    double share(double value) {
        return Math.min(1, Math.max(0, (value / 2 - low / 2) / (high / 2 - low / 2)));
    }

    private static Axis linear(double low, double high, Language language) {
        return rounded(low, high, steps(low, high, false, language));
    }

    private static Axis logarithmic(double low, double high, Language language) {
        if (high - low < 0.6) {
            return rounded(low, high, steps(StrictMath.exp(low), StrictMath.exp(high), true, language));
        }
        int first = (int) Math.floor(low / LN10) - 1;
        int last = (int) Math.ceil(high / LN10) + 1;
        for (int[] mantissas : MANTISSAS) {
            ImmutableList<Tick> ticks = powers(first, last, 1, mantissas, language);
            if (inside(low, high, ticks) <= MOST_TICKS) {
                return rounded(low, high, ticks);
            }
        }
        for (int stride = 2; ; stride++) {
            ImmutableList<Tick> ticks = powers(first - stride, last + stride, stride, new int[] {10}, language);
            if (inside(low, high, ticks) <= MOST_TICKS) {
                return rounded(low, high, ticks);
            }
        }
    }

    private static ImmutableList<Tick> powers(int first, int last, int stride, int[] mantissas, Language language) {
        ImmutableList.Builder<Tick> ticks = ImmutableList.builder();
        for (int exponent = Math.floorDiv(first, stride) * stride; exponent <= last; exponent += stride) {
            for (int mantissa : mantissas) {
                BigDecimal value = BigDecimal.valueOf(mantissa).scaleByPowerOfTen(exponent - 1);
                ticks.add(new Tick(StrictMath.log(mantissa / 10.0) + exponent * LN10, Figures.plain(value, language)));
            }
        }
        return ticks.build();
    }

    private static ImmutableList<Tick> steps(double low, double high, boolean logarithms, Language language) {
        double raw = high / (MOST_TICKS - 1) - low / (MOST_TICKS - 1);
        int exponent = (int) Math.floor(StrictMath.log10(raw));
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(exponent);
        double mantissa = raw / power.doubleValue();
        BigDecimal step =
                power.multiply(BigDecimal.valueOf(mantissa <= 1 ? 1 : mantissa <= 2 ? 2 : mantissa <= 5 ? 5 : 10));
        long first = (long) Math.floor(low / step.doubleValue());
        long last = (long) Math.ceil(high / step.doubleValue());
        ImmutableList.Builder<Tick> ticks = ImmutableList.builder();
        for (long i = first; i <= last; i++) {
            BigDecimal value = step.multiply(BigDecimal.valueOf(i));
            double at = value.doubleValue();
            if (!logarithms || at > 0) {
                ticks.add(new Tick(logarithms ? StrictMath.log(at) : at, Figures.plain(value, language)));
            }
        }
        return ticks.build();
    }

    private static long inside(double low, double high, ImmutableList<Tick> ticks) {
        return ticks.stream()
                .filter(tick -> tick.at() >= low && tick.at() <= high)
                .count();
    }

    private static Axis rounded(double low, double high, ImmutableList<Tick> ticks) {
        double spare = SPARE * (high / 2 - low / 2) * 2;
        double left = ticks.stream()
                .mapToDouble(Tick::at)
                .filter(at -> at <= low && at >= low - spare)
                .max()
                .orElse(low);
        double right = ticks.stream()
                .mapToDouble(Tick::at)
                .filter(at -> at >= high && at <= high + spare)
                .min()
                .orElse(high);
        return new Axis(
                left,
                right,
                ticks.stream()
                        .filter(tick -> tick.at() >= left && tick.at() <= right)
                        .collect(ImmutableList.toImmutableList()));
    }

    private static double clamp(double value, Scale scale) {
        double farthest = scale == Scale.IDENTITY ? FARTHEST : FARTHEST_LOG;
        return Math.max(-farthest, Math.min(farthest, value));
    }

    /** {@return the quantile of sorted numbers by linear interpolation; 0 when there are none} */
    private static double quantile(double[] sorted, double p) {
        if (sorted.length == 0) {
            return 0;
        }
        double at = p * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
