package org.synthesis.model.appraisal;

import org.synthesis.model.id.FindingId;

/**
 * What one coder answered to one item of an appraisal tool for one result. A result is appraised, not a study: the same study may
 * be sound for one outcome and not for another.
 *
 * @param result the result
 * @param tool key of the tool, for instance {@code rob2-assignment}
 * @param coder person or role
 * @param item key of the item within the tool, for instance {@code 2.1}; or of a domain whose judgement is entered as it is
 * @param answer one of the answers the tool allows for the item
 * @param reason why, in the words of the coder; may be empty
 */
public record ItemAnswer(FindingId result, String tool, String coder, String item, String answer, String reason) {}
