package org.synthesis.model.id;

/**
 * Key of an outcome that was studied.
 *
 * @param value the word that stands in files, for instance {@code recidivism}
 */
public record OutcomeId(String value) implements Id {
    /** Checks the word. */
    public OutcomeId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
