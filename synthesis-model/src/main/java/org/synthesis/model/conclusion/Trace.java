package org.synthesis.model.conclusion;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.base.Checks;

/**
 * How a conclusion came about.
 *
 * @param rules the rules applied, in order, at least one
 * @param inputs what it was drawn from, at least one
 */
public record Trace(ImmutableList<Rule> rules, ImmutableList<TraceInput> inputs) {
    /** Checks that there is something to lead back to. */
    public Trace {
        Checks.that(!rules.isEmpty() && !inputs.isEmpty(), "a conclusion needs a rule and an input to lead back to");
    }
}
