package org.synthesis.scoring.effect;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Locale;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.Interval;
import org.synthesis.model.base.SourceLocation;
import org.synthesis.model.effect.EffectSize;
import org.synthesis.model.effect.TwoByTwo;
import org.synthesis.scoring.kernel.Distributions;

/**
 * Conversions between effect measures, pure and without rounding.
 *
 * <p>Odds and risk ratios are taken and given as ratios, not as logarithms; {@link EffectSize} arguments and results stand on
 * the scale of analysis (logarithms for ratios). Risks and proportions lie strictly between 0 and 1. Every method throws
 * {@link IllegalArgumentException} when an argument is outside its range. Signs are kept: a negative d gives a negative r.
 *
 * <p>Sources stand at each {@link ConversionMethod}.
 */
public final class Conversions {
    private static final double LOGISTIC = Math.PI / Math.sqrt(3);

    private Conversions() {}

    // risks and ratios

    /**
     * {@return the risk that follows from a baseline risk and an odds ratio}
     *
     * @param of whether the ratio is that of the odds of the event or of staying free of it
     */
    public static Converted oddsRatioToRisk(double oddsRatio, double baselineRisk, RatioOf of) {
        ratio(oddsRatio, "odds ratio");
        double odds = odds(baselineRisk, "baseline risk") * (of == RatioOf.EVENT ? oddsRatio : 1 / oddsRatio);
        return Converted.by(ConversionMethod.ODDS_RATIO_TO_RISK, odds / (1 + odds));
    }

    /** {@return the risk ratio of an odds ratio of the event at a baseline risk: {@code OR / (1 - p0 + p0 OR)}} */
    public static Converted oddsRatioToRiskRatio(double oddsRatio, double baselineRisk) {
        ratio(oddsRatio, "odds ratio");
        share(baselineRisk, "baseline risk");
        return Converted.by(
                ConversionMethod.ODDS_RATIO_TO_RISK_RATIO, oddsRatio / (1 - baselineRisk + baselineRisk * oddsRatio));
    }

    /** {@return the odds ratio of a risk against a baseline risk} */
    public static Converted risksToOddsRatio(double risk, double baselineRisk) {
        return Converted.by(
                ConversionMethod.RISKS_TO_ODDS_RATIO, odds(risk, "risk") / odds(baselineRisk, "baseline risk"));
    }

    /** {@return the ratio of a risk to a baseline risk} */
    public static Converted risksToRiskRatio(double risk, double baselineRisk) {
        return Converted.by(
                ConversionMethod.RISKS_TO_RISK_RATIO, share(risk, "risk") / share(baselineRisk, "baseline risk"));
    }

    /** {@return the odds ratio of two proportions; their risk ratio is another number} */
    public static Converted twoProportionsToOddsRatio(double first, double second) {
        return Converted.by(
                ConversionMethod.TWO_PROPORTIONS_TO_ODDS_RATIO,
                odds(first, "first proportion") / odds(second, "second proportion"));
    }

    /** {@return the ratio of two proportions; their odds ratio is another number} */
    public static Converted twoProportionsToRiskRatio(double first, double second) {
        return Converted.by(
                ConversionMethod.TWO_PROPORTIONS_TO_RISK_RATIO,
                share(first, "first proportion") / share(second, "second proportion"));
    }

    // d and odds ratios

    /** {@return d of an odds ratio: its logarithm times root 3 over pi; negative below 1} */
    public static Converted oddsRatioToD(double oddsRatio) {
        return Converted.by(
                ConversionMethod.ODDS_RATIO_TO_D, StrictMath.log(ratio(oddsRatio, "odds ratio")) / LOGISTIC);
    }

    /** {@return d of a log odds ratio; the variance is multiplied by 3 over pi squared} */
    public static ConvertedEffect logOddsRatioToD(EffectSize logOddsRatio) {
        return ConvertedEffect.by(
                ConversionMethod.ODDS_RATIO_TO_D,
                logOddsRatio.yi() / LOGISTIC,
                logOddsRatio.vi() / (LOGISTIC * LOGISTIC));
    }

