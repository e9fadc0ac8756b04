package org.synthesis.scoring.appraisal;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.synthesis.model.appraisal.AppraisalTool;
import org.synthesis.model.base.Diagnostic;

/**
 * What a tool file says.
 *
 * @param tool the tool; empty when something in the file cannot be understood
 * @param diagnostics what cannot be understood, and where; empty when there is a tool
 */
public record ParsedTool(Optional<AppraisalTool> tool, ImmutableList<Diagnostic> diagnostics) {}
