package org.synthesis.scoring.vectors;

import com.google.common.collect.ImmutableMap;

/** Evaluates the worked values of the table {@code tipping}. */
final class TippingVectors {
    static final ImmutableMap<String, Evaluator> EVALUATORS = ImmutableMap.of();

    private TippingVectors() {}
}
