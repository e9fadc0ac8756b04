package org.synthesis.model.appraisal;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.synthesis.model.judgement.RuleStatus;

/**
 * A decision table of an appraisal tool.
 *
 * @param name its name within the tool; {@code judge} for the table that judges a domain
 * @param policy which row decides
 * @param status how well founded it is, when it is otherwise than the tool
 * @param rows the rows in order
 */
public record ToolTable(String name, HitPolicy policy, Optional<RuleStatus> status, ImmutableList<ToolRow> rows) {
    /** Which row of a table decides. */
    public enum HitPolicy {
        /** The first row that holds. */
        FIRST,
        /** Whichever row holds: rows that hold together say the same. */
        UNIQUE
    }
}
