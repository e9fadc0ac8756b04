package org.synthesis.model.factor;

import org.synthesis.model.base.Checks;

/**
 * One aspect of how much of a factor or programme people met.
 *
 * @param aspect what is told
 * @param amount how much, not negative
 * @param unit of the amount, for instance {@code sessions per week} or {@code months}
 */
public record Dose(DoseAspect aspect, double amount, String unit) {
    /** Checks amount and unit. */
    public Dose {
        amount = Checks.finite(amount, "amount of the dose");
        Checks.that(amount >= 0, "amount of the dose must not be negative, got %s", amount);
        Checks.text(unit, "unit of the dose");
    }
}
