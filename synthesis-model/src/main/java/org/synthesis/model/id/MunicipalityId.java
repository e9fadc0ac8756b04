package org.synthesis.model.id;

/**
 * Key of a municipality.
 *
 * @param value the word that stands in files, for instance {@code GM-A}
 */
public record MunicipalityId(String value) implements Id {
    /** Checks the word. */
    public MunicipalityId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
