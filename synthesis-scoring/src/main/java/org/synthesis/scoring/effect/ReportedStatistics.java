package org.synthesis.scoring.effect;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.Interval;
import org.synthesis.model.base.SourceLocation;
import org.synthesis.model.effect.EffectSize;
import org.synthesis.scoring.kernel.Distributions;

/**
 * Effects with their variances from what studies print when they do not print means or counts: test statistics, p values,
 * intervals, coefficients, medians.
 *
 * <p>What had to be assumed is kept in the diagnostics. A p value of 0 or an interval without width is refused: the study
 * says less than a number. Standardised differences are Hedges' g with the exact correction and the large-sample variance.
 */
public final class ReportedStatistics {
    private ReportedStatistics() {}

    // an estimate and how certain it is

    /** {@return an estimate with its interval; the variance is that of a symmetric normal interval on the scale of analysis} */
    public static ConvertedEffect fromInterval(double estimate, Interval interval, ReportedScale scale) {
        if (scale == ReportedScale.IDENTITY) {
            Converted se = Conversions.intervalToStandardError(interval, estimate);
            return effect(Checks.finite(estimate, "estimate"), se.value(), se);
        }
        Converted se = Conversions.ratioIntervalToStandardError(interval, estimate);
        return effect(StrictMath.log(estimate), se.value(), se);
    }

    private static ConvertedEffect effect(double y, double se, Converted from) {
        Checks.that(se > 0, "an interval must have a width");
        return new ConvertedEffect(new EffectSize(y, se * se), from.method(), from.diagnostics());
    }

    /** {@return an estimate with its z statistic; opposite signs are kept and flagged} */
    public static ConvertedEffect fromZ(double estimate, double z, ReportedScale scale) {
        double y = analysed(estimate, scale);
        Converted se = Conversions.tToStandardError(y, z);
        return effect(y, se.value(), se);
    }

    /** {@return an estimate with its two-sided p value of a normal test} */
    public static ConvertedEffect fromP(double estimate, double p, ReportedScale scale) {
        double y = analysed(estimate, scale);
        double z = Distributions.normalUpperQuantile(probability(p) / 2);
        Checks.that(z > 0 && y != 0, "estimate %s with p = %s says nothing about its standard error", estimate, p);
        double se = Math.abs(y) / z;
        return new ConvertedEffect(
                new EffectSize(y, se * se),
                ConversionMethod.P_TO_SE,
                assumed("normal-test-assumed", "the p value is taken as that of a two-sided normal test"));
    }

    private static double analysed(double estimate, ReportedScale scale) {
        if (scale == ReportedScale.IDENTITY) {
            return Checks.finite(estimate, "estimate");
        }
        Checks.that(estimate > 0 && Double.isFinite(estimate), "a ratio must be positive and finite, got %s", estimate);
        return StrictMath.log(estimate);
    }

    // standardised mean differences

    /** {@return Hedges' g of the t statistic of two independent groups} */
    public static ConvertedEffect differenceFromT(double t, int n1, int n2) {
        return difference(t, n1, n2, ConversionMethod.T_TO_D, ImmutableList.of());
    }

    /** {@return Hedges' g of the F statistic of two independent groups; F has 1 and n1 + n2 - 2 degrees of freedom} */
    public static ConvertedEffect differenceFromF(double f, Direction direction, int n1, int n2) {
        Checks.that(f >= 0 && Double.isFinite(f), "F must not be negative, got %s", f);
        return difference(direction.sign() * Math.sqrt(f), n1, n2, ConversionMethod.F_TO_D, directed(direction, "F"));
    }

    /** {@return Hedges' g of the p value of a t test of two independent groups} */
    public static ConvertedEffect differenceFromP(double p, Tails tails, Direction direction, int n1, int n2) {
        return difference(fromP(p, tails, direction, n1 + n2 - 2), n1, n2, ConversionMethod.P_TO_D, exact(direction));
    }

