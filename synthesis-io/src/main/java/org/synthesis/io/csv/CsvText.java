package org.synthesis.io.csv;

import com.google.common.base.CharMatcher;
import com.google.common.primitives.Doubles;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;

/**
 * Writes a table as comma-separated UTF-8 text with {@code \n} line ends, safe to open in a spreadsheet.
 *
 * <p>A text cell that a spreadsheet would run as a formula (it starts, blanks apart, with {@code = + - @}, tab or carriage
 * return) gets an apostrophe in front; a cell that is a plain number is left alone, so a negative effect stays a number.
 * {@link CsvTables} takes the apostrophe off again.
 */
public final class CsvText {
    private static final CharMatcher FRONT = CharMatcher.whitespace()
            .or(CharMatcher.forPredicate(Character::isWhitespace))
            .or(CharMatcher.anyOf("\u00A0'"));

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
        return isRisky(cell) ? "'" + cell : cell;
    }

    /** {@return the cell that {@link #safe} was given} */
    static String unsafe(String cell) {
        return cell.startsWith("'") && isRisky(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /**
     * Blanks and apostrophes in front do not count, so that a cell that was guarded, or that looks so, is guarded once more and
     * nothing is lost on the way back.
     */
    private static boolean isRisky(String cell) {
        String start = FRONT.trimLeadingFrom(cell).strip();
        String front =
                cell.substring(0, cell.length() - FRONT.trimLeadingFrom(cell).length());
        boolean control = front.indexOf('\t') >= 0 || front.indexOf('\r') >= 0;
        return !start.isEmpty() && (control || "=+-@".indexOf(start.charAt(0)) >= 0) && !isNumber(start);
    }

    private static boolean isNumber(String text) {
        return CharMatcher.anyOf("0123456789+-.eE").matchesAllOf(text) && Doubles.tryParse(text) != null;
    }
}
