package org.synthesis.io.workbook;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A sheet to write: lines of text if any, then headings, then rows.
 *
 * @param name name on the tab
 * @param visibility whether a person sees it
 * @param preamble lines above the headings
 * @param columns the columns
 * @param rows cells as text, as many per row as there are columns; empty texts stay empty cells
 */
public record Sheet(
        String name,
        Visibility visibility,
        ImmutableList<String> preamble,
        ImmutableList<Column> columns,
        ImmutableList<ImmutableList<String>> rows) {
    /** Whether a person sees a sheet. */
    public enum Visibility {
        /** It has a tab. */
        SHOWN,
        /** It has none, but other sheets refer to it. */
        HIDDEN
    }

    /** What a heading tells about its column at first sight. */
    public enum Emphasis {
        /** Nothing special. */
        PLAIN,
        /** Every row needs it. */
        REQUIRED
    }

    /**
     * A column.
     *
     * @param heading text of the heading
     * @param form how cells are stored
     * @param width width in characters
     * @param emphasis how the heading looks
     * @param comment explanation at the heading; empty for none
     * @param dropDown what cells may be chosen from
     */
    public record Column(
            String heading,
            CellForm form,
            double width,
            Emphasis emphasis,
            String comment,
            Optional<DropDown> dropDown) {
        /** {@return a column of text} */
        public static Column text(String heading, double width) {
            return new Column(heading, CellForm.TEXT, width, Emphasis.PLAIN, "", Optional.empty());
        }
    }
}
