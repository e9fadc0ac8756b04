package org.synthesis.model.effect;

import org.synthesis.model.base.Checks;

/**
 * One effect on the scale of analysis.
 *
 * @param yi the effect, finite; the logarithm for ratios
 * @param vi its sampling variance, positive and finite
 */
public record EffectSize(double yi, double vi) {
    /** Checks that the effect is finite and the variance positive. */
    public EffectSize {
        yi = Checks.finite(yi, "yi");
        Checks.that(vi > 0 && Double.isFinite(vi), "vi must be positive and finite, got %s", vi);
    }

    /** {@return the standard error, the root of the variance} */
    public double se() {
        return Math.sqrt(vi);
    }
}
