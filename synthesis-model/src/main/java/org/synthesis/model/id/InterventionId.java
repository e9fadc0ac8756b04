package org.synthesis.model.id;

/**
 * Key of a programme or way of working.
 *
 * @param value the word that stands in files, for instance {@code I01}
 */
public record InterventionId(String value) implements SubjectId {
    /** Checks the word. */
    public InterventionId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
