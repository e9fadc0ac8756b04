package org.synthesis.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;

/**
 * Writes a table as comma-separated UTF-8 text with {@code \n} line ends, safe to open in a spreadsheet.
 *
 * <p>A text cell that a spreadsheet would run as a formula (it starts, blanks apart, with {@code = + - @}, tab or carriage
 * return) gets an apostrophe in front; a cell that is a plain number is left alone, so a negative effect stays a number.
 */
public final class CsvText {
    private CsvText() {}

    /** {@return the table as text} */
    public static String of(List<String> header, List<? extends List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(header);
            rows.forEach(
                    row -> writer.writeRecord(row.stream().map(CsvText::safe).toList()));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return text.toString();
    }

    /** {@return the cell as a spreadsheet may open it} */
    static String safe(String cell) {
        String start = cell.stripLeading().replace("\u00A0", "");
        boolean risky = !cell.isEmpty()
                && (cell.charAt(0) == '\t'
                        || cell.charAt(0) == '\r'
                        || !start.isEmpty() && "=+-@".indexOf(start.charAt(0)) >= 0);
        return risky && !isNumber(start) ? "'" + cell : cell;
    }

    private static boolean isNumber(String text) {
        return com.google.common.primitives.Doubles.tryParse(text) != null;
    }
}
