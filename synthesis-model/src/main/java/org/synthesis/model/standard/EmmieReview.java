package org.synthesis.model.standard;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.synthesis.model.base.Checks;

/**
 * One review, judged on the dimensions of EMMIE.
 *
 * @param review key of the review
 * @param effect what it found, in one word
 * @param ratings its dimensions; one that nobody judged is left out
 */
public record EmmieReview(String review, EmmieEffect effect, ImmutableMap<EmmieDimension, EmmieRating> ratings) {
    /** Checks that all ratings are of this review. */
    public EmmieReview {
        Checks.text(review, "review");
        for (Map.Entry<EmmieDimension, EmmieRating> rating : ratings.entrySet()) {
            Checks.that(
                    rating.getValue().review().equals(review),
                    "review %s: the rating of %s is of review %s",
                    review,
                    rating.getKey().code(),
                    rating.getValue().review());
        }
    }

    /** {@return its judgement on a dimension; empty when nobody judged that} */
    public Optional<EmmieRating> rating(EmmieDimension dimension) {
        return Optional.ofNullable(ratings.get(dimension));
    }
}
