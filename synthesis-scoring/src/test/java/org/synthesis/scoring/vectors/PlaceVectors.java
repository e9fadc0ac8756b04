package org.synthesis.scoring.vectors;

import com.google.common.collect.ImmutableMap;

/** Evaluates the worked values of the table {@code place}. */
final class PlaceVectors {
    static final ImmutableMap<String, Evaluator> EVALUATORS = ImmutableMap.of();

    private PlaceVectors() {}
}
