package org.synthesis.scoring.choice;

import java.util.Optional;
import org.synthesis.model.base.DoubleVector;

/**
 * For which part of all weights an alternative takes each rank.
 *
 * @param alternative its key
 * @param ranks share of weight space for rank 1, 2, ...; together 1
 * @param standardErrors of these shares; 0 when they are exact. A share of 0 among N draws can be up to about 3 / N
 * @param central what weights put it first; empty when none do
 */
public record RankAcceptability(
        String alternative, DoubleVector ranks, DoubleVector standardErrors, Optional<CentralWeights> central) {
    /** {@return share of weight space in which it is first} */
    public double first() {
        return ranks.get(0);
    }
}
