package org.synthesis.model.id;

import java.util.Locale;
import java.util.Optional;
import org.synthesis.model.base.Checks;

/**
 * A digital object identifier without resolver.
 *
 * @param value as published, for instance {@code 10.1007/s10802-009-9310-8}; compared without regard to case
 */
public record Doi(String value) {
    /** Checks the shape. */
    public Doi {
        Checks.that(hasShape(value), "a DOI looks like 10.1234/suffix, got \"%s\"", value);
    }

    /** {@return the DOI in a text that is nothing but a DOI, with or without resolver address or {@code doi:}} */
    public static Optional<Doi> parse(String text) {
        String rest = text.strip();
        String lower = rest.toLowerCase(Locale.ROOT);
        for (String prefix :
                new String[] {"https://doi.org/", "http://doi.org/", "http://dx.doi.org/", "https://dx.doi.org/", "doi:"
                }) {
            if (lower.startsWith(prefix)) {
                rest = rest.substring(prefix.length()).strip();
                break;
            }
        }
        return hasShape(rest) ? Optional.of(new Doi(rest)) : Optional.empty();
    }

    /** {@return the address that resolves to the publication} */
    public String url() {
        return "https://doi.org/" + value;
    }

    private static boolean hasShape(String text) {
        int slash = text.indexOf('/');
        return text.startsWith("10.")
                && slash >= 7
                && slash < text.length() - 1
                && text.substring(3, slash).chars().allMatch(c -> Character.isDigit(c) || c == '.')
                && text.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Doi doi && doi.value.equalsIgnoreCase(value);
    }

    @Override
    public int hashCode() {
        return value.toLowerCase(Locale.ROOT).hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
