package org.synthesis.io.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.synthesis.model.base.Checks;

/**
 * Writes sheets as an XLSX workbook.
 *
 * <p>Text cells are typed as text, so {@code =1+1} stays four characters and is never run. Headings are bold, stay in sight
 * and are filled by their {@link Sheet.Emphasis}. The bytes depend on the sheets alone: times in the file are the 1st of
 * February 1980.
 */
public final class WorkbookFile {
    /** Longest text a spreadsheet takes in one cell. */
    public static final int LONGEST_TEXT = 32_767;

    /** Not the first moment an archive can name: the JDK takes that for an earlier one and adds the time zone. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final int LEAST_ROWS = 1000;
    private static final int SPARE_ROWS = 500;
    private static final int LONGEST_NAME = 31;
    private static final double LINE_HEIGHT = 15;
    /** Rows a note covers beyond the two the library gives it. */
    private static final int NOTE_ROWS = 8;

    private static final Pattern NOTE_END = Pattern.compile(",([0-9]+),0</x:Anchor>");
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");
    private static final double MAX_HEIGHT = 300;
    private static final String REQUIRED_FILL = "F9CB9C";
    private static final String PLAIN_FILL = "D9E2F3";

    private final ImmutableList<Sheet> sheets;

    private WorkbookFile(ImmutableList<Sheet> sheets) {
        this.sheets = sheets;
    }

    /**
     * {@return the workbook with these sheets}
     *
     * @throws IllegalArgumentException when there is no sheet, a sheet has a name no spreadsheet takes, a row has not as many
     *     cells as there are columns, or a cell holds more than {@link #LONGEST_TEXT} characters
     */
    public static WorkbookFile of(List<Sheet> sheets) {
        Checks.that(!sheets.isEmpty(), "a workbook needs at least one sheet");
        Map<String, Sheet> names = new HashMap<>();
        for (Sheet sheet : sheets) {
            String name = sheet.name();
            Checks.that(
                    !name.isBlank()
                            && name.length() <= LONGEST_NAME
                            && name.chars().noneMatch(c -> "/\\?*[]:'".indexOf(c) >= 0),
                    "sheet %s: expected a name of at most %d characters without / \\ ? * [ ] : '",
                    name,
                    LONGEST_NAME);
            Checks.that(
                    names.put(WorkbookTables.tableName(name), sheet) == null, "sheet %s: the name occurs twice", name);
            checkCells(sheet);
        }
        return new WorkbookFile(ImmutableList.copyOf(sheets));
    }

