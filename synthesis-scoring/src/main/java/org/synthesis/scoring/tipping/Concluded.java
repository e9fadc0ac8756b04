package org.synthesis.scoring.tipping;

import java.util.Optional;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.conclusion.TippingShift;
import org.synthesis.model.text.LocalizedText;

/**
 * What follows from a pooled effect.
 *
 * @param standing where the mean stands
 * @param level how certain it is, when that was judged
 * @param text both in words
 */
record Concluded(Standing standing, Optional<CertaintyLevel> level, LocalizedText text) {
    boolean sameAs(Concluded other) {
        return standing.sameAs(other.standing) && level.equals(other.level);
    }

    TippingShift to(Concluded other) {
        if (level.isPresent() && other.level.isPresent() && level.get() != other.level.get()) {
            return other.level.get().compareTo(level.get()) < 0 ? TippingShift.UP : TippingShift.DOWN;
        }
        return standing.to(other.standing);
    }
}
