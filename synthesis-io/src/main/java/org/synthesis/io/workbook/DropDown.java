package org.synthesis.io.workbook;

/**
 * The list a person may choose from in a cell: part of a column of a sheet.
 *
 * @param sheet name of the sheet that holds the list
 * @param column 0-based column of the list
 * @param firstRow 1-based first row of the list
 * @param lastRow 1-based last row of the list
 * @param use whether other values are refused
 */
public record DropDown(String sheet, int column, int firstRow, int lastRow, Use use) {
    /** What happens to a value that is not in the list. */
    public enum Use {
        /** The spreadsheet refuses it. */
        DEMANDED,
        /** The spreadsheet takes it. */
        OFFERED
    }
}
