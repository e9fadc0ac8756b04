package org.synthesis.scoring.choice;

import org.synthesis.model.base.Checks;

/**
 * How weights are drawn where ranks cannot be computed exactly.
 *
 * @param draws how many, at least {@link #FEWEST}, so that no acceptability has a standard error above .005
 * @param seed equal seeds give equal results, on every machine
 */
public record WeightSampling(int draws, long seed) {
    /** Fewest draws that are accepted. */
    public static final int FEWEST = 10_000;

    /** Checks the number of draws. */
    public WeightSampling {
        Checks.that(draws >= FEWEST, "expected at least %d draws, got %d", FEWEST, draws);
    }
}
