package org.synthesis.scoring.effect;

import org.synthesis.model.base.Checks;

/** What a log odds ratio means on other scales. */
public final class LogOddsRatios {
    private LogOddsRatios() {}

    /**
     * {@return an approximate tetrachoric correlation, {@code cos(pi/(1 + sqrt(OR)))}}
     *
     * <p>Source: {@link org.synthesis.model.analysis.MethodSource#PEARSON_1900}.
     */
    public static double toTetrachoricPearson(double logOddsRatio) {
        Checks.finite(logOddsRatio, "log odds ratio");
        // the angle from the right one, as a sine keeps all digits near independence
        return StrictMath.sin(Math.PI / 2 * StrictMath.tanh(logOddsRatio / 4));
    }

    /**
     * {@return an approximate tetrachoric correlation, {@code (OR^(3/4) - 1)/(OR^(3/4) + 1)}}
     *
     * <p>Source: {@link org.synthesis.model.analysis.MethodSource#DIGBY_1983}.
     */
    public static double toTetrachoricDigby(double logOddsRatio) {
        return StrictMath.tanh(0.375 * Checks.finite(logOddsRatio, "log odds ratio"));
    }

    /** {@return the risk ratio at a risk of the comparison group, between 0 and 1} */
    public static double toRiskRatio(double logOddsRatio, double controlRisk) {
        return risk(logOddsRatio, controlRisk) / controlRisk;
    }

    /** {@return the risk difference at a risk of the comparison group, between 0 and 1} */
    public static double toRiskDifference(double logOddsRatio, double controlRisk) {
        return risk(logOddsRatio, controlRisk) - controlRisk;
    }

    private static double risk(double logOddsRatio, double controlRisk) {
        Checks.that(controlRisk > 0 && controlRisk < 1, "a risk lies between 0 and 1, got %s", controlRisk);
        double odds = StrictMath.exp(Checks.finite(logOddsRatio, "log odds ratio")) * controlRisk / (1 - controlRisk);
        return Double.isInfinite(odds) ? 1 : odds / (1 + odds);
    }
}
