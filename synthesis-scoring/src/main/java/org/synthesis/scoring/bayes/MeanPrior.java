package org.synthesis.scoring.bayes;

import org.synthesis.model.base.Checks;

/** What is believed beforehand about the mean effect, on the scale of analysis. */
public sealed interface MeanPrior {
    /** Every value is equally likely; improper, but the posterior is not. */
    record Flat() implements MeanPrior {}

    /**
     * A normal distribution.
     *
     * @param mean its mean, finite
     * @param sd its standard deviation, positive
     */
    record Normal(double mean, double sd) implements MeanPrior {
        /** Checks both numbers. */
        public Normal {
            mean = Checks.finite(mean, "mean");
            Checks.that(sd > 0 && Double.isFinite(sd), "sd must be positive and finite, got %s", sd);
        }
    }

    /** {@return the flat prior} */
    static MeanPrior flat() {
        return new Flat();
    }

    /** {@return a normal prior} */
    static MeanPrior normal(double mean, double sd) {
        return new Normal(mean, sd);
    }
}
