package org.synthesis.model;

import org.synthesis.model.base.SourceLocation;

/**
 * A reference to something that is not there.
 *
 * @param from what refers, for instance {@code finding FN001}
 * @param field in which field
 * @param target the key that leads nowhere
 * @param place where the referring value was read
 */
public record DanglingReference(String from, String field, String target, SourceLocation place) {
    @Override
    public String toString() {
        String where = place.toString();
        return from + ", " + field + ": no " + target + (where.isEmpty() ? "" : " (" + where + ")");
    }
}
