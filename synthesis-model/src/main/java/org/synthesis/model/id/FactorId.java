package org.synthesis.model.id;

/**
 * Key of a risk or protective factor.
 *
 * @param value the word that stands in files, for instance {@code F01}
 */
public record FactorId(String value) implements SubjectId {
    /** Checks the word. */
    public FactorId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
