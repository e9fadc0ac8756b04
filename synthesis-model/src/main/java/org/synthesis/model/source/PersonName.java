package org.synthesis.model.source;

import org.synthesis.model.base.Checks;

/**
 * The name of an author: a person, or a group whose whole name is the family name.
 *
 * @param family family name with its prefix, for instance {@code van der Laan}; or the name of a group
 * @param given given names or initials; empty for a group
 */
public record PersonName(String family, String given) {
    /** Checks that a name is given. */
    public PersonName {
        Checks.text(family, "family name");
    }

    /** {@return the name in a text such as {@code Laan, P. H. van der} or {@code WODC}} */
    public static PersonName parse(String text) {
        int comma = text.indexOf(',');
        return comma < 0
                ? new PersonName(text.strip(), "")
                : new PersonName(
                        text.substring(0, comma).strip(),
                        text.substring(comma + 1).strip());
    }

    /** {@return family name, comma, given names} */
    @Override
    public String toString() {
        return given.isEmpty() ? family : family + ", " + given;
    }
}
