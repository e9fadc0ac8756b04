package org.synthesis.io.workbook;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.synthesis.io.Imported;
import org.synthesis.io.RawTable;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.SourceLocation;

/**
 * Reads an XLSX workbook as tables, one per sheet.
 *
 * <p>A sheet is named after its table, blanks around it and case apart; sheets whose name starts with {@code _} hold
 * explanations and lists and are passed over. Row 1 has the headings. A text cell is its text. A number cell is its plain
 * decimal text, {@code 0.11} or {@code 2009}, with the at most 15 digits a spreadsheet shows; numbers that stand as text may
 * have a decimal comma. TRUE and FALSE become {@code yes} and {@code no}. Dates become {@code 2026-01-31}, with a warning,
 * as a spreadsheet turns {@code 3-6} into one unasked. A formula counts as its stored result, with a note. Cells with an error
 * count as empty, with an error. Empty rows, and empty columns after the last heading, are passed over.
 *
 * <p>Files above 64 MiB, archives that inflate to more than 512 MiB or to 100 times their size, and workbooks of more
 * than 5 million cells or 64 million characters are refused.
 */
public final class WorkbookTables {
    /** Files above this size are refused: 64 MiB. */
    public static final long MAX_BYTES = 64L << 20;

    private WorkbookTables() {}

    /**
     * {@return the tables of a workbook; none, with an error, when it cannot be read as one}
     *
     * @throws IOException when the file cannot be read at all
     */
    public static Imported<ImmutableList<RawTable>> read(Path file) throws IOException {
        String place = String.valueOf(file.getFileName());
        if (Files.size(file) > MAX_BYTES) {
            throw new IOException(place + ": " + Files.size(file) + " bytes, more than the limit of " + MAX_BYTES);
        }
        return parse(place, Files.readAllBytes(file));
    }

    /** {@return the tables in the bytes of a workbook; none, with an error, when it cannot be read as one} */
    // The XML parser of the JDK throws unchecked exceptions for some broken texts.
    public static Imported<ImmutableList<RawTable>> parse(String place, byte[] bytes) {
        ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();
        try {
            ImmutableList.Builder<RawTable> tables = ImmutableList.builder();
            Budget budget = new Budget();
            WorkbookParts parts = WorkbookParts.of(ZipGate.of(bytes), budget);
            for (WorkbookParts.SheetPart sheet : parts.sheets()) {
                if (!sheet.name().startsWith("_")) {
                    String sheetPlace = place + ", sheet "
                            + CharMatcher.javaIsoControl()
                                    .replaceFrom(sheet.name().strip(), ' ');
                    new SheetReader(parts, sheet, sheetPlace, budget, diagnostics)
                            .read()
                            .ifPresent(tables::add);
                }
            }
            return new Imported<>(tables.build(), diagnostics.build());
        } catch (IOException | XMLStreamException | RuntimeException e) {
            return new Imported<>(
                    ImmutableList.of(),
                    ImmutableList.of(Diagnostic.error(
                            "broken-workbook",
                            SourceLocation.ofFile(place),
                            "the workbook cannot be read: " + firstLine(e),
                            "nothing of it is read; open it in Excel or LibreOffice and save it again as .xlsx")));
        }
    }

    /** {@return the table a sheet holds} */
    static String tableName(String sheet) {
        return sheet.strip().toLowerCase(Locale.ROOT);
    }

    private static String firstLine(Exception problem) {
        String message = String.valueOf(problem.getMessage());
        int end = message.lastIndexOf('\n');
        return message.substring(end + 1).replaceFirst("^Message: ", "");
    }
}
