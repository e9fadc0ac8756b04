package org.synthesis.scoring.effect;

import java.util.function.DoubleUnaryOperator;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.model.effect.EffectSize;
import org.synthesis.scoring.kernel.Derivatives;

/**
 * Transformations that need a sample size, and the delta method for any function. Those that need nothing but the number
 * stand in {@link Transformation}.
 */
public final class Transformations {
    private Transformations() {}

    /**
     * {@return half the Freeman-Tukey double arcsine of a proportion among n people}
     *
     * <p>Source: {@link org.synthesis.model.analysis.MethodSource#FREEMAN_TUKEY_1950}.
     */
    public static double freemanTukey(double proportion, double n) {
        Checks.that(proportion >= 0 && proportion <= 1, "a proportion lies from 0 to 1, got %s", proportion);
        people(n);
        double x = proportion * n;
        return (Cells.asinRoot(x / (n + 1)) + Cells.asinRoot((x + 1) / (n + 1))) / 2;
    }

    /**
     * {@return the proportion whose half double arcsine among n people this is; 0 or 1 beyond the ends}
     *
     * <p>Source: {@link org.synthesis.model.analysis.MethodSource#MILLER_1978}. For a pooled value n is usually the
     * {@link #harmonicMean} of the sizes.
     */
    public static double inverseFreemanTukey(double value, double n) {
        Checks.finite(value, "a double arcsine");
        people(n);
        if (value <= freemanTukey(0, n)) {
            return 0;
        }
        if (value >= freemanTukey(1, n)) {
            return 1;
        }
        double sine = StrictMath.sin(2 * value);
        double inner = sine + (sine - 1 / sine) / n;
        double root = Math.sqrt(Math.max(0, 1 - inner * inner));
        return (1 - Math.signum(StrictMath.cos(2 * value)) * root) / 2;
    }

    /** {@return half the Freeman-Tukey root of a rate in a person-time: {@code (sqrt(r) + sqrt(r + 1/t))/2}} */
    public static double freemanTukeyRate(double rate, double time) {
        Checks.that(rate >= 0 && Double.isFinite(rate), "a rate is not negative, got %s", rate);
        Checks.that(time > 0 && Double.isFinite(time), "a person-time is positive, got %s", time);
        return (Math.sqrt(rate) + Math.sqrt(rate + 1 / time)) / 2;
    }

    /** {@return the rate whose half Freeman-Tukey root in a person-time this is; 0 below the root of 0} */
    public static double inverseFreemanTukeyRate(double value, double time) {
        Checks.finite(value, "a Freeman-Tukey root");
        if (value <= freemanTukeyRate(0, time)) {
            return 0;
        }
        // the two roots have sum 2 value and difference of squares 1/time
        double root = value - 1 / (4 * value * time);
        return root * root;
    }

    /** {@return harmonic mean of sizes, all positive} */
    public static double harmonicMean(DoubleVector sizes) {
        Checks.that(sizes.size() > 0, "a mean needs at least one number");
        double sum = 0;
        for (int i = 0; i < sizes.size(); i++) {
            Checks.that(sizes.get(i) > 0, "sizes are positive, got %s", sizes.get(i));
            sum += 1 / sizes.get(i);
        }
        return sizes.size() / sum;
    }

    /**
     * {@return the transformed effect; its variance by the delta method}
     *
     * <p>The slope is a Richardson-extrapolated difference, good to about ten digits for smooth functions.
     *
     * @param function smooth around the effect
     * @throws IllegalArgumentException if the function is flat or not finite at the effect
     */
    public static EffectSize delta(EffectSize effect, DoubleUnaryOperator function) {
        double slope = Derivatives.gradient(x -> function.applyAsDouble(x[0]), new double[] {effect.yi()})[0];
        return new EffectSize(function.applyAsDouble(effect.yi()), slope * slope * effect.vi());
    }

    private static void people(double n) {
        Checks.that(n > 0 && Double.isFinite(n), "a number of people is positive, got %s", n);
    }
}
