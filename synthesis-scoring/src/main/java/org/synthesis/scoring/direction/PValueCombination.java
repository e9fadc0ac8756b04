package org.synthesis.scoring.direction;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.OptionalDouble;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.model.finding.Direction;
import org.synthesis.scoring.kernel.Distributions;
import org.synthesis.scoring.kernel.SumOfUniforms;

/**
 * Combines one-sided p-values of independent studies that test the same direction, when no effect sizes can be had.
 *
 * <p>A combined p-value answers only whether at least one study has an effect in the tested direction; it says nothing about
 * its size and nothing about how far studies differ. Two-sided p-values must be made one-sided first, with {@link #oneSided}.
 *
 * <p>All p-values must lie between 0 and 1. Of a p-value of exactly 0 or 1, which is nearly always a rounded one, some methods
 * have an infinite statistic: they decline with {@code p-of-zero} or {@code p-of-one} instead of leaving the study out. Fewer
 * than two p-values decline with {@code too-few}.
 *
 * @see MethodSource#BECKER_1994
 */
public final class PValueCombination {
    private static final int FEWEST_FOR_MEAN = 4;

    private PValueCombination() {}

    /**
     * {@return a two-sided p-value made one-sided: half of it when the study points in the tested direction, else one minus that half}
     *
     * <p>Declines with {@code no-direction} when the study points neither way: its p-value then cannot be told to be for or against.
     *
     * @param observed which way the study points
     * @param tested more harm or less harm
     */
    public static Attempt<Double> oneSided(double twoSided, Direction observed, Direction tested) {
        Checks.that(twoSided >= 0 && twoSided <= 1, "p-values must lie between 0 and 1, got %s", twoSided);
        Checks.that(
                tested == Direction.HARM_UP || tested == Direction.HARM_DOWN,
                "the tested direction must be more harm or less harm, got %s",
                tested.code());
        if (observed == tested) {
            return Attempt.answered(twoSided / 2);
        }
        if (observed == tested.opposite()) {
            return Attempt.answered(1 - twoSided / 2);
        }
        return Attempt.declined(
                "no-direction", "a two-sided p-value needs a direction to be made one-sided, got " + observed.code());
    }

    /** {@return Fisher's method: chi-square = -2 sum log p with 2k degrees of freedom} Declines when a p is 0. */
    public static Attempt<CombinedPValue> fisher(DoubleVector p) {
        return combined(p, Ends.NOT_ZERO, () -> {
            double sum = 0;
            for (int i = 0; i < p.size(); i++) {
                sum += StrictMath.log(p.get(i));
            }
            double df = 2.0 * p.size();
            return of(Distributions.chiSquareUpperTail(-2 * sum, df), -2 * sum, df, p, MethodSource.FISHER_1932);
        });
    }

    /** {@return Stouffer's method with equal weights} Declines when a p is 0 or 1. */
    public static Attempt<CombinedPValue> stouffer(DoubleVector p) {
        return stouffer(p, p.map(x -> 1));
    }

