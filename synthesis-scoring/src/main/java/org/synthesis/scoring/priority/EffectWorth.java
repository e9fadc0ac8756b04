package org.synthesis.scoring.priority;

import org.synthesis.model.base.Checks;
import org.synthesis.model.text.LocalizedText;

/**
 * What an effect is worth in money or utility: a choice of people, never assumed.
 *
 * @param unit the unit, for instance euro
 * @param perEffectUnit what one unit of effect for one person is worth in it, positive
 */
public record EffectWorth(LocalizedText unit, double perEffectUnit) {
    /** Checks the worth. */
    public EffectWorth {
        Checks.that(
                perEffectUnit > 0 && Double.isFinite(perEffectUnit),
                "the worth of one unit of effect must be positive and finite, got %s",
                perEffectUnit);
    }
}
