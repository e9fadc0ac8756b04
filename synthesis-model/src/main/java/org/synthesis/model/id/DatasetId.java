package org.synthesis.model.id;

/**
 * Key of a set of primary effects.
 *
 * @param value the word that stands in files, for instance {@code assink2016}
 */
public record DatasetId(String value) implements Id {
    /** Checks the word. */
    public DatasetId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