    /** {@return Hedges' g of medians and quartiles, or ranges, of two groups} */
    public static ConvertedEffect differenceFromMedians(FiveNumbers first, FiveNumbers second) {
        FiveNumbers.Moments one = first.moments();
        FiveNumbers.Moments two = second.moments();
        double df = (double) one.n() + two.n() - 2;
        double pooled = Math.sqrt(
                ((one.n() - 1) * Cells.square(one.deviation()) + (two.n() - 1) * Cells.square(two.deviation())) / df);
        Checks.that(pooled > 0, "both groups have no spread");
        double d = (one.mean() - two.mean()) / pooled;
        return difference(
                d / Math.sqrt(1.0 / one.n() + 1.0 / two.n()),
                one.n(),
                two.n(),
                ConversionMethod.MEDIANS_TO_D,
                one.diagnostics());
    }

    private static ConvertedEffect difference(
            double t, int n1, int n2, ConversionMethod method, ImmutableList<Diagnostic> diagnostics) {
        Checks.that(n1 > 0 && n2 > 0 && n1 + n2 >= 4, "two groups need 4 people together, got %d and %d", n1, n2);
        double groups = 1.0 / n1 + 1.0 / n2;
        double g = Checks.finite(t, "t") * Math.sqrt(groups) * Distributions.hedgesJ(n1 + n2 - 2.0);
        return new ConvertedEffect(new EffectSize(g, groups + g * g / (2.0 * (n1 + n2))), method, diagnostics);
    }

    // correlations

    /** {@return correlation of its t statistic among n people, variance {@code (1 - r^2)^2/(n - 1)}} */
    public static ConvertedEffect correlationFromT(double t, int n) {
        return correlation(Checks.finite(t, "t"), n, ConversionMethod.T_TO_R, ImmutableList.of());
    }

    /** {@return correlation of an F statistic with 1 and n - 2 degrees of freedom} */
    public static ConvertedEffect correlationFromF(double f, Direction direction, int n) {
        Checks.that(f >= 0 && Double.isFinite(f), "F must not be negative, got %s", f);
        return correlation(direction.sign() * Math.sqrt(f), n, ConversionMethod.F_TO_R, directed(direction, "F"));
    }

    /** {@return correlation of its p value among n people} */
    public static ConvertedEffect correlationFromP(double p, Tails tails, Direction direction, int n) {
        return correlation(fromP(p, tails, direction, n - 2), n, ConversionMethod.P_TO_R, exact(direction));
    }

    private static ConvertedEffect correlation(
            double t, int n, ConversionMethod method, ImmutableList<Diagnostic> diagnostics) {
        Checks.that(n >= 4, "a correlation needs at least 4 people, got %d", n);
        double r = t / Math.sqrt(t * t + n - 2);
        return new ConvertedEffect(new EffectSize(r, Cells.square(1 - r * r) / (n - 1)), method, diagnostics);
    }

    /** {@return approximate correlation of a standardised coefficient between -0.5 and 0.5, as if measured among n people} */
    public static ConvertedEffect correlationFromBeta(double beta, int n) {
        Checks.that(n >= 4, "a correlation needs at least 4 people, got %d", n);
        Converted r = Conversions.betaToR(beta);
        return new ConvertedEffect(
                new EffectSize(r.value(), Cells.square(1 - r.value() * r.value()) / (n - 1)),
                r.method(),
                r.diagnostics());
    }

    // statistics

    private static double fromP(double p, Tails tails, Direction direction, double df) {
        Checks.that(df >= 1, "a t test needs degrees of freedom, got %s", df);
        double upper = tails == Tails.TWO_SIDED ? probability(p) / 2 : probability(p);
        return direction.sign() * Distributions.tUpperQuantile(upper, df);
    }

    private static double probability(double p) {
        Checks.that(p > 0 && p <= 1, "p must lie above 0 and up to 1, got %s", p);
        return p;
    }

    private static ImmutableList<Diagnostic> directed(Direction direction, String statistic) {
        return assumed(
                "direction-given",
                statistic + " does not say which way the effect goes; it was given as "
                        + direction.name().toLowerCase(java.util.Locale.ROOT));
    }

    private static ImmutableList<Diagnostic> exact(Direction direction) {
        return ImmutableList.<Diagnostic>builder()
                .addAll(directed(direction, "p"))
                .addAll(assumed("exact-p-assumed", "the p value is taken as exact, and as that of a t test"))
                .build();
    }

    private static ImmutableList<Diagnostic> assumed(String code, String message) {
        return ImmutableList.of(
                Diagnostic.note(code, SourceLocation.NOWHERE, message, "check the source for means or counts"));
    }
}
