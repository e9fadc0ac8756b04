package org.synthesis.scoring.multiverse;

import org.synthesis.model.analysis.Coefficient;

/**
 * What a specification found.
 *
 * @param coefficient the estimate of interest with its interval and test
 * @param effects number of effects it rests on
 */
public record Estimate(Coefficient coefficient, int effects) {}