    /** {@return the odds ratio of d through the logistic distribution} */
    public static Converted dToOddsRatio(double d) {
        return Converted.by(ConversionMethod.D_TO_ODDS_RATIO, StrictMath.exp(d * LOGISTIC));
    }

    /** {@return the log odds ratio of d; the variance is multiplied by pi squared over 3} */
    public static ConvertedEffect dToLogOddsRatio(EffectSize d) {
        return ConvertedEffect.by(ConversionMethod.D_TO_ODDS_RATIO, d.yi() * LOGISTIC, d.vi() * LOGISTIC * LOGISTIC);
    }

    /** {@return the odds ratio of d by the Cox index, {@code exp(1.65 d)}} */
    public static Converted dToOddsRatioCox(double d) {
        return Converted.by(ConversionMethod.D_TO_ODDS_RATIO_COX, StrictMath.exp(1.65 * d));
    }

    /**
     * {@return the risk that follows from a baseline risk and a d taken as a logit difference}
     *
     * @param of whether a positive d raises the event or staying free of it
     */
    public static Converted dToRiskViaLogit(double d, double baselineRisk, RatioOf of) {
        double risk = oddsRatioToRisk(dToOddsRatio(d).value(), baselineRisk, of).value();
        return Converted.by(ConversionMethod.D_TO_RISK_VIA_LOGIT, risk);
    }

    // d, r and z

    /** {@return r of d for groups of equal size: {@code d / sqrt(d^2 + 4)}} */
    public static Converted dToR(double d) {
        return Converted.by(ConversionMethod.D_TO_R, pointBiserial(Checks.finite(d, "d"), 4));
    }

    /** {@return r of d for groups of n1 and n2: {@code d / sqrt(d^2 + a)}, {@code a = (n1 + n2)^2 / (n1 n2)}} */
    public static Converted dToR(double d, int n1, int n2) {
        return Converted.by(ConversionMethod.D_TO_R, pointBiserial(Checks.finite(d, "d"), balance(n1, n2)));
    }

    /** {@return r of d with its variance {@code a^2 v / (d^2 + a)^3}} */
    public static ConvertedEffect dToR(EffectSize d, int n1, int n2) {
        double a = balance(n1, n2);
        double sum = d.yi() * d.yi() + a;
        return ConvertedEffect.by(
                ConversionMethod.D_TO_R, pointBiserial(d.yi(), a), a * a * d.vi() / (sum * sum * sum));
    }

    /** {@return d of r: {@code 2 r / sqrt(1 - r^2)}} */
    public static Converted rToD(double r) {
        correlation(r);
        return Converted.by(ConversionMethod.R_TO_D, 2 * r / Math.sqrt(1 - r * r));
    }

    /** {@return d of r with its variance {@code 4 v / (1 - r^2)^3}} */
    public static ConvertedEffect rToD(EffectSize r) {
        double rest = 1 - correlation(r.yi()) * r.yi();
        return ConvertedEffect.by(
                ConversionMethod.R_TO_D, 2 * r.yi() / Math.sqrt(rest), 4 * r.vi() / (rest * rest * rest));
    }

    /** {@return r of an odds ratio, through d for groups of equal size} */
    public static Converted oddsRatioToR(double oddsRatio) {
        return Converted.by(
                ConversionMethod.ODDS_RATIO_TO_R_VIA_D,
                pointBiserial(oddsRatioToD(oddsRatio).value(), 4));
    }

    /** {@return r of Fisher's z} */
    public static Converted zToR(double z) {
        return Converted.by(ConversionMethod.Z_TO_R, StrictMath.tanh(Checks.finite(z, "z")));
    }

    /** {@return Fisher's z of r} */
    public static Converted rToZ(double r) {
        return Converted.by(ConversionMethod.R_TO_Z, fisherZ(correlation(r)));
    }

