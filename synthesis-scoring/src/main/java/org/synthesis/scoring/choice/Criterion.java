package org.synthesis.scoring.choice;

import org.synthesis.model.base.Checks;
import org.synthesis.model.text.LocalizedText;

/**
 * Something that counts in a choice.
 *
 * @param key stable word, for instance {@code reach}
 * @param label what it is called
 */
public record Criterion(String key, LocalizedText label) {
    /** Checks the word. */
    public Criterion {
        Checks.text(key, "key of a criterion");
    }
}
