package org.synthesis.scoring.kernel;

import org.apache.commons.math3.special.Gamma;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Tails and quantiles of the distributions that tests and intervals need. */
public final class Distributions {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Distributions() {}

    /** {@return probability that a standard normal variable exceeds z} */
    public static double normalUpperTail(double z) {
        return NORMAL.survivalProbability(z);
    }

    /** {@return the standard normal value exceeded with probability p, 0 to 1} */
    public static double normalUpperQuantile(double p) {
        return NORMAL.inverseSurvivalProbability(p);
    }

    /** {@return probability that a t variable exceeds x; df positive} */
    public static double tUpperTail(double x, double df) {
        return TDistribution.of(df).survivalProbability(x);
    }

    /** {@return the t value exceeded with probability p; df positive} */
    public static double tUpperQuantile(double p, double df) {
        return TDistribution.of(df).inverseSurvivalProbability(p);
    }

    /** {@return probability that a chi-square variable exceeds x; df positive} */
    public static double chiSquareUpperTail(double x, double df) {
        return ChiSquaredDistribution.of(df).survivalProbability(x);
    }

    /** {@return probability that a chi-square variable is at most x; df positive} */
    public static double chiSquareLowerTail(double x, double df) {
        return ChiSquaredDistribution.of(df).cumulativeProbability(x);
    }

    /** {@return the chi-square value exceeded with probability p; df positive} */
    public static double chiSquareUpperQuantile(double p, double df) {
        return ChiSquaredDistribution.of(df).inverseSurvivalProbability(p);
    }

    /** {@return probability that an F variable exceeds x; both degrees of freedom positive} */
    public static double fUpperTail(double x, double df1, double df2) {
        return FDistribution.of(df1, df2).survivalProbability(x);
    }

    /** {@return the F value exceeded with probability p; both degrees of freedom positive} */
    public static double fUpperQuantile(double p, double df1, double df2) {
        return FDistribution.of(df1, df2).inverseSurvivalProbability(p);
    }

    /** {@return probability that a beta variable with positive shapes a and b is at most x} */
    public static double betaLowerTail(double x, double a, double b) {
        return BetaDistribution.of(a, b).cumulativeProbability(x);
    }

    /**
     * Small-sample correction {@code J = G(m/2) / (sqrt(m/2) G((m-1)/2))}, G the gamma function, m the degrees of freedom.
     *
     * <p>Source: Hedges (1981). Undefined below two degrees of freedom.
     */
    public static double hedgesJ(double df) {
        return StrictMath.exp(Gamma.logGamma(df / 2) - Gamma.logGamma((df - 1) / 2)) / Math.sqrt(df / 2);
    }
}