    /** {@return Fisher's z of a correlation among n people, with its variance {@code 1 / (n - 3)}; n at least 4} */
    public static ConvertedEffect rToZ(double r, int n) {
        Checks.that(n >= 4, "a correlation needs at least 4 people, got %d", n);
        return ConvertedEffect.by(ConversionMethod.R_TO_Z, fisherZ(correlation(r)), 1.0 / (n - 3));
    }

    /** {@return interval of a correlation among n people, made on Fisher's z} */
    public static Interval correlationInterval(double r, int n, double level) {
        EffectSize z = rToZ(r, n).size();
        double half = critical(level) * z.se();
        return new Interval(z.yi() - half, z.yi() + half, level).map(StrictMath::tanh);
    }

    /** {@return one half minus r of d, as a share: the share with the event when a favourable d starts from 50 in 100} */
    public static Converted rDifferenceFrom50(double d) {
        return Converted.by(ConversionMethod.R_DIFFERENCE_FROM_50, 0.5 - dToR(d).value());
    }

    /** {@return the higher success rate of the binomial display, {@code 1/2 + r/2}; the other one is 1 minus it} */
    public static Converted binomialDisplay(double r) {
        return Converted.by(ConversionMethod.BINOMIAL_DISPLAY, 0.5 + correlation(r) / 2);
    }

    /**
     * {@return r of a standardised regression coefficient: {@code beta + 0.05} when it is not negative, else beta}
     *
     * <p>An approximation, flagged as such; only between -0.5 and 0.5.
     */
    public static Converted betaToR(double beta) {
        Checks.that(Math.abs(beta) <= 0.5, "beta must lie between -0.5 and 0.5, got %s", beta);
        return new Converted(
                beta < 0 ? beta : beta + 0.05,
                ConversionMethod.BETA_TO_R,
                ImmutableList.of(warning(
                        "approximation",
                        "r is approximated from a regression coefficient that is adjusted for other variables",
                        "leave it out in a sensitivity analysis")));
    }

    // small samples and variances

    /** {@return the exact small-sample correction J; df at least 2} */
    public static double hedgesCorrection(int df) {
        Checks.that(df >= 2, "degrees of freedom must be at least 2, got %d", df);
        return Distributions.hedgesJ(df);
    }

    /** {@return Hedges' g of d, with the exact correction; df at least 2} */
    public static Converted dToG(double d, int df) {
        return Converted.by(ConversionMethod.D_TO_G, d * hedgesCorrection(df));
    }

    /** {@return Hedges' g of d, with the correction {@code 1 - 3 / (4 df - 1)}; df at least 2} */
    public static Converted dToGApproximate(double d, int df) {
        Checks.that(df >= 2, "degrees of freedom must be at least 2, got %d", df);
        return Converted.by(ConversionMethod.D_TO_G_APPROXIMATE, d * (1 - 3 / (4.0 * df - 1)));
    }

    /** {@return sampling variance of d: {@code 1/n1 + 1/n2 + d^2 / (2 (n1 + n2))}} */
    public static double varianceOfD(double d, int n1, int n2) {
        balance(n1, n2);
        return 1.0 / n1 + 1.0 / n2 + d * d / (2.0 * (n1 + n2));
    }

    /** {@return d of the t statistic of two independent groups: {@code t sqrt(1/n1 + 1/n2)}} */
    public static Converted tToD(double t, int n1, int n2) {
        balance(n1, n2);
        return Converted.by(ConversionMethod.T_TO_D, t * Math.sqrt(1.0 / n1 + 1.0 / n2));
    }

    // standard errors

