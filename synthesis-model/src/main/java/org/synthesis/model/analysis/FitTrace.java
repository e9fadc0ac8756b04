package org.synthesis.model.analysis;

import org.synthesis.model.base.Checks;

/**
 * How a fit ended.
 *
 * @param converged whether the last change was small enough
 * @param steps how many steps were taken, 0 for a closed formula
 * @param lastChange the last change in units of the estimated variance, not negative
 */
public record FitTrace(boolean converged, int steps, double lastChange) {
    /** A formula without iteration. */
    public static final FitTrace CLOSED_FORM = new FitTrace(true, 0, 0);

    /** Checks that the numbers are not negative. */
    public FitTrace {
        Checks.that(steps >= 0, "steps must not be negative, got %d", steps);
        Checks.that(lastChange >= 0, "the last change must not be negative, got %s", lastChange);
    }
}
