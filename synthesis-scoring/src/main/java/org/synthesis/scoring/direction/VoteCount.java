package org.synthesis.scoring.direction;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.base.Interval;

/**
 * Studies counted by the direction they point in, whatever their p-values.
 *
 * @param inDirection studies in the tested direction
 * @param against studies in the opposite direction
 * @param notCounted studies without a direction: no association, mixed or unclear
 * @param pValue two-sided sign test: twice the smaller tail, at most 1
 * @param share those in the tested direction among those that count
 * @param interval interval of that share by Wilson
 * @param sources where the method comes from
 */
public record VoteCount(
        int inDirection,
        int against,
        int notCounted,
        double pValue,
        double share,
        Interval interval,
        ImmutableList<MethodSource> sources) {}