    /**
     * {@return the standard error, {@code estimate / t}}
     *
     * <p>Estimate and statistic of opposite sign are kept and flagged: one of the two is misprinted or turned.
     */
    public static Converted tToStandardError(double estimate, double t) {
        Checks.that(t != 0 && estimate != 0, "estimate and t must not be 0, got %s and %s", estimate, t);
        double se = estimate / t;
        return new Converted(
                Math.abs(se),
                ConversionMethod.T_TO_SE,
                se > 0
                        ? ImmutableList.of()
                        : ImmutableList.of(warning(
                                "opposite-signs",
                                "estimate " + estimate + " and t " + t + " have opposite signs",
                                "check both in the source")));
    }

    /** {@return the standard error of an estimate with a symmetric normal interval: width over twice the quantile} */
    public static Converted intervalToStandardError(Interval interval) {
        return Converted.by(ConversionMethod.CI_TO_SE, interval.width() / (2 * critical(interval.level())));
    }

    /**
     * {@return the standard error behind an interval, with a warning when the estimate is not its midpoint}
     *
     * <p>An estimate counts as the midpoint when the difference can come from rounding: at most one unit in the last decimal
     * that estimate or bounds are given in. This is stricter than a fixed share of the width, which misses published
     * intervals that are visibly not symmetric, and does not warn about coarse rounding.
     */
    public static Converted intervalToStandardError(Interval interval, double estimate) {
        double middle = (interval.low() + interval.high()) / 2;
        double unit = lastUnit(interval, estimate);
        return new Converted(
                intervalToStandardError(interval).value(),
                ConversionMethod.CI_TO_SE,
                midpoint(estimate, middle, unit, interval.width(), estimate));
    }

    /**
     * {@return the standard error of the log ratio behind an interval of a ratio, with a warning when the logarithm of the
     * estimate is not the midpoint of the logarithms, beyond what rounding explains}
     */
    public static Converted ratioIntervalToStandardError(Interval interval, double estimate) {
        ratio(interval.low(), "lower bound");
        ratio(estimate, "estimate");
        Interval logs = interval.map(StrictMath::log);
        double unit = lastUnit(interval, estimate);
        double slack = unit / 2 * (1 / estimate + (1 / interval.low() + 1 / interval.high()) / 2);
        return new Converted(
                intervalToStandardError(logs).value(),
                ConversionMethod.RATIO_CI_TO_SE,
                midpoint(StrictMath.log(estimate), (logs.low() + logs.high()) / 2, slack, logs.width(), estimate));
    }

    private static ImmutableList<Diagnostic> midpoint(
            double point, double middle, double slack, double width, double estimate) {
        // a hair wider than the slack itself, so that exact decimals on the edge do not warn
        if (Math.abs(point - middle) <= slack * (1 + 1e-9) + 1e-9 * width) {
            return ImmutableList.of();
        }
        return ImmutableList.of(warning(
                "estimate-not-midpoint",
                String.format(
                        Locale.ROOT,
                        "estimate %s is not the midpoint of its interval: it is off by %.1f%% of the width",
                        estimate,
                        100 * Math.abs(point - middle) / width),
                "check estimate and interval in the source"));
    }

    /** One unit in the last decimal of the number among estimate and bounds that has most decimals. */
    private static double lastUnit(Interval interval, double estimate) {
        int decimals = Math.max(
                BigDecimal.valueOf(estimate).scale(),
                Math.max(
                        BigDecimal.valueOf(interval.low()).scale(),
                        BigDecimal.valueOf(interval.high()).scale()));
        return BigDecimal.ONE.movePointLeft(decimals).doubleValue();
    }

    // counts

    /**
     * {@return log odds ratio of the event, treated against control, with variance {@code 1/a + 1/b + 1/c + 1/d}}
     *
     * <p>A zero among the counts adds one half to all four, which is flagged.
     */
    public static ConvertedEffect logOddsRatio(TwoByTwo counts) {
        double add = continuity(counts);
        double a = counts.treatedEvent() + add;
        double b = counts.treatedNoEvent() + add;
        double c = counts.controlEvent() + add;
        double d = counts.controlNoEvent() + add;
        return new ConvertedEffect(
                new EffectSize(StrictMath.log(a * d / (b * c)), 1 / a + 1 / b + 1 / c + 1 / d),
                ConversionMethod.COUNTS_TO_LOG_ODDS_RATIO,
                continuityNote(add));
    }

