package org.synthesis.model.gap;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.base.Checks;
import org.synthesis.model.id.FindingId;

/**
 * How much evidence there is, by two vocabularies; a cell without findings is present and says zero.
 *
 * <p>A study may sit in several cells. Totals count it once, so that they may be smaller than the sum of their cells (Snilstveit et al.
 * 2016, J Clin Epidemiol 79:120).
 *
 * @param name what is crossed, for instance {@code level-question}
 * @param rows codes of the rows in order
 * @param columns codes of the columns in order
 * @param cells one cell for each row and column, row by row
 * @param rowTotals distinct studies in each row
 * @param columnTotals distinct studies in each column
 * @param total distinct studies in the map
 * @param unplaced findings that have no row or no column, for instance since nobody coded it
 */
public record GapMap(
        String name,
        ImmutableList<String> rows,
        ImmutableList<String> columns,
        ImmutableList<GapCell> cells,
        ImmutableList<StudyCounts> rowTotals,
        ImmutableList<StudyCounts> columnTotals,
        StudyCounts total,
        ImmutableList<FindingId> unplaced) {
    /** Checks that the map is complete. */
    public GapMap {
        Checks.that(
                cells.size() == rows.size() * columns.size(),
                "gap map %s: expected %d cells, got %d",
                name,
                rows.size() * columns.size(),
                cells.size());
        Checks.that(
                rowTotals.size() == rows.size() && columnTotals.size() == columns.size(),
                "gap map %s: expected a total for each row and column",
                name);
    }

    /** {@return the cell of a row and a column} */
    public GapCell cell(String row, String column) {
        int r = rows.indexOf(row);
        int c = columns.indexOf(column);
        Checks.that(r >= 0 && c >= 0, "gap map %s has no cell %s, %s", name, row, column);
        return cells.get(r * columns.size() + c);
    }

    /** {@return the cells without a study, row by row} */
    public ImmutableList<GapCell> emptyCells() {
        return cells.stream().filter(cell -> cell.studies().total() == 0).collect(ImmutableList.toImmutableList());
    }
}
