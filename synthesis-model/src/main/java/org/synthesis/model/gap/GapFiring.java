package org.synthesis.model.gap;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.judgement.RuleStep;

/**
 * One rule that shows a gap, with what made it say so.
 *
 * @param step the rule and why, in words
 * @param evidence findings and insights it rests on
 * @param search what was looked for and not found; empty when the evidence itself shows the gap
 */
public record GapFiring(RuleStep step, ImmutableList<FindingId> evidence, Optional<EmptySearch> search) {
    /** {@return the word of the rule, for instance {@code G3}} */
    public String rule() {
        return step.rule().id();
    }
}
