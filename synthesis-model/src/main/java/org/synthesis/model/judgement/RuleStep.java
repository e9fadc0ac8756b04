package org.synthesis.model.judgement;

import com.google.common.collect.ImmutableMap;
import org.synthesis.model.text.LocalizedText;

/**
 * One step of a proposal: the rule, and what in its inputs made it say so.
 *
 * @param rule the rule
 * @param because the reason, for readers
 * @param thresholds the numbers the inputs were compared with; empty when the rule has none
 */
public record RuleStep(Rule rule, LocalizedText because, ImmutableMap<Threshold, Double> thresholds) {
    /** {@return a step of a rule that compares with no number} */
    public static RuleStep of(Rule rule, LocalizedText because) {
        return new RuleStep(rule, because, ImmutableMap.of());
    }

    /** {@return a step of a rule that compared with some thresholds} */
    public static RuleStep of(Rule rule, LocalizedText because, Thresholds thresholds, Threshold... used) {
        ImmutableMap.Builder<Threshold, Double> values = ImmutableMap.builder();
        for (Threshold threshold : used) {
            values.put(threshold, thresholds.get(threshold));
        }
        return new RuleStep(rule, because, values.buildOrThrow());
    }
}
