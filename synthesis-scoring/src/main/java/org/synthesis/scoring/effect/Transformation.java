package org.synthesis.scoring.effect;

import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.base.Checks;
import org.synthesis.model.effect.EffectSize;
import org.synthesis.scoring.kernel.Distributions;
import org.synthesis.scoring.kernel.NormalExpectation;

/**
 * A change of scale with its inverse: {@link #apply} goes to the scale of analysis, {@link #invert} comes back.
 *
 * <p>Arguments outside the range of a function are refused. Inverses take every finite number: what lies beyond the end of a
 * scale, as bounds of intervals can, comes back as that end. Transformations that need a sample size stand in
 * {@link Transformations}.
 */
public enum Transformation {
    /** {@code log(x)}, x positive. */
    LOG(0, Double.MAX_VALUE, MethodSource.BORENSTEIN_2009),
    /** {@code log(x/(1 - x))}, x between 0 and 1. */
    LOGIT(0, 1, MethodSource.BORENSTEIN_2009),
    /** Standard normal quantile, x between 0 and 1. */
    PROBIT(0, 1, MethodSource.SANCHEZ_MECA_2003),
    /** {@code asin(sqrt(x))}, x from 0 to 1. */
    ARCSINE(-Double.MIN_VALUE, 1 + 1e-15, MethodSource.FREEMAN_TUKEY_1950),
    /** {@code sqrt(x)}, x not negative. */
    SQUARE_ROOT(-Double.MIN_VALUE, Double.MAX_VALUE, MethodSource.FREEMAN_TUKEY_1950),
    /** {@code atanh(x)}, x between -1 and 1. */
    FISHER_Z(-1, 1, MethodSource.FISHER_1921),
    /** {@code atanh(sqrt(x))} of a squared correlation, x from 0 to below 1. */
    FISHER_Z_OF_SQUARE(-Double.MIN_VALUE, 1, MethodSource.OLKIN_FINN_1995),
    /** {@code 1 - (1 - x)^(1/3)} of coefficient alpha, x at most 1. */
    ALPHA_HAKSTIAN_WHALEN(-Double.MAX_VALUE, 1 + 1e-15, MethodSource.HAKSTIAN_WHALEN_1976),
    /** {@code -log(1 - x)} of coefficient alpha, x below 1. */
    ALPHA_BONETT(-Double.MAX_VALUE, 1, MethodSource.BONETT_2002),
    /** d to log odds ratio through the logistic distribution, times pi over root 3. */
    D_TO_LOG_ODDS_RATIO_LOGISTIC(-Double.MAX_VALUE, Double.MAX_VALUE, MethodSource.CHINN_2000),
    /** d to log odds ratio through the normal distribution, times 1.65. */
    D_TO_LOG_ODDS_RATIO_NORMAL(-Double.MAX_VALUE, Double.MAX_VALUE, MethodSource.SANCHEZ_MECA_2003);

    private static final double LOGISTIC = Math.PI / Math.sqrt(3);
    private static final double COX = 1.65;

    private final double above;
    private final double below;
    private final MethodSource source;

    Transformation(double above, double below, MethodSource source) {
        this.above = above;
        this.below = below;
        this.source = source;
    }

    /** {@return the publication to cite} */
    public MethodSource source() {
        return source;
    }

    /** {@return whether {@link #apply} takes the number} */
    public boolean accepts(double x) {
        return x > above && x < below;
    }

    /**
     * {@return the number on the scale of analysis}
     *
     * @throws IllegalArgumentException if x lies outside the range of the function
     */
    public double apply(double x) {
        Checks.that(accepts(x), "%s does not take %s", this, x);
        return switch (this) {
            case LOG -> StrictMath.log(x);
            case LOGIT -> StrictMath.log(x) - StrictMath.log1p(-x);
            case PROBIT -> -Distributions.normalUpperQuantile(x);
            case ARCSINE -> Cells.asinRoot(x);
            case SQUARE_ROOT -> Math.sqrt(x);
            case FISHER_Z -> Cells.fisher(x);
            case FISHER_Z_OF_SQUARE -> Cells.fisher(Math.sqrt(x));
            case ALPHA_HAKSTIAN_WHALEN -> 1 - StrictMath.cbrt(1 - x);
            case ALPHA_BONETT -> -StrictMath.log1p(-x);
            case D_TO_LOG_ODDS_RATIO_LOGISTIC -> x * LOGISTIC;
            case D_TO_LOG_ODDS_RATIO_NORMAL -> x * COX;
        };
    }

