package org.synthesis.scoring.factor;

import java.util.Optional;
import org.synthesis.model.factor.FactorRole;

/**
 * What a factor was found to do, with the odds at its ends.
 *
 * @param role what it does
 * @param riskEnd odds at its risk end; empty when that end was not tested
 * @param promotiveEnd odds at its favourable end; empty when that end was not tested
 */
public record FactorClassification(FactorRole role, Optional<PoleOdds> riskEnd, Optional<PoleOdds> promotiveEnd) {
    /** {@return whether one of the ends was not tested, so that nothing is known about what that end does} */
    public boolean polarityUntested() {
        return riskEnd.isEmpty() || promotiveEnd.isEmpty();
    }
}
