package org.synthesis.scoring.vectors;

import com.google.common.collect.ImmutableMap;

/** Evaluates the worked values of the table {@code gap}. */
final class GapVectors {
    static final ImmutableMap<String, Evaluator> EVALUATORS = ImmutableMap.of();

    private GapVectors() {}
}
