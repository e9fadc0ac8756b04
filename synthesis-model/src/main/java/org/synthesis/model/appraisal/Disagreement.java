package org.synthesis.model.appraisal;

import org.synthesis.model.id.FindingId;

/**
 * Two coders who differ on one finding.
 *
 * @param finding the finding
 * @param item key of the item of an appraisal tool; empty when the coders differ on a field of the finding
 * @param first value of the first coder
 * @param second value of the second coder
 */
public record Disagreement(FindingId finding, String item, String first, String second) {}
