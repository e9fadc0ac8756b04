package org.synthesis.scoring.vectors;

import com.google.common.collect.ImmutableMap;

/** Evaluators of {@code vectors/standard.csv}. */
final class StandardVectors {
    static final ImmutableMap<String, Evaluator> EVALUATORS =
            ImmutableMap.<String, Evaluator>builder().buildOrThrow();

    private StandardVectors() {}
}
