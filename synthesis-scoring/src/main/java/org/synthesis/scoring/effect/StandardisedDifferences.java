package org.synthesis.scoring.effect;

import org.synthesis.model.base.Checks;
import org.synthesis.scoring.kernel.Distributions;

/**
 * What a standardised mean difference d means: shares and probabilities for two normal distributions with equal deviations,
 * and correlations with the groups.
 *
 * <p>Sources: {@link org.synthesis.model.analysis.MethodSource#COHEN_1988} for the overlaps,
 * {@link org.synthesis.model.analysis.MethodSource#MCGRAW_WONG_1992} and
 * {@link org.synthesis.model.analysis.MethodSource#CLIFF_1993} for the probabilities,
 * {@link org.synthesis.model.analysis.MethodSource#TATE_1954} and
 * {@link org.synthesis.model.analysis.MethodSource#SOPER_1914} for the correlations.
 */
public final class StandardisedDifferences {
    private static final double ROOT_TWO = Math.sqrt(2);

    private StandardisedDifferences() {}

    /** {@return share of the two groups together that does not overlap, U1; the same for d and -d} */
    public static double nonOverlap(double d) {
        double half = normal(Math.abs(d) / 2);
        return (2 * half - 1) / half;
    }

    /** {@return share of the first group that exceeds the same share of the second, U2} */
    public static double matchedShare(double d) {
        return normal(d / 2);
    }

    /** {@return share of the second group below the mean of the first, U3} */
    public static double shareBelowMean(double d) {
        return normal(d);
    }

    /** {@return overlap of the two distributions; the same for d and -d} */
    public static double overlap(double d) {
        return 2 * normal(-Math.abs(d) / 2);
    }

    /** {@return probability that somebody of the first group exceeds somebody of the second, the common-language effect size} */
    public static double commonLanguage(double d) {
        return normal(d / ROOT_TWO);
    }

    /** {@return Cliff's delta: that probability minus the probability of the opposite} */
    public static double cliffsDelta(double d) {
        return 2 * commonLanguage(d) - 1;
    }

    /** {@return higher rate of the binomial effect size display, {@code 1/2 + r/2} with r for groups of equal size} */
    public static double binomialDisplay(double d) {
        return 0.5 + toPointBiserial(d) / 2;
    }

    /** {@return point-biserial correlation for large groups of equal size, {@code d/sqrt(d^2 + 4)}} */
    public static double toPointBiserial(double d) {
        return pointBiserial(d, 4);
    }

    /** {@return point-biserial correlation in groups of n1 and n2, {@code d/sqrt(d^2 + h)}, {@code h = m/n1 + m/n2}, {@code m = n1 + n2 - 2}} */
    public static double toPointBiserial(double d, double n1, double n2) {
        return pointBiserial(d, spread(n1, n2));
    }

    /** {@return biserial correlation when the groups are the halves of a normal variable} */
    public static double toBiserial(double d) {
        return toPointBiserial(d) * biserialFactor(0.5);
    }

    /** {@return biserial correlation when the groups are a cut through a normal variable} */
    public static double toBiserial(double d, double n1, double n2) {
        return toPointBiserial(d, n1, n2) * biserialFactor(n1 / (n1 + n2));
    }

    /** {@return d of a point-biserial correlation, large groups of equal size} */
    public static double fromPointBiserial(double r) {
        return fromCorrelation(r, 4);
    }

    /** {@return d of a point-biserial correlation in groups of n1 and n2} */
    public static double fromPointBiserial(double r, double n1, double n2) {
        return fromCorrelation(r, spread(n1, n2));
    }

    /** {@return d of a biserial correlation, halves of a normal variable} */
    public static double fromBiserial(double r) {
        return fromCorrelation(r / biserialFactor(0.5), 4);
    }

    /** {@return d of a biserial correlation in groups of n1 and n2} */
    public static double fromBiserial(double r, double n1, double n2) {
        return fromCorrelation(r / biserialFactor(n1 / (n1 + n2)), spread(n1, n2));
    }

    private static double pointBiserial(double d, double h) {
        Checks.finite(d, "d");
        return d / Math.sqrt(d * d + h);
    }

    private static double fromCorrelation(double r, double h) {
        Checks.that(r > -1 && r < 1, "a point-biserial correlation lies between -1 and 1, got %s", r);
        return Math.sqrt(h) * r / Math.sqrt(1 - r * r);
    }

    private static double spread(double n1, double n2) {
        Checks.that(n1 > 0 && n2 > 0 && n1 + n2 > 2, "groups need more than 2 people together, got %s and %s", n1, n2);
        return (n1 + n2 - 2) * (1 / n1 + 1 / n2);
    }

    /** Biserial over point-biserial correlation for a share p in the first group. */
    private static double biserialFactor(double p) {
        return Math.sqrt(p * (1 - p)) / Cells.density(Distributions.normalUpperQuantile(p));
    }

    private static double normal(double z) {
        return Distributions.normalUpperTail(-Checks.finite(z, "d"));
    }
}
