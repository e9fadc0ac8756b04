package org.synthesis.model.context;

import com.google.common.collect.ImmutableList;
import java.util.OptionalDouble;
import org.synthesis.model.base.Checks;

/**
 * How much a place looks like the places where the evidence of one recommendation comes from. It says something of the evidence and
 * nothing of the place, so it is never added up over recommendations and never compared between places.
 *
 * @param similarity from 0 to 1 over the fields that are known; empty when none is
 * @param unknownShare weight of the fields that are not known, from 0 to 1; 0 when the effect depends on no field that is named
 * @param parts the fields, in the order of the recommendation
 */
public record ContextSimilarity(OptionalDouble similarity, double unknownShare, ImmutableList<Likeness> parts) {
    /** The effect depends on no field that anyone named. */
    public static final ContextSimilarity NOTHING_COMPARED =
            new ContextSimilarity(OptionalDouble.empty(), 0, ImmutableList.of());

    /** Checks the numbers. */
    public ContextSimilarity {
        Checks.that(
                similarity.isEmpty() || similarity.getAsDouble() >= 0 && similarity.getAsDouble() <= 1,
                "a similarity lies between 0 and 1, got %s",
                similarity);
        Checks.that(
                unknownShare >= 0 && unknownShare <= 1, "an unknown share lies between 0 and 1, got %s", unknownShare);
    }
}
