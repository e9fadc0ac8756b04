package org.synthesis.scoring.kernel;

import java.util.function.DoubleUnaryOperator;
import org.synthesis.model.analysis.FitTrace;

/**
 * Root of a continuous function whose sign differs at two points.
 *
 * <p>Bisection, secant and inverse quadratic steps mixed so that the bracket always shrinks. Source: Brent (1973), chapter 4.
 */
public final class Brent {
    private Brent() {}

    /**
     * Where the search ended.
     *
     * @param value the root
     * @param trace steps taken; the last change is half the width of the last bracket
     */
    public record Root(double value, FitTrace trace) {}

    /**
     * {@return a point within {@code tolerance} of a root between {@code low} and {@code high}}
     *
     * <p>When the signs at both ends are equal there is nothing to bracket; callers make sure they differ.
     */
    public static Root search(DoubleUnaryOperator f, double low, double high, double tolerance, int maxSteps) {
        double a = low;
        double b = high;
        double fa = f.applyAsDouble(a);
        double fb = f.applyAsDouble(b);
        double c = a;
        double fc = fa;
        double previous = b - a;
        double half = (c - b) / 2;
        for (int step = 0; step <= maxSteps; step++) {
            if (Math.abs(fc) < Math.abs(fb)) {
                a = b;
                b = c;
                c = a;
                fa = fb;
                fb = fc;
                fc = fa;
            }
            double delta = 2 * Math.ulp(1.0) * Math.abs(b) + tolerance / 2;
            half = (c - b) / 2;
            if (Math.abs(half) <= delta || fb == 0) {
                return new Root(b, new FitTrace(true, step, fb == 0 ? 0 : Math.abs(half)));
            }
            double change = half;
            if (Math.abs(previous) >= delta && Math.abs(fa) > Math.abs(fb)) {
                change = interpolated(a, b, c, fa, fb, fc, delta, previous);
            }
            if (Math.abs(change) < delta) {
                change = half > 0 ? delta : -delta;
            }
            a = b;
            fa = fb;
            b += change;
            fb = f.applyAsDouble(b);
            previous = b - a;
            if (fb > 0 == fc > 0) {
                c = a;
                fc = fa;
            }
        }
        return new Root(b, new FitTrace(false, maxSteps, Math.abs(half)));
    }

    /** The secant step when two points are left, else the inverse quadratic one; bisection when it leaves the bracket. */
    private static double interpolated(
            double a, double b, double c, double fa, double fb, double fc, double delta, double previous) {
        double half = (c - b) / 2;
        double s = fb / fa;
        double p;
        double q;
        if (a == c) {
            p = 2 * half * s;
            q = 1 - s;
        } else {
            double r = fb / fc;
            double t = fa / fc;
            p = s * (2 * half * t * (t - r) - (b - a) * (r - 1));
            q = (t - 1) * (r - 1) * (s - 1);
        }
        if (p > 0) {
            q = -q;
        } else {
            p = -p;
        }
        boolean inside = 2 * p < 3 * half * q - Math.abs(delta * q);
        boolean shrinking = 2 * p < Math.abs(previous * q);
        return inside && shrinking ? p / q : half;
    }
}
