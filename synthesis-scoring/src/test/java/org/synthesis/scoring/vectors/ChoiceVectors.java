package org.synthesis.scoring.vectors;

import com.google.common.collect.ImmutableMap;

/** Evaluates the worked values of the table {@code choice}. */
final class ChoiceVectors {
    static final ImmutableMap<String, Evaluator> EVALUATORS = ImmutableMap.of();

    private ChoiceVectors() {}
}
