package org.synthesis.model.gap;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.base.Checks;
import org.synthesis.model.vocabulary.FieldCondition;

/**
 * Proof that something was looked for and not found.
 *
 * @param conditions what had to hold
 * @param lookedThrough how many studies were looked through
 */
public record EmptySearch(ImmutableList<FieldCondition> conditions, int lookedThrough) {
    /** Checks the number. */
    public EmptySearch {
        Checks.that(lookedThrough >= 0, "expected a number of studies looked through, got %s", lookedThrough);
    }
}