    /**
     * {@return log risk ratio of the event, treated against control, with variance {@code 1/a - 1/(a+b) + 1/c - 1/(c+d)}}
     *
     * <p>A zero among the counts adds one half to all four, which is flagged.
     */
    public static ConvertedEffect logRiskRatio(TwoByTwo counts) {
        double add = continuity(counts);
        double a = counts.treatedEvent() + add;
        double n1 = a + counts.treatedNoEvent() + add;
        double c = counts.controlEvent() + add;
        double n2 = c + counts.controlNoEvent() + add;
        return new ConvertedEffect(
                new EffectSize(StrictMath.log(a / n1 / (c / n2)), 1 / a - 1 / n1 + 1 / c - 1 / n2),
                ConversionMethod.COUNTS_TO_LOG_RISK_RATIO,
                continuityNote(add));
    }

    /** {@return phi, the correlation of treatment and event; negative when treatment goes with fewer events} */
    public static Converted phi(TwoByTwo counts) {
        double a = counts.treatedEvent();
        double b = counts.treatedNoEvent();
        double c = counts.controlEvent();
        double d = counts.controlNoEvent();
        double margins = (a + b) * (c + d) * (a + c) * (b + d);
        Checks.that(margins > 0, "phi needs people in both groups, with and without the event, got %s", counts);
        return Converted.by(ConversionMethod.COUNTS_TO_PHI, (a * d - b * c) / Math.sqrt(margins));
    }

    private static double continuity(TwoByTwo counts) {
        boolean groups = counts.treatedEvent() + counts.treatedNoEvent() > 0
                && counts.controlEvent() + counts.controlNoEvent() > 0;
        Checks.that(groups, "both groups need people, got %s", counts);
        boolean zero = Math.min(counts.treatedEvent(), counts.treatedNoEvent()) == 0
                || Math.min(counts.controlEvent(), counts.controlNoEvent()) == 0;
        return zero ? 0.5 : 0;
    }

    private static ImmutableList<Diagnostic> continuityNote(double add) {
        return add == 0
                ? ImmutableList.of()
                : ImmutableList.of(warning(
                        "continuity-correction",
                        "a count is zero, so one half is added to all four counts",
                        "leave the effect out in a sensitivity analysis"));
    }

    private static Diagnostic warning(String code, String message, String hint) {
        return Diagnostic.warning(code, SourceLocation.NOWHERE, message, hint);
    }

    private static double critical(double level) {
        Checks.that(level > 0 && level < 1, "level must lie between 0 and 1, got %s", level);
        return Distributions.normalUpperQuantile((1 - level) / 2);
    }

    private static double pointBiserial(double d, double a) {
        return d / Math.sqrt(d * d + a);
    }

    private static double fisherZ(double r) {
        return (StrictMath.log1p(r) - StrictMath.log1p(-r)) / 2;
    }

    private static double balance(int n1, int n2) {
        Checks.that(n1 > 0 && n2 > 0, "group sizes must be positive, got %d and %d", n1, n2);
        double sum = (double) n1 + n2;
        return sum * sum / ((double) n1 * n2);
    }

    private static double correlation(double r) {
        Checks.that(r > -1 && r < 1, "a correlation lies between -1 and 1, got %s", r);
        return r;
    }

    private static double ratio(double ratio, String what) {
        Checks.that(ratio > 0 && Double.isFinite(ratio), "%s must be positive and finite, got %s", what, ratio);
        return ratio;
    }

    private static double share(double share, String what) {
        Checks.that(share > 0 && share < 1, "%s must lie between 0 and 1, got %s", what, share);
        return share;
    }

    private static double odds(double risk, String what) {
        return share(risk, what) / (1 - risk);
    }
}
