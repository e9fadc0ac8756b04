package org.synthesis.scoring.priority;

import org.synthesis.model.base.Checks;

/**
 * How many people a choice is about.
 *
 * <p>The first year counts in full, every later year a {@code discountRate} less than the one before; our convention, as texts
 * differ on whether to discount the first year.
 *
 * @param peoplePerYear people whom the choice reaches each year
 * @param years how many years the choice stands
 * @param discountRate by how much a year later counts less, for instance 0.03; 0 for not at all
 */
public record Reach(double peoplePerYear, int years, double discountRate) {
    /** Checks the numbers. */
    public Reach {
        Checks.that(
                peoplePerYear > 0 && Double.isFinite(peoplePerYear),
                "the number of people must be positive and finite, got %s",
                peoplePerYear);
        Checks.that(years >= 1, "a choice stands for at least one year, got %s", years);
        Checks.that(
                discountRate >= 0 && discountRate < 1,
                "the discount rate lies between 0 and 1, 1 excluded; got %s",
                discountRate);
    }

    /** {@return the people of all years, later ones counted less} */
    public double people() {
        double factor = 0;
        for (int year = years - 1; year >= 0; year--) {
            factor = 1 + factor / (1 + discountRate);
        }
        return peoplePerYear * factor;
    }
}
