package org.synthesis.model.analysis;

import org.synthesis.model.base.Checks;

/**
 * When an iteration stops.
 *
 * @param tolerance largest last change that counts as converged, relative to the size of what is estimated; positive
 * @param maxSteps after how many steps it gives up, at least 1
 */
public record Convergence(double tolerance, int maxSteps) {
    /** Changes below 1e-12 of the scale, within 1,000 steps. */
    public static final Convergence DEFAULT = new Convergence(1e-12, 1000);

    /** Checks tolerance and number of steps. */
    public Convergence {
        Checks.that(
                tolerance > 0 && Double.isFinite(tolerance),
                "tolerance must be positive and finite, got %s",
                tolerance);
        Checks.that(maxSteps >= 1, "maxSteps must be at least 1, got %d", maxSteps);
    }
}
