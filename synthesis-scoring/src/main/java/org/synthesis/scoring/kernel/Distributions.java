package org.synthesis.scoring.kernel;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.DoubleUnaryOperator;

/**
 * Tails and quantiles of the distributions that tests and intervals need.
 *
 * <p>Both tails are computed as such, never as 1 minus the other, so they keep their relative precision (1e-13) however small
 * they are. Only {@link StrictMath} and arithmetic: equal bits on every Java. Quantiles that were asked before are remembered.
 */
public final class Distributions {
    private Distributions() {}

    /** {@return probability that a standard normal variable exceeds z} */
    public static double normalUpperTail(double z) {
        double half = 0.5 * IncompleteGamma.halfSquareUpper(Math.abs(z));
        return z >= 0 ? half : 1 - half;
    }

    /** {@return the standard normal value exceeded with probability p, 0 to 1} */
    public static double normalUpperQuantile(double p) {
        if (p > 0.5) {
            return -normalUpperQuantile(1 - p);
        }
        double known = known(0, p, 0, 0);
        return Double.isNaN(known)
                ? remember(0, p, 0, 0, symmetric(p, Distributions::normalUpperTail, Distributions::normalDensity))
                : known;
    }

    private static double normalDensity(double z) {
        return StrictMath.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }

    /** {@return probability that a t variable exceeds x; df positive} */
    public static double tUpperTail(double x, double df) {
        if (Double.isInfinite(df)) {
            return normalUpperTail(x);
        }
        double tail = 0.5 * tBothTails(Math.abs(x), df);
        return x >= 0 ? tail : 1 - tail;
    }

    /** The probability that a t variable is further from 0 than x, at least 0. */
    private static double tBothTails(double x, double df) {
        double square = x * x;
        if (!(square < Double.MAX_VALUE / 4)) {
            // (1 + x^2/df)^(-df/2) without the overflow of the square
            return IncompleteBeta.farT(x, df);
        }
        double sum = df + square;
        return IncompleteBeta.lower(df / 2, 0.5, df / sum, square / sum);
    }

    /** {@return the t value exceeded with probability p; df positive} */
    public static double tUpperQuantile(double p, double df) {
        if (p > 0.5) {
            return -tUpperQuantile(1 - p, df);
        }
        if (Double.isInfinite(df)) {
            return normalUpperQuantile(p);
        }
        double known = known(1, p, df, 0);
        return Double.isNaN(known)
                ? remember(1, p, df, 0, symmetric(p, x -> tUpperTail(x, df), x -> tDensity(x, df)))
                : known;
    }

    private static double tDensity(double x, double df) {
        double sum = df + x * x;
        return x == 0 ? IncompleteBeta.tPeak(df) : IncompleteBeta.power(df / 2, 0.5, df / sum, x * x / sum) / x;
    }

    /** {@return probability that a chi-square variable exceeds x; df positive} */
    public static double chiSquareUpperTail(double x, double df) {
        return x > 0 ? IncompleteGamma.upper(df / 2, x / 2) : 1;
    }

    /** {@return probability that a chi-square variable is at most x; df positive} */
    public static double chiSquareLowerTail(double x, double df) {
        return x > 0 ? IncompleteGamma.lower(df / 2, x / 2) : 0;
    }

    /** {@return the chi-square value exceeded with probability p; df positive} */
    public static double chiSquareUpperQuantile(double p, double df) {
        double known = known(2, p, df, 0);
        return Double.isNaN(known)
                ? remember(
                        2,
                        p,
                        df,
                        0,
                        positive(
                                p,
                                x -> chiSquareUpperTail(x, df),
                                x -> chiSquareLowerTail(x, df),
                                x -> IncompleteGamma.power(df / 2, x / 2)))
                : known;
    }

    /** {@return probability that an F variable exceeds x; both degrees of freedom positive} */
    public static double fUpperTail(double x, double df1, double df2) {
        return x > 0 ? fTail(x, df1, df2, true) : 1;
    }

    /** {@return probability that an F variable is at most x; both degrees of freedom positive} */
    public static double fLowerTail(double x, double df1, double df2) {
        return x > 0 ? fTail(x, df1, df2, false) : 0;
    }

    private static double fTail(double x, double df1, double df2, boolean upper) {
        if (Double.isInfinite(df2)) {
            return upper ? chiSquareUpperTail(df1 * x, df1) : chiSquareLowerTail(df1 * x, df1);
        }
        double share = x * (df1 / df2);
        double low = Double.isInfinite(share) ? 0 : 1 / (1 + share);
        double high = Double.isInfinite(share) ? 1 : share / (1 + share);
        return upper
                ? IncompleteBeta.lower(df2 / 2, df1 / 2, low, high)
                : IncompleteBeta.lower(df1 / 2, df2 / 2, high, low);
    }

