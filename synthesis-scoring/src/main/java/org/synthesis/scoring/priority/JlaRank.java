package org.synthesis.scoring.priority;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.text.LocalizedText;

/**
 * Where a question stands over all groups.
 *
 * @param question its key
 * @param label the question
 * @param rank 1 for the lowest mean; equal ones share the mean of their ranks
 * @param meanRank mean of its ranks within the groups, each group counting alike
 * @param groups its place in each group
 */
public record JlaRank(
        String question, LocalizedText label, double rank, double meanRank, ImmutableList<JlaGroupRank> groups) {}
