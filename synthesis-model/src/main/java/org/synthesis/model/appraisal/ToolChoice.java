package org.synthesis.model.appraisal;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.base.Checks;

/**
 * Which appraisal tools to use for one result.
 *
 * @param tools keys of the tools to use, all of them, at least one
 * @param alternatives keys of tools that may be used instead, with a reason
 */
public record ToolChoice(ImmutableList<String> tools, ImmutableList<String> alternatives) {
    /** Checks that a tool is chosen. */
    public ToolChoice {
        Checks.that(!tools.isEmpty(), "choose at least one tool");
    }
}
