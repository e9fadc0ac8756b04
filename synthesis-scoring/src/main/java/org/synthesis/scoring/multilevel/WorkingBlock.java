package org.synthesis.scoring.multilevel;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.base.DoubleVector;

/**
 * Effects that may depend on each other under a fitted model; effects of different blocks are independent.
 *
 * @param rows 0-based positions of the m effects in the fit, ascending
 * @param weights the weights the estimates use, m x m, row by row; the inverse of the covariance unless weights were given
 * @param covariance the marginal covariance of the effects, m x m, row by row
 */
public record WorkingBlock(ImmutableList<Integer> rows, DoubleVector weights, DoubleVector covariance) {}
