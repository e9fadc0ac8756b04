package org.synthesis.scoring.effect;

import org.synthesis.scoring.kernel.Distributions;

/** How a number on the scale of analysis becomes the number readers know. */
public enum BackTransform {
    /** It already is. */
    IDENTITY("identity"),
    /** From the logarithm of a ratio to the ratio. */
    EXPONENTIAL("exp"),
    /** From Fisher's z to a correlation. */
    HYPERBOLIC_TANGENT("tanh"),
    /** From Fisher's z of R to R squared. */
    SQUARED_HYPERBOLIC_TANGENT("tanh^2"),
    /** From log odds to a proportion. */
    INVERSE_LOGIT("inverse logit"),
    /** From a probit to a proportion. */
    NORMAL_PROBABILITY("inverse probit"),
    /** From an arcsine square root to a proportion. */
    SQUARED_SINE("sin^2"),
    /** From a square root to the number. */
    SQUARE("square"),
    /** From the Freeman-Tukey double arcsine to a proportion; as one n is not known here, the large-sample form {@code sin^2}. */
    FREEMAN_TUKEY_PROPORTION("sin^2 (Freeman-Tukey, large n)"),
    /** From the Freeman-Tukey square root to a rate; in the large-sample form. */
    FREEMAN_TUKEY_RATE("square (Freeman-Tukey, large t)"),
    /** From {@code 1 - (1 - alpha)^(1/3)} to alpha. */
    ALPHA_OF_CUBE_ROOT("1 - (1 - x)^3"),
    /** From {@code -log(1 - alpha)} to alpha. */
    ALPHA_OF_LOGARITHM("1 - exp(-x)");

    private final String label;

    BackTransform(String label) {
        this.label = label;
    }

    /** {@return a formula for readers} */
    public String label() {
        return label;
    }

    /**
     * {@return the number for readers}
     *
     * <p>Angles and roots outside the range of their transformation are taken to the nearest end of it, as bounds of intervals
     * can leave it. The exact inverses of the Freeman-Tukey transformations need a sample size: see {@link Transformations}.
     */
    public double apply(double x) {
        return switch (this) {
            case IDENTITY -> x;
            case EXPONENTIAL -> StrictMath.exp(x);
            case HYPERBOLIC_TANGENT -> StrictMath.tanh(x);
            case SQUARED_HYPERBOLIC_TANGENT -> square(StrictMath.tanh(Math.max(0, x)));
            case INVERSE_LOGIT -> 1 / (1 + StrictMath.exp(-x));
            case NORMAL_PROBABILITY -> Distributions.normalUpperTail(-x);
            case SQUARED_SINE, FREEMAN_TUKEY_PROPORTION ->
                square(StrictMath.sin(Math.min(Math.max(x, 0), Math.PI / 2)));
            case SQUARE, FREEMAN_TUKEY_RATE -> square(Math.max(0, x));
            case ALPHA_OF_CUBE_ROOT -> 1 - (1 - x) * (1 - x) * (1 - x);
            case ALPHA_OF_LOGARITHM -> -StrictMath.expm1(-x);
        };
    }

    private static double square(double x) {
        return x * x;
    }
}
