package org.synthesis.scoring.bias;

import com.google.common.collect.ImmutableList;
import java.util.OptionalDouble;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.MethodSource;

/**
 * A mean effect under a stated strength of selection.
 *
 * @param ratio how many times likelier affirmative results are published; empty for the worst case, an infinite ratio
 * @param mean the corrected mean; its degrees of freedom are empty under a common effect
 * @param affirmative number of significant effects in the favoured direction
 * @param nonaffirmative number of the other ones
 * @param sources where the method comes from
 */
public record SelectedEstimate(
        OptionalDouble ratio,
        Coefficient mean,
        int affirmative,
        int nonaffirmative,
        ImmutableList<MethodSource> sources) {}
