package org.synthesis.model.base;

/**
 * Where something stands in an input.
 *
 * @param file name of the file or sheet, without a path; empty when the value did not come from a file
 * @param row 1-based row as a spreadsheet shows it, the header being row 1; 0 when the whole file is meant
 * @param column name of the column; empty when the whole row is meant
 */
public record SourceLocation(String file, int row, String column) {
    /** A value that was made in memory. */
    public static final SourceLocation NOWHERE = new SourceLocation("", 0, "");

    /** Checks the row number. */
    public SourceLocation {
        Checks.that(row >= 0, "row must not be negative, got %d", row);
    }

    /** {@return the place of a whole file or sheet} */
    public static SourceLocation ofFile(String file) {
        return new SourceLocation(file, 0, "");
    }

    /** {@return the place of a whole row} */
    public static SourceLocation ofRow(String file, int row) {
        return new SourceLocation(file, row, "");
    }

    /** {@return the place of one cell in the same row} */
    public SourceLocation atColumn(String name) {
        return new SourceLocation(file, row, name);
    }

    /** {@return for instance {@code factors.csv row 4 column level}} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (row > 0) {
            text.append(text.isEmpty() ? "row " : " row ").append(row);
        }
        if (!column.isEmpty()) {
            text.append(text.isEmpty() ? "column " : " column ").append(column);
        }
        return text.toString();
    }
}
