package org.synthesis.scoring.vectors;

import com.google.common.collect.ImmutableMap;

/** Evaluators of {@code vectors/tool.csv}. */
final class ToolVectors {
    static final ImmutableMap<String, Evaluator> EVALUATORS =
            ImmutableMap.<String, Evaluator>builder().buildOrThrow();

    private ToolVectors() {}
}
