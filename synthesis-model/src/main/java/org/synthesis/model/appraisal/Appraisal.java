package org.synthesis.model.appraisal;

/**
 * The judgement on one result.
 *
 * @param scheme by which scheme it was judged, for instance {@code ess-draft-4level}
 * @param level the level
 * @param reason why, in the words of the coder
 */
public record Appraisal(String scheme, AppraisalLevel level, String reason) {}
