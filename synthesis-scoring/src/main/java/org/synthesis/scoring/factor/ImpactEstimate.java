package org.synthesis.scoring.factor;

/**
 * A share of cases that goes with a factor.
 *
 * @param fraction from 0 to 1
 * @param measure how it was computed
 * @param reading how it is to be read
 */
public record ImpactEstimate(double fraction, ImpactMeasure measure, ImpactReading reading) {}
