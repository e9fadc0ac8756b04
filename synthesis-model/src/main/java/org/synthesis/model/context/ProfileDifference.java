package org.synthesis.model.context;

import org.synthesis.model.text.LocalizedText;

/**
 * A field in which two profiles differ.
 *
 * @param field name of the field, {@code signals} or {@code interventions}
 * @param label its name for people
 * @param first its value in the first profile, for people
 * @param second its value in the second
 */
public record ProfileDifference(String field, LocalizedText label, LocalizedText first, LocalizedText second) {}
