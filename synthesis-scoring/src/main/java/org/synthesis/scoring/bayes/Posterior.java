package org.synthesis.scoring.bayes;

import java.util.OptionalDouble;
import org.synthesis.model.base.Interval;

/** What is known about one unknown number after the data: a continuous distribution. */
public interface Posterior {
    /** {@return the mean; empty when the tail is so heavy that there is none} */
    OptionalDouble mean();

    /** {@return the standard deviation; empty when the tail is so heavy that there is none} */
    OptionalDouble standardDeviation();

    /** {@return where the density is highest} */
    double mode();

    /** {@return the density} */
    double density(double x);

    /** {@return probability of a value above x} */
    double probabilityAbove(double x);

    /**
     * {@return the value not exceeded with probability p}
     *
     * @param p strictly between 0 and 1
     */
    double quantile(double p);

    /** {@return the shortest interval with this probability, for a density with one top} */
    Interval shortest(double level);

    /** {@return the median} */
    default double median() {
        return quantile(0.5);
    }

    /** {@return the interval with equal probabilities below and above it} */
    default Interval equalTailed(double level) {
        return new Interval(quantile((1 - level) / 2), quantile((1 + level) / 2), level);
    }
}
