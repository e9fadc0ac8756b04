package org.synthesis.io;

import com.google.common.collect.ImmutableList;

/**
 * A table as it stands in a file, before anything is understood.
 *
 * @param name name of the table, the file or sheet name without its ending
 * @param place name of the file or sheet, for messages
 * @param decimalComma whether numbers may be written with a decimal comma
 * @param header column names, trimmed
 * @param rows rows with their cells, as many as the header has columns
 */
public record RawTable(
        String name, String place, boolean decimalComma, ImmutableList<String> header, ImmutableList<Row> rows) {
    /**
     * A row of cells.
     *
     * @param number 1-based row as a spreadsheet shows it, the header being row 1
     * @param cells texts, trimmed; empty when not known
     */
    public record Row(int number, ImmutableList<String> cells) {}
}
