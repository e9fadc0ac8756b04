package org.synthesis.model.gap;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.text.LocalizedText;

/**
 * A rule that cannot tell whether there is a gap.
 *
 * @param rule the rule
 * @param missing what it lacks, at least one thing
 */
public record OpenGapRule(Rule rule, ImmutableList<LocalizedText> missing) {}
