package org.synthesis.io.csv;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.synthesis.io.Imported;
import org.synthesis.io.RawTable;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.SourceLocation;

/**
 * Reads a delimited text file as a table.
 *
 * <p>Encoding: a byte-order mark decides; otherwise UTF-8 when the bytes are valid UTF-8, else windows-1252. Separator: the one
 * of {@code ,} {@code ;} and tab that splits the header into most columns. Quotes: {@code "}, doubled inside quotes. Numbers may
 * have a decimal comma when the separator is not a comma. Lines end in LF, CRLF or CR. Empty lines are skipped. Blanks
 * around a cell are dropped, and so is the apostrophe by which {@link CsvText} guards a formula. A row with more
 * cells than the header, or fewer, is named and left out; so is everything after a quote that is never closed.
 */
public final class CsvTables {
    /** Files above this size are refused: 64 MiB. */
    public static final long MAX_BYTES = 64L << 20;

    private CsvTables() {}

    /**
     * {@return the table of a file}
     *
     * @throws IOException when the file cannot be read
     */
    public static Imported<RawTable> read(Path file) throws IOException {
        String place = String.valueOf(file.getFileName());
        if (Files.size(file) > MAX_BYTES) {
            throw new IOException(place + ": " + Files.size(file) + " bytes, more than the limit of " + MAX_BYTES);
        }
        return parse(place, Files.readAllBytes(file));
    }

    /** {@return the table in the bytes of a file} */
    public static Imported<RawTable> parse(String place, byte[] bytes) {
        SourceLocation file = SourceLocation.ofFile(place);
        DecodedText decoded = DecodedText.of(bytes, file);
        ImmutableList.Builder<Diagnostic> diagnostics =
                ImmutableList.<Diagnostic>builder().addAll(decoded.diagnostics());
        char separator = separator(decoded.text());
        if (separator != ',') {
            diagnostics.add(Diagnostic.note(
                    "separator",
                    file,
                    "columns are separated by " + (separator == '\t' ? "tab" : "\"" + separator + "\""),
                    "numbers may have a decimal comma"));
        }
        List<RawTable.Row> rows = new java.util.ArrayList<>();
        ImmutableList<String> header = ImmutableList.of();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(decoded.text())) {
            Iterator<CsvRecord> records = reader.iterator();
            int number = 0;
            while (records.hasNext()) {
                CsvRecord record = records.next();
                number++;
                ImmutableList<String> cells =
                        record.getFields().stream().map(CsvTables::cell).collect(ImmutableList.toImmutableList());
                if (number == 1) {
                    header = cells;
                } else if (cells.size() == header.size()) {
                    rows.add(new RawTable.Row(number, cells));
                } else if (!isBlank(cells)) {
                    diagnostics.add(Diagnostic.error(
                            "row-width",
                            SourceLocation.ofRow(place, number),
                            "expected " + header.size() + " cells, found " + cells.size(),
                            "the row is left out; check its separators and quotes"));
                }
            }
        } catch (CsvParseException e) {
            diagnostics.add(Diagnostic.error(
                    "broken-text",
                    SourceLocation.ofRow(
                            place,
                            rows.isEmpty() ? 1 : rows.get(rows.size() - 1).number() + 1),
                    "the text cannot be split into cells: " + rootMessage(e),
                    "everything from here on is left out; look for a quote that is never closed"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Imported<>(
                new RawTable(nameOf(place), place, separator != ',', header, ImmutableList.copyOf(rows)),
                diagnostics.build());
    }

    /** {@return the file name without its ending} */
    static String nameOf(String place) {
        int dot = place.lastIndexOf('.');
        return dot < 0 ? place : place.substring(0, dot);
    }

    private static String cell(String field) {
        return CsvText.unsafe(field.strip()).strip();
    }

    private static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(String::isEmpty);
    }

    private static String rootMessage(Throwable problem) {
        Throwable root = problem;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }

    /** The candidate that occurs most often outside quotes in the first line; the comma when none does. */
    private static char separator(String text) {
        int[] counts = new int[3];
        String candidates = ",;\t";
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n' && text.charAt(i) != '\r'); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && candidates.indexOf(c) >= 0) {
                counts[candidates.indexOf(c)]++;
            }
        }
        List<Integer> boxed = com.google.common.primitives.Ints.asList(counts);
        return candidates.charAt(boxed.indexOf(Collections.max(boxed)));
    }
}
