package org.synthesis.model.appraisal;

import java.util.Optional;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.text.LocalizedText;

/**
 * One row of a decision table of an appraisal tool, in the words of the tool file.
 *
 * @param when the condition
 * @param then the value when the row holds: a level, a number or another table
 * @param status how well founded this row is, when it is otherwise than the table
 * @param alternative the value in the other reading of the source, when the row is in doubt; else empty
 * @param explanation why, for readers; may be empty
 */
public record ToolRow(
        String when, String then, Optional<RuleStatus> status, String alternative, LocalizedText explanation) {}
