package org.synthesis.model.base;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/**
 * A short hash of a value, to tell later whether an input changed.
 *
 * @param hex the first 16 hexadecimal digits of a SHA-256
 */
public record Fingerprint(String hex) {
    /** Checks the digits. */
    public Fingerprint {
        Checks.that(hex.length() == 16, "a fingerprint has 16 hexadecimal digits, got \"%s\"", hex);
    }

    /** {@return the fingerprint of a model value, taken over its text form, which lists every attribute in fixed order} */
    public static Fingerprint of(Object value) {
        return ofText(value.toString());
    }

    /** {@return the fingerprint of a text} */
    public static Fingerprint ofText(String text) {
        return new Fingerprint(Hashing.sha256()
                .hashString(text, StandardCharsets.UTF_8)
                .toString()
                .substring(0, 16));
    }

    @Override
    public String toString() {
        return hex;
    }
}
