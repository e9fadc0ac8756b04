package org.synthesis.scoring.direction;

import com.google.common.collect.ImmutableList;
import java.util.OptionalDouble;
import org.synthesis.model.analysis.MethodSource;

/**
 * What p-values say together.
 *
 * @param pValue one-sided probability of evidence at least this strong when no study has an effect in the tested direction
 * @param statistic the statistic behind it (chi-square, z or t); empty when the probability is a direct formula of the p-values
 * @param degreesOfFreedom of that statistic; empty when it has none
 * @param count how many p-values were combined
 * @param sources where the method comes from
 */
public record CombinedPValue(
        double pValue,
        OptionalDouble statistic,
        OptionalDouble degreesOfFreedom,
        int count,
        ImmutableList<MethodSource> sources) {}
