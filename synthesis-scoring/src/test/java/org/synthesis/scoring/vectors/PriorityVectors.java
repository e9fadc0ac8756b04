package org.synthesis.scoring.vectors;

import com.google.common.collect.ImmutableMap;

/** Evaluates the worked values of the table {@code priority}. */
final class PriorityVectors {
    static final ImmutableMap<String, Evaluator> EVALUATORS = ImmutableMap.of();

    private PriorityVectors() {}
}
