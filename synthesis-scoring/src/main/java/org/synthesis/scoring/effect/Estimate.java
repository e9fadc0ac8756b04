package org.synthesis.scoring.effect;

import com.google.common.collect.ImmutableList;
import java.util.OptionalDouble;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.effect.EffectSize;

/**
 * An effect of one row as computed.
 *
 * @param value the effect on the scale of analysis, finite
 * @param variance its sampling variance, not negative; empty when the study is too small to tell
 * @param diagnostics what was done on the way, for instance an addition to zero counts
 */
public record Estimate(double value, OptionalDouble variance, ImmutableList<Diagnostic> diagnostics) {
    /** Checks that the numbers are finite. */
    public Estimate {
        value = Checks.finite(value, "effect");
        Checks.that(
                variance.isEmpty() || variance.getAsDouble() >= 0 && Double.isFinite(variance.getAsDouble()),
                "a variance is not negative and finite, got %s",
                variance);
    }

    /** {@return effect and variance for pooling; declined when the variance is missing or zero} */
    public Attempt<EffectSize> size() {
        if (variance.isEmpty()) {
            return Attempt.declined("no-variance", "the study is too small for a sampling variance");
        }
        double v = variance.getAsDouble();
        return v > 0
                ? Attempt.answered(new EffectSize(value, v))
                : Attempt.declined("zero-variance", "the sampling variance is 0, which no weight can come from");
    }
}
