package org.synthesis.scoring.bayes;

import org.synthesis.model.base.Checks;

/**
 * What is believed beforehand about tau, the standard deviation of true effects between studies, on the scale of analysis.
 *
 * <p>With few studies this choice decides much of the answer, so it has to be made and stated. For log odds ratios a half-normal
 * distribution of scale 0.5 or 1 is a usual one (Rover 2020).
 */
public sealed interface TauPrior {
    /**
     * A normal distribution folded at 0.
     *
     * @param scale its standard deviation before folding, positive
     */
    record HalfNormal(double scale) implements TauPrior {
        /** Checks the scale. */
        public HalfNormal {
            positive(scale, "scale");
        }
    }

    /**
     * A Cauchy distribution folded at 0: large values stay possible (Gelman 2006).
     *
     * @param scale its median, positive
     */
    record HalfCauchy(double scale) implements TauPrior {
        /** Checks the scale. */
        public HalfCauchy {
            positive(scale, "scale");
        }
    }

    /**
     * Every value up to a largest one is equally likely.
     *
     * @param upper the largest value, positive
     */
    record Uniform(double upper) implements TauPrior {
        /** Checks the largest value. */
        public Uniform {
            positive(upper, "upper");
        }
    }

    /** Every positive value is equally likely; improper, so that three effects are needed. */
    record Flat() implements TauPrior {}

    /** Jeffreys: the square root of the information about tau, {@code sqrt(sum (tau / (v + tau^2))^2)}; improper. */
    record Jeffreys() implements TauPrior {}

    /** {@return a half-normal prior} */
    static TauPrior halfNormal(double scale) {
        return new HalfNormal(scale);
    }

    /** {@return a half-Cauchy prior} */
    static TauPrior halfCauchy(double scale) {
        return new HalfCauchy(scale);
    }

    /** {@return a uniform prior from 0 to a largest value} */
    static TauPrior uniform(double upper) {
        return new Uniform(upper);
    }

    /** {@return the improper flat prior} */
    static TauPrior flat() {
        return new Flat();
    }

    /** {@return the improper prior of Jeffreys} */
    static TauPrior jeffreys() {
        return new Jeffreys();
    }

    /** {@return whether its density integrates to one} */
    default boolean proper() {
        return !(this instanceof Flat || this instanceof Jeffreys);
    }

    private static void positive(double value, String what) {
        Checks.that(value > 0 && Double.isFinite(value), "%s must be positive and finite, got %s", what, value);
    }
}
