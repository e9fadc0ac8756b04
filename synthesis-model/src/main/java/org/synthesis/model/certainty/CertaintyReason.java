package org.synthesis.model.certainty;

import org.synthesis.model.base.Checks;
import org.synthesis.model.text.LocalizedText;

/**
 * One step down and why.
 *
 * @param domain what it is about
 * @param steps how many levels, at least one
 * @param explanation why, for readers
 */
public record CertaintyReason(CertaintyDomain domain, int steps, LocalizedText explanation) {
    /** Checks the number of steps. */
    public CertaintyReason {
        Checks.that(steps >= 1, "a reason takes at least one step, got %d", steps);
    }
}
