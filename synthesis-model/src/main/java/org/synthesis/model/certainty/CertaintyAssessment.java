package org.synthesis.model.certainty;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.base.Checks;
import org.synthesis.model.text.LocalizedText;

/**
 * The certainty of a body of evidence as proposed by a rule.
 *
 * @param start the level to start from
 * @param startReason why it starts there
 * @param reasons one for every step down
 * @param level where it ends; always the start less the steps
 */
public record CertaintyAssessment(
        CertaintyLevel start, LocalizedText startReason, ImmutableList<CertaintyReason> reasons, CertaintyLevel level) {
    /** Checks that the steps add up. */
    public CertaintyAssessment {
        int steps = reasons.stream().mapToInt(CertaintyReason::steps).sum();
        Checks.that(level == start.down(steps), "%s less %d steps is not %s", start, steps, level);
    }

    /** {@return the assessment that follows from a start and the steps down} */
    public static CertaintyAssessment of(
            CertaintyLevel start, LocalizedText startReason, ImmutableList<CertaintyReason> reasons) {
        int steps = reasons.stream().mapToInt(CertaintyReason::steps).sum();
        return new CertaintyAssessment(start, startReason, reasons, start.down(steps));
    }
}
