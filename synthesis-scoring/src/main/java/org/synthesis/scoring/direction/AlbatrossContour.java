package org.synthesis.scoring.direction;

import org.synthesis.model.base.DoubleVector;

/**
 * The line of an albatross plot on which studies with the same effect would lie.
 *
 * @param d standardised mean difference, positive
 * @param pValues two-sided p-values
 * @param participants for each p-value how many people give it
 * @param reference how many people give the p-value of the protocol
 */
public record AlbatrossContour(double d, DoubleVector pValues, DoubleVector participants, double reference) {}
