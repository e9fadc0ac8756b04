package org.synthesis.model.gap;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.base.Checks;

/**
 * How much evidence there is, by two vocabularies; a cell without findings is present and says zero.
 *
 * @param name what is crossed, for instance {@code level-question}
 * @param rows codes of the rows in order
 * @param columns codes of the columns in order
 * @param cells one cell for each row and column, row by row
 */
public record GapMap(
        String name, ImmutableList<String> rows, ImmutableList<String> columns, ImmutableList<GapCell> cells) {
    /** Checks that the map is complete. */
    public GapMap {
        Checks.that(
                cells.size() == rows.size() * columns.size(),
                "gap map %s: expected %d cells, got %d",
                name,
                rows.size() * columns.size(),
                cells.size());
    }

    /** {@return the cell of a row and a column} */
    public GapCell cell(String row, String column) {
        int r = rows.indexOf(row);
        int c = columns.indexOf(column);
        Checks.that(r >= 0 && c >= 0, "gap map %s has no cell %s, %s", name, row, column);
        return cells.get(r * columns.size() + c);
    }
}
