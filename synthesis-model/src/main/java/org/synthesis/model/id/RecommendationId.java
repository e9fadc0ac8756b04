package org.synthesis.model.id;

/**
 * Key of a recommendation.
 *
 * @param value the word that stands in files, for instance {@code R01}
 */
public record RecommendationId(String value) implements Id {
    /** Checks the word. */
    public RecommendationId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
