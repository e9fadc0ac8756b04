package org.synthesis.model.id;

/**
 * Key of a study, which may be reported in several sources.
 *
 * @param value the word that stands in files, for instance {@code CYDS}
 */
public record StudyId(String value) implements Id {
    /** Checks the word. */
    public StudyId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
