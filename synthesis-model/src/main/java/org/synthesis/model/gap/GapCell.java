package org.synthesis.model.gap;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.id.FindingId;

/**
 * One cell of a gap map.
 *
 * @param row code of the row
 * @param column code of the column
 * @param findings findings in the cell, by key
 * @param sources number of distinct sources behind them
 * @param insights sourced practice insights in the cell, by key
 * @param bestAppraisal best appraisal among the findings; absent in an empty cell
 * @param direct whether at least one finding is direct
 * @param studies distinct studies behind the findings, by how they count
 */
public record GapCell(
        String row,
        String column,
        ImmutableList<FindingId> findings,
        int sources,
        ImmutableList<FindingId> insights,
        Optional<AppraisalLevel> bestAppraisal,
        boolean direct,
        StudyCounts studies) {}
