package org.synthesis.model.appraisal;

import org.synthesis.model.id.FindingId;

/**
 * What one coder put down for one field of a finding, beside the value in the findings table.
 *
 * @param finding the finding
 * @param coder person or role
 * @param field which field
 * @param value the value, a code of the field's vocabulary
 * @param reason why; may be empty
 */
public record Coding(FindingId finding, String coder, CodedField field, String value, String reason) {}
