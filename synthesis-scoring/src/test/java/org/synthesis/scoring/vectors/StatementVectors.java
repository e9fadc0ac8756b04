package org.synthesis.scoring.vectors;

import com.google.common.collect.ImmutableMap;

/** Evaluators of {@code vectors/statement.csv}. */
final class StatementVectors {
    static final ImmutableMap<String, Evaluator> EVALUATORS =
            ImmutableMap.<String, Evaluator>builder().buildOrThrow();

    private StatementVectors() {}
}
