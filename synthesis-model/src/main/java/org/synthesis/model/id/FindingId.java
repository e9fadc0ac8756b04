package org.synthesis.model.id;

/**
 * Key of a finding: quantitative, qualitative or practice insight.
 *
 * @param value the word that stands in files, for instance {@code FN001}
 */
public record FindingId(String value) implements Id {
    /** Checks the word. */
    public FindingId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
