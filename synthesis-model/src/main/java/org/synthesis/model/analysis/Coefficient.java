package org.synthesis.model.analysis;

import java.util.OptionalDouble;
import org.synthesis.model.base.Interval;

/**
 * One estimated coefficient of a model, on the scale of analysis.
 *
 * @param name what it belongs to: {@code intrcpt} or a column of the design
 * @param estimate the estimate
 * @param standardError its standard error, positive
 * @param statistic estimate over standard error
 * @param degreesOfFreedom of the t distribution the test uses; empty for the normal one
 * @param pValue two-sided probability of a statistic at least this far from 0
 * @param interval confidence interval
 */
public record Coefficient(
        String name,
        double estimate,
        double standardError,
        double statistic,
        OptionalDouble degreesOfFreedom,
        double pValue,
        Interval interval) {}
