package org.synthesis.scoring.priority;

import org.synthesis.model.base.Checks;

/**
 * What a study costs, in the unit of the {@link EffectWorth} it is weighed on.
 *
 * @param fixed whatever its size
 * @param perParticipant for each participant
 */
public record ResearchCost(double fixed, double perParticipant) {
    /** Checks the amounts. */
    public ResearchCost {
        Checks.that(
                fixed >= 0 && perParticipant >= 0 && Double.isFinite(fixed + perParticipant),
                "costs must not be negative, got %s and %s each",
                fixed,
                perParticipant);
    }

    /** {@return what a study of some size costs} */
    public double of(long participants) {
        return fixed + perParticipant * participants;
    }
}
