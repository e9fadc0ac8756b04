package org.synthesis.scoring.multilevel;

import java.util.Optional;
import org.synthesis.model.base.Interval;

/**
 * The expected effect at values of the moderators.
 *
 * @param estimate the expectation
 * @param standardError its standard error
 * @param interval its confidence interval
 * @param prediction the interval in which a new true effect is expected; empty when the variance depends on a level that was
 *     not named
 */
public record MultilevelPrediction(
        double estimate, double standardError, Interval interval, Optional<Interval> prediction) {}
