package org.synthesis.scoring.factor;

import java.util.OptionalDouble;
import org.synthesis.model.base.Checks;
import org.synthesis.scoring.effect.Conversions;

/**
 * How much larger the risk with a factor is than without.
 *
 * @param riskRatio ratio of risks; empty for an odds ratio of which no baseline risk is known
 * @param adjustment whether it is adjusted for other factors
 */
public record RelativeEffect(OptionalDouble riskRatio, Adjustment adjustment) {
    /** Checks that the ratio is positive. */
    public RelativeEffect {
        riskRatio.ifPresent(ratio ->
                Checks.that(ratio > 0 && Double.isFinite(ratio), "risk ratio must be positive, got %s", ratio));
    }

    /** {@return a ratio of risks} */
    public static RelativeEffect riskRatio(double ratio, Adjustment adjustment) {
        return new RelativeEffect(OptionalDouble.of(ratio), adjustment);
    }

    /** {@return an odds ratio turned into a ratio of risks at a baseline risk (Grant 2014)} */
    public static RelativeEffect oddsRatio(double ratio, double baselineRisk, Adjustment adjustment) {
        return riskRatio(Conversions.oddsRatioToRiskRatio(ratio, baselineRisk).value(), adjustment);
    }

    /** {@return an odds ratio of which no baseline risk is known: it says nothing on the ratio of risks} */
    public static RelativeEffect oddsRatioWithoutBaseline(Adjustment adjustment) {
        return new RelativeEffect(OptionalDouble.empty(), adjustment);
    }
}
