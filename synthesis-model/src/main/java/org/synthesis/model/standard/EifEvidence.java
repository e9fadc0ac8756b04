package org.synthesis.model.standard;

import java.util.OptionalInt;
import org.synthesis.model.base.Checks;

/**
 * What the EIF Guidebook asks of a programme.
 *
 * @param criteria answers; those about change, a short-term outcome of children and exceeding the level count
 * @param rigorousPositive number of rigorous studies with an effect; empty when not reported
 * @param rigorousWithoutEffect number of rigorous studies without an effect; empty when not reported
 * @param lastingMonths months for which the longest effect lasted; empty when not reported
 */
public record EifEvidence(
        Criteria criteria, OptionalInt rigorousPositive, OptionalInt rigorousWithoutEffect, OptionalInt lastingMonths) {
    /** Checks the counts. */
    public EifEvidence {
        Checks.that(
                rigorousPositive.orElse(0) >= 0 && rigorousWithoutEffect.orElse(0) >= 0 && lastingMonths.orElse(0) >= 0,
                "counts and months must not be negative, got %s, %s and %s",
                rigorousPositive,
                rigorousWithoutEffect,
                lastingMonths);
    }
}
