package org.synthesis.model.appraisal;

import org.synthesis.model.text.LocalizedText;

/**
 * Something to look at that changes no level by itself.
 *
 * @param code short stable word, for instance {@code review}
 * @param when the condition under which it is raised
 * @param text what to look at, for readers
 */
public record ToolFlag(String code, String when, LocalizedText text) {}
