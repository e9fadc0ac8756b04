package org.synthesis.model.appraisal;

import org.synthesis.model.id.FindingId;

/**
 * Two coders who differ on one finding.
 *
 * @param finding the finding
 * @param first value of the first coder
 * @param second value of the second coder
 */
public record Disagreement(FindingId finding, String first, String second) {}
