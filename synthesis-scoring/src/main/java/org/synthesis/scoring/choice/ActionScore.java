package org.synthesis.scoring.choice;

import com.google.common.collect.ImmutableMap;

/**
 * The additive value of one alternative at the base weights.
 *
 * @param alternative its key
 * @param rank 1 for the highest; alternatives with equal scores have the same rank, and the next one counts them all
 * @param score from 0 to 1
 * @param contributions weight times value by key of the criterion, in the order of the problem; together the score
 */
public record ActionScore(String alternative, int rank, double score, ImmutableMap<String, Double> contributions) {}
