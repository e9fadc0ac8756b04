package org.synthesis.model.standard;

import org.synthesis.model.base.Checks;

/**
 * One evaluation of a programme, as the Maryland report counts it.
 *
 * @param level Maryland level, 1 to 5
 * @param result what it found
 * @param test whether that was tested
 */
public record ProgrammeEvaluation(int level, EvaluationResult result, SignificanceTest test) {
    /** Checks the level. */
    public ProgrammeEvaluation {
        Checks.that(1 <= level && level <= 5, "a Maryland level lies between 1 and 5, got %d", level);
    }
}
