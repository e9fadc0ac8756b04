package org.synthesis.model.conclusion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.synthesis.model.base.Checks;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.Threshold;

/**
 * How a conclusion came about.
 *
 * @param rules the rules applied, in order, at least one
 * @param inputs what it was drawn from, at least one
 * @param thresholds the numbers its rules compared with
 */
public record Trace(
        ImmutableList<Rule> rules, ImmutableList<TraceInput> inputs, ImmutableMap<Threshold, Double> thresholds) {
    /** Checks that there is something to lead back to. */
    public Trace {
        Checks.that(!rules.isEmpty() && !inputs.isEmpty(), "a conclusion needs a rule and an input to lead back to");
    }
}
