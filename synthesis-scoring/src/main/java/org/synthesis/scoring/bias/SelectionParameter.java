package org.synthesis.scoring.bias;

import java.util.Optional;
import java.util.OptionalDouble;
import org.synthesis.model.base.Interval;

/**
 * One parameter of a selection function.
 *
 * @param estimate estimated or fixed value
 * @param standardError its standard error; empty when it is fixed or at a bound
 * @param statistic distance from the value that means no selection, in standard errors
 * @param pValue two-sided normal probability of such a statistic when there is no selection
 * @param interval Wald interval, cut off at the bounds of the parameter
 */
public record SelectionParameter(
        double estimate,
        OptionalDouble standardError,
        OptionalDouble statistic,
        OptionalDouble pValue,
        Optional<Interval> interval) {}
