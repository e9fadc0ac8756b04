package org.synthesis.model.vocabulary;

import org.synthesis.model.base.Checks;
import org.synthesis.model.text.LocalizedText;

/**
 * A term of an open vocabulary.
 *
 * @param scheme the vocabulary it belongs to, for instance {@code term} or {@code profile.contact}
 * @param code the word that stands in files
 * @param label the words for people
 * @param definition what is meant; may be empty
 */
public record Concept(String scheme, String code, LocalizedText label, LocalizedText definition) {
    /** Checks that scheme and code are given. */
    public Concept {
        Checks.text(scheme, "scheme");
        Checks.text(code, "code");
    }
}
