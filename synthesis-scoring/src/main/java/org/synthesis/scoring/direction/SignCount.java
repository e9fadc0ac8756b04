package org.synthesis.scoring.direction;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.analysis.MethodSource;

/**
 * A count of one-sided p-values below and above one half: the sign test on the directions of studies.
 *
 * @param pValue probability of at least this many in the tested direction when both directions are equally likely
 * @param inDirection p-values below one half
 * @param against p-values above one half
 * @param undecided p-values of exactly one half, which do not count
 * @param sources where the method comes from
 */
public record SignCount(
        double pValue, int inDirection, int against, int undecided, ImmutableList<MethodSource> sources) {}