    /** {@return the F value exceeded with probability p; both degrees of freedom positive} */
    public static double fUpperQuantile(double p, double df1, double df2) {
        double known = known(3, p, df1, df2);
        return Double.isNaN(known)
                ? remember(
                        3,
                        p,
                        df1,
                        df2,
                        positive(
                                p,
                                x -> fUpperTail(x, df1, df2),
                                x -> fLowerTail(x, df1, df2),
                                x -> fDensityTimesX(x, df1, df2)))
                : known;
    }

    private static double fDensityTimesX(double x, double df1, double df2) {
        double sum = x * df1 + df2;
        return Double.isInfinite(df2)
                ? IncompleteGamma.power(df1 / 2, df1 * x / 2)
                : IncompleteBeta.power(df1 / 2, df2 / 2, x * df1 / sum, df2 / sum);
    }

    /** {@return probability that a beta variable is at most x, 0 to 1; both shapes positive} */
    public static double betaLowerTail(double x, double a, double b) {
        return x <= 0 ? 0 : x >= 1 ? 1 : IncompleteBeta.lower(a, b, x, 1 - x);
    }

    /**
     * Small-sample correction {@code J = G(m/2) / (sqrt(m/2) G((m-1)/2))}, G the gamma function, m the degrees of freedom.
     *
     * <p>Source: Hedges (1981). Undefined below two degrees of freedom.
     */
    public static double hedgesJ(double df) {
        return IncompleteGamma.halfRatio((df - 1) / 2) / Math.sqrt(df / 2);
    }

    /** The root of {@code tail(x) = p} for a distribution symmetric about 0 and p of at most 1/2: Newton on logarithms. */
    private static double symmetric(double p, DoubleUnaryOperator tail, DoubleUnaryOperator density) {
        if (p == 0.5) {
            return 0;
        }
        if (p <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        double low = 0;
        double high = 1;
        while (tail.applyAsDouble(high) > p) {
            low = high;
            high *= 2;
        }
        return root(x -> tail.applyAsDouble(x), density, p, -1, low, high);
    }

    /** The root for a distribution on the positive numbers, by the tail that is the smaller one. */
    private static double positive(
            double p, DoubleUnaryOperator upper, DoubleUnaryOperator lower, DoubleUnaryOperator densityTimesX) {
        if (p <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        if (p >= 1) {
            return 0;
        }
        DoubleUnaryOperator density = x -> densityTimesX.applyAsDouble(x) / x;
        double low = 1;
        double high = 1;
        while (upper.applyAsDouble(high) > p) {
            high *= 2;
        }
        while (low > 1e-300 && upper.applyAsDouble(low) < p) {
            low /= 2;
        }
        return p <= 0.5 ? root(upper, density, p, -1, low, high) : root(lower, density, 1 - p, 1, low, high);
    }

    /** Newton on the logarithm of a monotone tail (sign -1 when it falls), bisecting when a step leaves the bracket. */
    private static double root(
            DoubleUnaryOperator tail, DoubleUnaryOperator density, double p, int sign, double from, double to) {
        double low = from;
        double high = to;
        double x = (low + high) / 2;
        for (int step = 0; step < 200; step++) {
            double value = tail.applyAsDouble(x);
            if (sign * (value - p) > 0) {
                high = x;
            } else {
                low = x;
            }
            double difference = value == 0 ? -1e9 : near(value, p);
            double next = x - sign * difference * value / density.applyAsDouble(x);
            if (!(next > low && next < high)) {
                if (Math.abs(next - x) <= 2e-16 * x) {
                    return x;
                }
                next = low > 0 && high > 4 * low ? Math.sqrt(low * high) : (low + high) / 2;
            }
            if (Math.abs(next - x) <= 2e-16 * next || high - low <= 1e-300) {
                return next;
            }
            x = next;
        }
        return x;
    }

    /** log(value / p), without loss when they are close. */
    private static double near(double value, double p) {
        double relative = (value - p) / p;
        return Math.abs(relative) < 0.5 ? StrictMath.log1p(relative) : StrictMath.log(value) - StrictMath.log(p);
    }

    private record Known(int kind, double p, double df1, double df2, double value) {}

    /** Whatever was stored last at a slot; a race loses an entry and nothing else. */
    private static final AtomicReferenceArray<Known> KNOWN = new AtomicReferenceArray<>(1024);

    private static int slot(int kind, double p, double df1, double df2) {
        long bits = Double.doubleToRawLongBits(p) * 31 + Double.doubleToRawLongBits(df1);
        bits = (bits * 31 + Double.doubleToRawLongBits(df2)) * 31 + kind;
        return (int) (bits * 0x9E3779B97F4A7C15L >>> 54);
    }

    /** What was remembered, or NaN. */
    private static double known(int kind, double p, double df1, double df2) {
        Known known = KNOWN.get(slot(kind, p, df1, df2));
        return known != null && known.kind == kind && known.p == p && known.df1 == df1 && known.df2 == df2
                ? known.value
                : Double.NaN;
    }

    private static double remember(int kind, double p, double df1, double df2, double value) {
        KNOWN.set(slot(kind, p, df1, df2), new Known(kind, p, df1, df2, value));
        return value;
    }
}
