package org.synthesis.scoring.gap;

import java.util.Optional;
import org.synthesis.model.gap.GapFiring;
import org.synthesis.model.judgement.Proposal;

/**
 * What one rule says of one topic.
 *
 * @param rule the rule
 * @param said a firing, nothing when the rule looked and shows no gap, or what it lacks
 */
public record RuledGap(GapRule rule, Proposal<Optional<GapFiring>> said) {}
