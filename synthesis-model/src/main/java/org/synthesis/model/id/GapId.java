package org.synthesis.model.id;

/**
 * Key of a knowledge gap.
 *
 * @param value the word that stands in files, for instance {@code G01}
 */
public record GapId(String value) implements Id {
    /** Checks the word. */
    public GapId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
