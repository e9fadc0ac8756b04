package org.synthesis.model.recommendation;

import org.synthesis.model.base.Checks;
import org.synthesis.model.text.LocalizedText;

/**
 * A part of an action that may take another form, as long as it does the same.
 *
 * @param function the core function it serves, as named in the record
 * @param original the form it had
 * @param adapted the form it gets here
 * @param reason why
 */
public record AdaptableForm(
        LocalizedText function, LocalizedText original, LocalizedText adapted, LocalizedText reason) {
    /** Checks that a change has a reason. */
    public AdaptableForm {
        Checks.that(!reason.isEmpty(), "another form needs a reason: %s", adapted);
    }
}
