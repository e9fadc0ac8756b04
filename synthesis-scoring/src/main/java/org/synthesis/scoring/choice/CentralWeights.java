package org.synthesis.scoring.choice;

import com.google.common.collect.ImmutableMap;

/**
 * The typical preferences of someone for whom an alternative is first: the mean of all weights that put it there.
 *
 * @param weights the central weight vector
 * @param standardErrors of these weights by key of the criterion; 0 when they are exact
 * @param confidence probability that the alternative is first at these weights, given how uncertain the values are; 1 when the values
 *     are certain and it shares the place with none
 * @param confidenceError standard error of that probability
 */
public record CentralWeights(
        Weights weights, ImmutableMap<String, Double> standardErrors, double confidence, double confidenceError) {}
