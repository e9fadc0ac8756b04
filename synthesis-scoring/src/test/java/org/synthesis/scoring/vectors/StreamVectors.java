package org.synthesis.scoring.vectors;

import com.google.common.collect.ImmutableMap;

/** Evaluators of {@code vectors/stream.csv}. */
final class StreamVectors {
    static final ImmutableMap<String, Evaluator> EVALUATORS =
            ImmutableMap.<String, Evaluator>builder().buildOrThrow();

    private StreamVectors() {}
}
