package org.synthesis.model.judgement;

import org.synthesis.model.text.LocalizedText;

/**
 * A rule that produced something.
 *
 * @param id stable word, for instance {@code subject-verdict}
 * @param status how well founded it is
 * @param label what it does, in a few words
 * @param literature where it comes from; empty for a library default
 */
public record Rule(String id, RuleStatus status, LocalizedText label, String literature) {}
