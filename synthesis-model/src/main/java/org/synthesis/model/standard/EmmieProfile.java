package org.synthesis.model.standard;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;
import org.synthesis.model.base.Checks;

/**
 * The five dimensions of EMMIE, each from the review that treats it best; never added up.
 *
 * @param effect what the review chosen for the effect found, in one word
 * @param ratings all five dimensions
 */
public record EmmieProfile(EmmieEffect effect, ImmutableMap<EmmieDimension, EmmieRating> ratings) {
    /** Checks that all five are there and puts them in order. */
    public EmmieProfile {
        Checks.that(
                ratings.keySet().containsAll(EnumSet.allOf(EmmieDimension.class)),
                "a profile needs all five dimensions, got %s",
                ratings.keySet());
        ratings = Maps.immutableEnumMap(ratings);
    }

    /** {@return the dimensions on which nothing is said: candidates for a gap in knowledge} */
    public ImmutableSet<EmmieDimension> gapCandidates() {
        Set<EmmieDimension> silent = EnumSet.noneOf(EmmieDimension.class);
        ratings.forEach((dimension, rating) -> {
            boolean nothing = dimension == EmmieDimension.EFFECT
                    ? effect == EmmieEffect.NONE
                    : rating.content().isEmpty();
            if (nothing) {
                silent.add(dimension);
            }
        });
        return Sets.immutableEnumSet(silent);
    }
}
