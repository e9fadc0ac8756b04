package org.synthesis.model.standard;

import org.synthesis.model.base.Checks;
import org.synthesis.model.text.LocalizedText;

/**
 * What one review says on one dimension of EMMIE, and how well.
 *
 * @param review key of the review
 * @param content what it says; empty when it says nothing
 * @param quality 0 to 4
 */
public record EmmieRating(String review, LocalizedText content, int quality) {
    /** Checks the quality. */
    public EmmieRating {
        Checks.text(review, "review");
        Checks.that(0 <= quality && quality <= 4, "an EMMIE quality lies between 0 and 4, got %d", quality);
    }
}
