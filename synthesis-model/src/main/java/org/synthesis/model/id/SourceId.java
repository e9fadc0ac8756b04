package org.synthesis.model.id;

/**
 * Key of a source: a publication, report, page or data set.
 *
 * @param value the word that stands in files, for instance {@code S-HOEVE2009}
 */
public record SourceId(String value) implements Id {
    /** Checks the word. */
    public SourceId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
