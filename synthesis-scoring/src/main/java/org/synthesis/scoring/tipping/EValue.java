package org.synthesis.scoring.tipping;

import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.model.certainty.EstimatedEffect;
import org.synthesis.model.effect.EffectMeasure;

/**
 * How strong a confounder that was not measured must be to explain an association: the risk ratio it must have with both the factor
 * and the outcome.
 *
 * <p>{@code RR + sqrt(RR (RR - 1))}, of 1/RR when RR is below 1. The limit is the one nearest no association; its E-value is 1 when
 * the interval crosses no association. Other measures are read as a risk ratio first: an odds ratio of a common outcome (above 15
 * percent) by its square root, of a rare one as it stands, a standardised difference d as {@code exp(0.91 d)}.
 *
 * @param estimate for the estimate, at least 1
 * @param limit for the limit of the interval nearest no association, at least 1
 * @see MethodSource#VANDERWEELE_DING_2017
 */
public record EValue(double estimate, double limit) {
    private static final double RATIO_PER_STANDARD_DEVIATION = 0.91;

    /** How often an outcome occurs. */
    public enum Occurrence {
        /** In fewer than 15 percent: an odds ratio is about a risk ratio. */
        RARE,
        /** In 15 percent or more: the square root of an odds ratio is about a risk ratio. */
        COMMON
    }

    /** {@return the E-value of one risk ratio} */
    public static double of(double riskRatio) {
        Checks.that(
                riskRatio > 0 && Double.isFinite(riskRatio), "a risk ratio is positive and finite, got %s", riskRatio);
        double above = riskRatio < 1 ? 1 / riskRatio : riskRatio;
        return above + Math.sqrt(above * (above - 1));
    }

    /** {@return the E-values of a risk ratio with its interval} */
    public static EValue ofRiskRatio(EstimatedEffect ratio) {
        double low = ratio.interval().low();
        double high = ratio.interval().high();
        Checks.that(
                low <= ratio.estimate() && ratio.estimate() <= high,
                "an estimate lies within its interval, got %s in %s to %s",
                ratio.estimate(),
                low,
                high);
        return new EValue(of(ratio.estimate()), low > 1 ? of(low) : high < 1 ? of(high) : 1);
    }

    /** {@return the E-values of an odds ratio with its interval} */
    public static EValue ofOddsRatio(EstimatedEffect ratio, Occurrence occurrence) {
        return ofRiskRatio(
                occurrence == Occurrence.RARE
                        ? ratio
                        : new EstimatedEffect(
                                Math.sqrt(ratio.estimate()), ratio.interval().map(Math::sqrt)));
    }

    /** {@return the E-values of a standardised mean difference with its interval} */
    public static EValue ofStandardisedDifference(EstimatedEffect difference) {
        return ofRiskRatio(new EstimatedEffect(
                StrictMath.exp(RATIO_PER_STANDARD_DEVIATION * difference.estimate()),
                difference.interval().map(bound -> StrictMath.exp(RATIO_PER_STANDARD_DEVIATION * bound))));
    }

    /**
     * {@return the E-values of an effect on the scale of analysis of its measure, where no association is 0} An odds ratio counts as
     * one of a common outcome, which gives the smaller E-value. Declines for measures that cannot be read as a risk ratio.
     */
    public static Attempt<EValue> of(EffectMeasure measure, EstimatedEffect effect) {
        return switch (measure) {
            case LOG_ODDS_RATIO, ODDS_RATIO -> Attempt.answered(ofOddsRatio(exp(effect), Occurrence.COMMON));
            case RISK_RATIO, ADJUSTED_RISK_RATIO -> Attempt.answered(ofRiskRatio(exp(effect)));
            case D, G -> Attempt.answered(ofStandardisedDifference(effect));
            default ->
                Attempt.declined(
                        "no-risk-ratio",
                        "'" + measure.label().en() + "' is not read as a risk ratio; convert it to d or OR first");
        };
    }

    private static EstimatedEffect exp(EstimatedEffect effect) {
        return new EstimatedEffect(
                StrictMath.exp(effect.estimate()), effect.interval().map(StrictMath::exp));
    }
}