    /**
     * Writes the workbook; an existing file is replaced at once, or not at all when something goes wrong.
     *
     * @throws IOException when the file cannot be written
     */
    public void write(Path file) throws IOException {
        byte[] bytes = toBytes();
        Path target = file.toAbsolutePath();
        Path draft =
                target.resolveSibling("." + target.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".tmp");
        try {
            Files.write(draft, bytes, StandardOpenOption.CREATE_NEW);
            try {
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** {@return the workbook as the bytes of an .xlsx file} */
    public byte[] toBytes() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (Workbook workbook = new Workbook(bytes, "synthesis", null)) {
                Map<String, Worksheet> written = new HashMap<>();
                for (Sheet sheet : sheets) {
                    written.put(sheet.name(), workbook.newWorksheet(sheet.name()));
                }
                for (Sheet sheet : sheets) {
                    fill(sheet, written);
                }
            }
            return finished(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkCells(Sheet sheet) {
        for (int i = 0; i < sheet.rows().size(); i++) {
            ImmutableList<String> row = sheet.rows().get(i);
            int number = sheet.preamble().size() + 2 + i;
            Checks.that(
                    row.size() == sheet.columns().size(),
                    "sheet %s row %d: expected %d cells, got %d",
                    sheet.name(),
                    number,
                    sheet.columns().size(),
                    row.size());
            for (int j = 0; j < row.size(); j++) {
                Checks.that(
                        row.get(j).length() <= LONGEST_TEXT,
                        "sheet %s row %d column %s: expected at most %d characters, got %d",
                        sheet.name(),
                        number,
                        sheet.columns().get(j).heading(),
                        LONGEST_TEXT,
                        row.get(j).length());
            }
        }
    }

    private static void fill(Sheet sheet, Map<String, Worksheet> all) {
        Worksheet target = sheetOf(sheet.name(), all);
        if (sheet.visibility() == Sheet.Visibility.HIDDEN) {
            target.setVisibilityState(VisibilityState.HIDDEN);
        }
        int top = sheet.preamble().size();
        for (int i = 0; i < top; i++) {
            target.value(i, 0, CellText.encode(sheet.preamble().get(i)));
        }
        if (top > 0) {
            target.style(0, 0).bold().set();
            target.pageOrientation("landscape");
            target.fitToWidth((short) 1);
            target.fitToHeight((short) 0);
        }
        target.freezePane(0, top + 1);
        for (int i = 0; i < sheet.rows().size(); i++) {
            long lines = sheet.rows().get(i).stream()
                    .mapToLong(text -> text.lines().count())
                    .max()
                    .orElse(0);
            if (lines > 1) {
                target.rowHeight(top + 1 + i, Math.min(lines * LINE_HEIGHT, MAX_HEIGHT));
            }
        }
        int last = top + Math.max(LEAST_ROWS, sheet.rows().size() + SPARE_ROWS);
        for (int j = 0; j < sheet.columns().size(); j++) {
            Sheet.Column column = sheet.columns().get(j);
            target.width(j, column.width());
            target.value(top, j, CellText.encode(column.heading()));
            target.style(top, j)
                    .bold()
                    .format("@")
                    .verticalAlignment("top")
                    .fillColor(column.emphasis() == Sheet.Emphasis.REQUIRED ? REQUIRED_FILL : PLAIN_FILL)
                    .set();
            if (column.form() == CellForm.TEXT && top == 0) {
                target.style(j).format("@").set();
            }
            if (!column.comment().isEmpty()) {
                target.comment(top, j, CellText.encode(column.comment()));
            }
            for (int i = 0; i < sheet.rows().size(); i++) {
                put(target, top + 1 + i, j, column.form(), sheet.rows().get(i).get(j));
            }
            int at = j;
            column.dropDown().ifPresent(list -> offer(target, top + 1, last, at, list, all));
        }
    }

    private static void put(Worksheet target, int row, int column, CellForm form, String text) {
        if (text.isEmpty()) {
            return;
        }
        Optional<BigDecimal> number = form == CellForm.TEXT ? Optional.empty() : CellText.number(text);
        boolean asNumber = number.isPresent()
                && switch (form) {
                    case TEXT -> false;
                    case WHOLE_NUMBER -> text.chars().allMatch(c -> c >= '0' && c <= '9');
                    case NUMBER -> true;
                    case SAME_TEXT -> CellText.plain(number.get()).equals(text);
                };
        if (asNumber) {
            target.value(row, column, number.get());
        } else {
            target.value(row, column, CellText.encode(text));
            target.style(row, column)
                    .format("@")
                    .verticalAlignment("top")
                    .wrapText(text.indexOf('\n') >= 0)
                    .set();
        }
    }

    private static void offer(
            Worksheet target, int first, int last, int column, DropDown list, Map<String, Worksheet> all) {
        Worksheet source = sheetOf(list.sheet(), all);
        target.range(first, column, last, column)
                .validateWithList(source.range(list.firstRow() - 1, list.column(), list.lastRow() - 1, list.column()))
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(list.use() == DropDown.Use.DEMANDED)
                .errorTitle("Kies / choose")
                .error("Deze waarde staat niet in de lijst. This value is not in the list.");
    }

    private static Worksheet sheetOf(String name, Map<String, Worksheet> all) {
        Worksheet sheet = all.get(name);
        if (sheet == null) {
            throw new IllegalArgumentException("a list refers to the sheet " + name + ", which is not there");
        }
        return sheet;
    }

    /** The same archive with every time in it set to one moment, and with notes as high as their text. */
    private static byte[] finished(byte[] zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
        ZipDirectory directory = ZipDirectory.of(zip);
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipDirectory.Entry entry : directory.entries()) {
                ZipEntry stable = new ZipEntry(entry.name());
                stable.setTimeLocal(EPOCH);
                out.putNextEntry(stable);
                try (InputStream content = directory.open(entry)) {
                    byte[] part = ByteStreams.toByteArray(content);
                    out.write(finished(entry.name(), part));
                }
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] finished(String name, byte[] part) {
        if (name.equals("docProps/core.xml")) {
            return replaced(part, CREATED, match -> match.group(1) + EPOCH + ":00Z");
        }
        return name.endsWith(".vml")
                ? replaced(
                        part, NOTE_END, match -> "," + (Integer.parseInt(match.group(1)) + NOTE_ROWS) + ",0</x:Anchor>")
                : part;
    }

    private static byte[] replaced(byte[] part, Pattern pattern, Function<MatchResult, String> replacement) {
        return pattern.matcher(new String(part, StandardCharsets.UTF_8))
                .replaceAll(replacement)
                .getBytes(StandardCharsets.UTF_8);
    }
}
