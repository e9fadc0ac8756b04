package org.synthesis.model.id;

/**
 * Key of a review question.
 *
 * @param value the word that stands in files, for instance {@code Q1}
 */
public record QuestionId(String value) implements Id {
    /** Checks the word. */
    public QuestionId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