    /**
     * {@return Stouffer's method: z = sum w z_i / sqrt(sum w^2)} Declines when a p is 0 or 1.
     *
     * @param weights one per p-value, not negative, not all 0; often the square root of the sample size
     */
    public static Attempt<CombinedPValue> stouffer(DoubleVector p, DoubleVector weights) {
        aligned(p, weights, "weights");
        Checks.that(weights.stream().allMatch(w -> w >= 0), "weights must not be negative, got %s", weights);
        Checks.that(weights.stream().anyMatch(w -> w > 0), "at least one weight must be positive, got %s", weights);
        return combined(p, Ends.NEITHER, () -> {
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < p.size(); i++) {
                sum += weights.get(i) * Distributions.normalUpperQuantile(p.get(i));
                squares += weights.get(i) * weights.get(i);
            }
            double z = sum / Math.sqrt(squares);
            return new CombinedPValue(
                    Distributions.normalUpperTail(z),
                    OptionalDouble.of(z),
                    OptionalDouble.empty(),
                    p.size(),
                    ImmutableList.of(MethodSource.STOUFFER_1949, MethodSource.BECKER_1994));
        });
    }

    /** {@return Stouffer's method with the square root of the sample size as weight} Declines when a p is 0 or 1. */
    public static Attempt<CombinedPValue> stoufferBySize(DoubleVector p, DoubleVector sampleSizes) {
        return stouffer(p, sampleSizes.map(Math::sqrt));
    }

    /**
     * {@return Lancaster's method: each p as a chi-square with its own degrees of freedom, which act as weights}
     *
     * <p>With 2 degrees of freedom each it is {@link #fisher}. Declines when a p is 0.
     *
     * @param degreesOfFreedom one per p-value, positive
     */
    public static Attempt<CombinedPValue> lancaster(DoubleVector p, DoubleVector degreesOfFreedom) {
        aligned(p, degreesOfFreedom, "degrees of freedom");
        Checks.that(
                degreesOfFreedom.stream().allMatch(df -> df > 0),
                "degrees of freedom must be positive, got %s",
                degreesOfFreedom);
        return combined(p, Ends.NOT_ZERO, () -> {
            double sum = 0;
            double df = 0;
            for (int i = 0; i < p.size(); i++) {
                sum += p.get(i) == 1 ? 0 : Distributions.chiSquareUpperQuantile(p.get(i), degreesOfFreedom.get(i));
                df += degreesOfFreedom.get(i);
            }
            return of(Distributions.chiSquareUpperTail(sum, df), sum, df, p, MethodSource.LANCASTER_1961);
        });
    }

    /** {@return the logit method: a sum of log odds referred to t with 5k + 4 degrees of freedom} Declines when a p is 0 or 1. */
    public static Attempt<CombinedPValue> logit(DoubleVector p) {
        return combined(p, Ends.NEITHER, () -> {
            double sum = 0;
            for (int i = 0; i < p.size(); i++) {
                sum -= StrictMath.log(p.get(i)) - StrictMath.log1p(-p.get(i));
            }
            double k = p.size();
            double df = 5 * k + 4;
            double t = sum / Math.sqrt(k * Math.PI * Math.PI * (5 * k + 2) / (3 * df));
            return of(Distributions.tUpperTail(t, df), t, df, p, MethodSource.GEORGE_MUDHOLKAR_1983);
        });
    }

    /**
     * {@return Edgington's method: the probability that as many uniform variables have a smaller sum}
     *
     * <p>Exact to full precision for any number of p-values.
     */
    public static Attempt<CombinedPValue> edgington(DoubleVector p) {
        return combined(
                p,
                Ends.BOTH,
                () -> direct(
                        SumOfUniforms.lowerTail(p.stream().sum(), p.size()), p, MethodSource.EDGINGTON_1972_ADDITIVE));
    }

    /** {@return the mean of the p-values referred to a normal distribution; declines below four p-values} */
    public static Attempt<CombinedPValue> mean(DoubleVector p) {
        if (p.size() < FEWEST_FOR_MEAN) {
            checkRange(p);
            return Attempt.declined(
                    "too-few",
                    "the normal approximation to a mean of p-values needs at least " + FEWEST_FOR_MEAN
                            + " of them, got " + p.size() + "; Edgington's method is exact");
        }
        return combined(p, Ends.BOTH, () -> {
            double z = (0.5 - p.stream().sum() / p.size()) * Math.sqrt(12.0 * p.size());
            return new CombinedPValue(
                    Distributions.normalUpperTail(z),
                    OptionalDouble.of(z),
                    OptionalDouble.empty(),
                    p.size(),
                    ImmutableList.of(MethodSource.EDGINGTON_1972_NORMAL, MethodSource.BECKER_1994));
        });
    }

    /** {@return Tippett's method: the smallest p-value, Wilkinson's method with rank 1} */
    public static Attempt<CombinedPValue> smallest(DoubleVector p) {
        return ranked(p, 1, MethodSource.TIPPETT_1931);
    }

    /** {@return the largest p-value, Wilkinson's method with rank k: evidence that every study counts} */
    public static Attempt<CombinedPValue> largest(DoubleVector p) {
        return ranked(p, p.size(), MethodSource.WILKINSON_1951);
    }

    /**
     * {@return Wilkinson's method: the probability that the r-th smallest of k uniform variables is smaller}
     *
     * @param rank r, 1 to the number of p-values
     */
    public static Attempt<CombinedPValue> wilkinson(DoubleVector p, int rank) {
        return ranked(p, rank, MethodSource.WILKINSON_1951);
    }

    /** {@return the sign test on the p-values; those of exactly one half do not count} Declines when none is left. */
    public static Attempt<SignCount> vote(DoubleVector p) {
        checkRange(p);
        int low = 0;
        int high = 0;
        for (int i = 0; i < p.size(); i++) {
            low += p.get(i) < 0.5 ? 1 : 0;
            high += p.get(i) > 0.5 ? 1 : 0;
        }
        if (low + high == 0) {
            return Attempt.declined("too-few", "no p-value differs from one half, so no direction can be counted");
        }
        return Attempt.answered(new SignCount(
                low == 0 ? 1 : Distributions.betaLowerTail(0.5, low, high + 1.0),
                low,
                high,
                p.size() - low - high,
                ImmutableList.of(MethodSource.BECKER_1994)));
    }

    private static Attempt<CombinedPValue> ranked(DoubleVector p, int rank, MethodSource source) {
        Checks.that(
                rank >= 1 && (rank <= p.size() || p.size() < 2),
                "rank must lie between 1 and the number of p-values, %d, got %d",
                p.size(),
                rank);
        return combined(p, Ends.BOTH, () -> {
            double[] sorted = p.toArray();
            Arrays.sort(sorted);
            double x = sorted[rank - 1];
            return direct(Distributions.betaLowerTail(x, rank, p.size() + 1.0 - rank), p, source);
        });
    }

    /** Which ends of the range a method can take. */
    private enum Ends {
        BOTH,
        NOT_ZERO,
        NEITHER
    }

    private static Attempt<CombinedPValue> combined(
            DoubleVector p, Ends ends, java.util.function.Supplier<CombinedPValue> formula) {
        checkRange(p);
        if (p.size() < 2) {
            return Attempt.declined("too-few", "combining needs at least two p-values, got " + p.size());
        }
        for (int i = 0; i < p.size(); i++) {
            if (p.get(i) == 0 && ends != Ends.BOTH) {
                return Attempt.declined(
                        "p-of-zero",
                        "p-value " + (i + 1)
                                + " is 0, for which this method has no finite statistic; give the bound that"
                                + " was reported, such as 0.001");
            }
            if (p.get(i) == 1 && ends == Ends.NEITHER) {
                return Attempt.declined(
                        "p-of-one",
                        "p-value " + (i + 1) + " is 1, for which this method has no finite statistic; give it with more"
                                + " digits or take Fisher's method");
            }
        }
        return Attempt.answered(formula.get());
    }

    private static void checkRange(DoubleVector p) {
        for (int i = 0; i < p.size(); i++) {
            Checks.that(
                    p.get(i) >= 0 && p.get(i) <= 1,
                    "p-values must lie between 0 and 1, got %s (p-value %d)",
                    p.get(i),
                    i + 1);
        }
    }

    private static void aligned(DoubleVector p, DoubleVector other, String what) {
        Checks.that(
                p.size() == other.size(),
                "p-values and %s must be as many, got %d and %d",
                what,
                p.size(),
                other.size());
    }

    private static CombinedPValue of(double pValue, double statistic, double df, DoubleVector p, MethodSource source) {
        return new CombinedPValue(
                pValue,
                OptionalDouble.of(statistic),
                OptionalDouble.of(df),
                p.size(),
                ImmutableList.of(source, MethodSource.BECKER_1994));
    }

    private static CombinedPValue direct(double pValue, DoubleVector p, MethodSource source) {
        return new CombinedPValue(
                pValue,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                p.size(),
                ImmutableList.of(source, MethodSource.BECKER_1994));
    }
}
