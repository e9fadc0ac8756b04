package org.synthesis.model.recommendation;

import java.util.Optional;
import org.synthesis.model.id.Id;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.vocabulary.FieldCondition;

/**
 * When something else must come first.
 *
 * @param condition the condition on a field of the profile
 * @param first the recommendation that comes first
 */
public record Contraindication(FieldCondition condition, RecommendationId first) {
    private static final String FIRST = ": first ";

    /** {@return the contra-indication in a text such as {@code trust_level=low: first R02}; empty when it is not one} */
    public static Optional<Contraindication> parse(String text) {
        int at = text.indexOf(FIRST);
        if (at < 0) {
            return Optional.empty();
        }
        String first = text.substring(at + FIRST.length()).strip();
        return FieldCondition.parse(text.substring(0, at))
                .filter(condition -> Id.isValid(first))
                .map(condition -> new Contraindication(condition, new RecommendationId(first)));
    }

    /** {@return the contra-indication as written in files} */
    @Override
    public String toString() {
        return condition + FIRST + first;
    }
}
