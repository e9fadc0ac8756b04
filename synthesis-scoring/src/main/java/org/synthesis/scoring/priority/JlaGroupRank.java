package org.synthesis.scoring.priority;

/**
 * Where a question stands within one group.
 *
 * @param group key of the group
 * @param points sum of reversed ranks over its ballots
 * @param rank 1 for most points; questions with equal points share the mean of their ranks
 */
public record JlaGroupRank(String group, long points, double rank) {}