    /** {@return the number whose transformation this is, or the end of the scale when it lies beyond it} */
    public double invert(double y) {
        Checks.finite(y, "a transformed number");
        return switch (this) {
            case LOG -> BackTransform.EXPONENTIAL.apply(y);
            case LOGIT -> BackTransform.INVERSE_LOGIT.apply(y);
            case PROBIT -> BackTransform.NORMAL_PROBABILITY.apply(y);
            case ARCSINE -> BackTransform.SQUARED_SINE.apply(y);
            case SQUARE_ROOT -> BackTransform.SQUARE.apply(y);
            case FISHER_Z -> BackTransform.HYPERBOLIC_TANGENT.apply(y);
            case FISHER_Z_OF_SQUARE -> BackTransform.SQUARED_HYPERBOLIC_TANGENT.apply(y);
            case ALPHA_HAKSTIAN_WHALEN -> BackTransform.ALPHA_OF_CUBE_ROOT.apply(y);
            case ALPHA_BONETT -> BackTransform.ALPHA_OF_LOGARITHM.apply(y);
            case D_TO_LOG_ODDS_RATIO_LOGISTIC -> y / LOGISTIC;
            case D_TO_LOG_ODDS_RATIO_NORMAL -> y / COX;
        };
    }

    /** {@return the transformed effect; its variance by the delta method, the squared slope times the variance} */
    public EffectSize apply(EffectSize effect) {
        double y = apply(effect.yi());
        double slope = 1 / inverseSlope(y);
        return new EffectSize(y, slope * slope * effect.vi());
    }

    /** {@return the effect brought back; its variance by the delta method, the squared slope times the variance} */
    public EffectSize invert(EffectSize effect) {
        double slope = inverseSlope(effect.yi());
        return new EffectSize(invert(effect.yi()), slope * slope * effect.vi());
    }

    /** Derivative of the inverse. */
    private double inverseSlope(double y) {
        double x = invert(y);
        return switch (this) {
            case LOG -> x;
            case LOGIT -> x * (1 - x);
            case PROBIT -> Cells.density(y);
            case ARCSINE -> StrictMath.sin(2 * y);
            case SQUARE_ROOT -> 2 * y;
            case FISHER_Z -> 1 - x * x;
            case FISHER_Z_OF_SQUARE -> 2 * Math.sqrt(x) * (1 - x);
            case ALPHA_HAKSTIAN_WHALEN -> 3 * (1 - y) * (1 - y);
            case ALPHA_BONETT -> 1 - x;
            case D_TO_LOG_ODDS_RATIO_LOGISTIC -> 1 / LOGISTIC;
            case D_TO_LOG_ODDS_RATIO_NORMAL -> 1 / COX;
        };
    }

    /**
     * {@return the mean on the readers' scale when true effects are normal on the scale of analysis}
     *
     * <p>The inverse of the mean is the median on the readers' scale; this is the expectation of the inverse, in closed form
     * for the logarithm, the probit and the two linear scales, else by quadrature, good to about 12 digits for smooth inverses.
     *
     * @param mean mean of the normal distribution
     * @param tauSquared its variance, not negative
     */
    public double meanOfInverse(double mean, double tauSquared) {
        Checks.finite(mean, "mean");
        Checks.that(tauSquared >= 0 && Double.isFinite(tauSquared), "tau squared is not negative, got %s", tauSquared);
        if (tauSquared == 0) {
            return invert(mean);
        }
        return switch (this) {
            case LOG -> StrictMath.exp(mean + tauSquared / 2);
            case D_TO_LOG_ODDS_RATIO_LOGISTIC, D_TO_LOG_ODDS_RATIO_NORMAL -> invert(mean);
            case PROBIT -> Distributions.normalUpperTail(-mean / Math.sqrt(1 + tauSquared));
            default -> NormalExpectation.of(this::invert, mean, Math.sqrt(tauSquared));
        };
    }
}
