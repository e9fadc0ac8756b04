package org.synthesis.scoring.vectors;

import com.google.common.collect.ImmutableMap;

/** Evaluators of {@code vectors/appraisal.csv}. */
final class AppraisalVectors {
    static final ImmutableMap<String, Evaluator> EVALUATORS =
            ImmutableMap.<String, Evaluator>builder().buildOrThrow();

    private AppraisalVectors() {}
}
