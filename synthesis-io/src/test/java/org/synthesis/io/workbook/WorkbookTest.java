package org.synthesis.io.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synthesis.io.Imported;
import org.synthesis.io.RawTable;
import org.synthesis.model.base.Diagnostic;

class WorkbookTest {
    private static final String HEAD = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>key</t></is></c>"
            + "<c r=\"B1\" t=\"inlineStr\"><is><t>value</t></is></c></row>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "0.11, 0.11",
        "2009, 2009",
        "0.30000000000000004, 0.3",
        "1E-7, 0.0000001",
        "1.5E+20, 150000000000000000000",
        "-0, 0",
        "-0.20, -0.2",
        "12345678901234567, 12345678901234600",
        "2.2250738585072014E-3, 0.0022250738585072"
    })
    void readsNumbersAsASpreadsheetShowsThem(String stored, String shown) {
        assertEquals(shown, onlyCell("<c r=\"B2\"><v>" + stored + "</v></c>"));
    }

    @Test
    void notesThatDigitsWereDropped() {
        assertEquals(
                List.of("note book.xlsx, sheet findings: cells with a number of more than 15 digits: 1;"
                        + " read as a spreadsheet shows them"),
                said(read(row("<c r=\"B2\"><v>0.30000000000000004</v></c>"))));
    }

    @Test
    void readsTruthValuesAsYesAndNo() {
        assertEquals("yes", onlyCell("<c r=\"B2\" t=\"b\"><v>1</v></c>"));
        assertEquals("no", onlyCell("<c r=\"B2\" t=\"b\"><v>0</v></c>"));
    }

    @Test
    void readsTextsOfAllKinds() {
        assertEquals("a b", onlyCell("<c r=\"B2\" t=\"inlineStr\"><is><r><t>a </t></r><r><t>b</t></r></is></c>"));
        assertEquals("x & y", onlyCell("<c r=\"B2\" t=\"inlineStr\"><is><t> x &amp; y </t></is></c>"));
        assertEquals("a\rb_x0041_", onlyCell("<c r=\"B2\" t=\"inlineStr\"><is><t>a_x000D_b_x005F_x0041_</t></is></c>"));
        Imported<ImmutableList<RawTable>> shared = WorkbookTables.parse(
                "book.xlsx",
                TinyWorkbook.withSheet("findings", HEAD + "<row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c></row>")
                        .texts(
                                "Deković",
                                "k</t></si><si><r><t>Lö</t></r><rPh><t>no</t></rPh><r><t>sel</t></r></si><si><t>")
                        .toBytes());
        assertEquals(
                List.of("k", "Deković"), shared.value().get(0).rows().get(0).cells());
    }

    @ParameterizedTest
    @CsvSource({"1, 45292, 2024-01-01", "2, 59, 1900-02-28", "2, 61, 1900-03-01", "1, 45292.5, 2024-01-01T12:00"})
    void warnsAboutDates(int style, String serial, String shown) {
        Imported<ImmutableList<RawTable>> read = WorkbookTables.parse(
                "book.xlsx",
                TinyWorkbook.withSheet("findings", row("<c r=\"B2\" s=\"" + style + "\"><v>" + serial + "</v></c>"))
                        .dateStyles()
                        .toBytes());
        assertEquals(shown, cell(read));
        assertEquals(
                List.of("warning book.xlsx, sheet findings row 2 column value: cell B2 holds a date; read as \"" + shown
                        + "\" (format the column as text when no date was meant)"),
                said(read));
    }

    @Test
    void readsAPercentageAsItsNumber() {
        Imported<ImmutableList<RawTable>> read = WorkbookTables.parse(
                "book.xlsx",
                TinyWorkbook.withSheet("findings", row("<c r=\"B2\" s=\"3\"><v>0.95</v></c>"))
                        .dateStyles()
                        .toBytes());
        assertEquals("0.95", cell(read));
        assertEquals(List.of(), said(read));
    }

    @Test
    void usesTheStoredResultOfAFormulaWithANote() {
        Imported<ImmutableList<RawTable>> read = read(row("<c r=\"B2\"><f>A1+1</f><v>3</v></c>"));
        assertEquals("3", cell(read));
        assertEquals(
                List.of(
                        "note book.xlsx, sheet findings row 2 column value: cell B2 is a formula; its stored result is read"),
                said(read));
        assertEquals("x", onlyCell("<c r=\"B2\" t=\"str\"><f>A1</f><v>x</v></c>"));
    }

    @Test
    void namesCellsWithoutAUsableValue() {
        assertEquals(
                List.of(
                        "error book.xlsx, sheet findings row 2 column value: cell B2 holds a formula whose result is not stored"
                                + " (save it in Excel; until then the cell counts as empty)"),
                said(read(row("<c r=\"B2\"><f>A1+1</f></c>"))));
        assertEquals(
                List.of(
                        "error book.xlsx, sheet findings row 2 column value: cell B2 holds an error of the spreadsheet: \"#REF!\""
                                + " (correct the formula; until then the cell counts as empty)"),
                said(read(row("<c r=\"B2\" t=\"e\"><v>#REF!</v></c>"))));
        assertEquals(1, said(read(row("<c r=\"B2\"><v>1E999</v></c>"))).size());
        assertEquals(1, said(read(row("<c r=\"B2\"><v>0x1p3</v></c>"))).size());
        assertEquals(
                1, said(read(row("<c r=\"B2\" t=\"s\"><v>2147483647</v></c>"))).size());
    }

    @Test
    void keepsRowNumbersAndPassesOverEmptyRowsAndColumns() {
        RawTable table = read(HEAD
                        + "<row r=\"4\"><c r=\"A4\"><v>1</v></c></row><row r=\"7\"><c r=\"A7\"/><c r=\"XFD7\"/></row>")
                .value()
                .get(0);
        assertEquals(List.of("key", "value"), table.header());
        assertEquals(1, table.rows().size());
        assertEquals(4, table.rows().get(0).number());
        assertEquals(List.of("1", ""), table.rows().get(0).cells());
    }

    @Test
    void namesCellsBesideTheTable() {
        Imported<ImmutableList<RawTable>> read = read(row("<c r=\"D2\" t=\"str\"><v>aside</v></c>"));
        assertEquals(
                List.of(
                        "error book.xlsx, sheet findings row 2 column D: cell D2 stands beside the table and is not read:"
                                + " \"aside\" (give the column a heading, or clear the cell)"),
                said(read));
    }

    @Test
    void namesASheetWithoutHeadings() {
        Imported<ImmutableList<RawTable>> read = read("<row r=\"3\"><c><v>1</v></c></row>");
        assertEquals(List.of(), read.value());
        assertEquals(
                List.of(
                        "error book.xlsx, sheet findings row 1: expected the names of the columns in row 1; found an empty row"
                                + " (the sheet is left out; move the headings to row 1)"),
                said(read));
    }

    @Test
    void matchesSheetNamesWhateverTheirCaseAndPassesOverExplanations() {
        Imported<ImmutableList<RawTable>> read = WorkbookTables.parse(
                "book.xlsx",
                TinyWorkbook.withSheet(" Findings ", HEAD)
                        .sheet("_guide", "<row r=\"3\"><c t=\"e\"><v>#N/A</v></c></row>")
                        .sheet("Blad2", "")
                        .toBytes());
        assertEquals(
                List.of("findings"), read.value().stream().map(RawTable::name).toList());
        assertEquals("book.xlsx, sheet Findings", read.value().get(0).place());
        assertEquals(List.of("note book.xlsx, sheet Blad2: the sheet is empty; it is not read"), said(read));
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        assertRefused(
                "expected an .xlsx workbook; found something that is not a zip archive",
                "hello".getBytes(StandardCharsets.UTF_8));
        assertRefused("expected an .xlsx workbook; found something that is not a zip archive", new byte[0]);
        assertRefused(
                "expected an .xlsx workbook; found an old .xls file or a workbook with a password",
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        assertRefused("the part \"xl/workbook.xml\" is missing", zip("readme.txt", new byte[3]));
        Path file = Files.writeString(folder.resolve("x.xlsx"), "hello");
        assertEquals(1, WorkbookTables.read(file).diagnostics().size());
        assertThrows(IOException.class, () -> WorkbookTables.read(folder.resolve("nowhere.xlsx")));
    }

    @Test
    void refusesAZipBomb() throws IOException {
        assertRefused(
                "the entry \"xl/worksheets/sheet1.xml\" inflates to more than 100 times its size",
                zip("xl/worksheets/sheet1.xml", new byte[50 << 20]));
    }

    @Test
    void refusesAnArchiveThatInflatesTooFar() throws IOException {
        // 1 MiB blocks that deflate about 60 times, 520 of them.
        byte[] block = new byte[1 << 20];
        Random random = new Random(1);
        for (int i = 0; i < block.length; i += 64) {
            block[i] = (byte) random.nextInt();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 520; i++) {
                zip.putNextEntry(new ZipEntry("part" + i));
                zip.write(block);
                zip.closeEntry();
            }
        }
        assertRefused("it inflates to more than 536870912 bytes", bytes.toByteArray());
    }

    @Test
    void refusesTooManyEntries() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i <= ZipGate.MAX_ENTRIES; i++) {
                zip.putNextEntry(new ZipEntry("part" + i));
                zip.closeEntry();
            }
        }
        assertRefused("it has more than 2000 entries", bytes.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.xml", "xl/../../evil.xml", "/etc/evil.xml", "C:\\evil.xml", "xl\\..\\evil.xml"})
    void refusesNamesThatPointOutside(String name) throws IOException {
        byte[] zip = TinyWorkbook.withSheet("findings", HEAD).part(name, "x").toBytes();
        List<String> said = said(WorkbookTables.parse("book.xlsx", zip));
        assertEquals(1, said.size());
        assertTrue(said.get(0).contains("\" points outside the archive"), said.get(0));
    }

    @Test
    void refusesAnEntryThatOccursTwice() {
        byte[] zip = TinyWorkbook.withSheet("findings", HEAD)
                .part("xl/one.xml", "1")
                .part("xl/two.xml", "2")
                .toBytes();
        String text = new String(zip, StandardCharsets.ISO_8859_1).replace("xl/two.xml", "XL/one.xml");
        assertRefused("the entry \"XL/one.xml\" occurs twice", text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void refusesATruncatedFileWhereverItEnds() {
        byte[] zip = TinyWorkbook.withSheet("findings", row("<c r=\"B2\"><v>1</v></c>"))
                .texts("a")
                .dateStyles()
                .toBytes();
        for (int length = 0; length < zip.length; length++) {
            Imported<ImmutableList<RawTable>> read = WorkbookTables.parse("book.xlsx", Arrays.copyOf(zip, length));
            assertEquals(List.of(), read.value());
            assertEquals("broken-workbook", read.diagnostics().get(0).code());
        }
    }

    @Test
    void refusesADamagedFile() {
        byte[] zip = TinyWorkbook.withSheet("findings", HEAD).toBytes();
        zip[60] ^= 0x10;
        assertEquals(1, said(WorkbookTables.parse("book.xlsx", zip)).size());
    }

    @Test
    void refusesEntitiesAndDocumentTypes() {
        byte[] zip = TinyWorkbook.withSheet("findings", HEAD)
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData>"
                                + "<row><c t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>")
                .toBytes();
        assertRefused("it has a document type or an entity of its own", zip);
    }

    @Test
    void refusesWhatWouldFillTheMemory() {
        String deep = "<a>".repeat(300);
        assertRefused("more than 256 elements inside each other", book(HEAD + deep));
        String tag = "<row r=\"2\" x=\"" + noise(1 << 21) + "\"/>";
        assertRefused("a tag or text is longer than 1048576 bytes", book(HEAD + tag));
        assertRefused("a cell has the address \"FXSHRXW1\"", book(HEAD + "<row r=\"2\"><c r=\"FXSHRXW1\"/></row>"));
        assertRefused(
                "a cell stands right of the last possible column", book(HEAD + "<row r=\"2\"><c r=\"XFE1\"/></row>"));
        assertRefused("a row has the number \"2000000\" after row 1", book(HEAD + "<row r=\"2000000\"></row>"));
        assertRefused("a row has the number \"1\" after row 1", book(HEAD + HEAD));
        String runs = ("<r><t>" + noise(1 << 19) + "</t></r>").repeat(3);
        assertRefused(
                "a cell holds more than 1048576 characters",
                book(HEAD + "<row><c t=\"inlineStr\"><is>" + runs + "</is></c></row>"));
        StringBuilder wide = new StringBuilder("<row r=\"1\"><c r=\"XFD1\" t=\"str\"><v>x</v></c></row>");
        for (int i = 2; i < 400; i++) {
            wide.append("<row r=\"" + i + "\"><c r=\"A" + i + "\"><v>" + i + "</v></c></row>");
        }
        assertRefused("it has more than 5000000 cells", book(wide.toString()));
    }

    @Test
    void countsCellsOverAllSheets() {
        StringBuilder wide = new StringBuilder("<row r=\"1\"><c r=\"XFD1\" t=\"str\"><v>x</v></c></row>");
        for (int i = 2; i < 200; i++) {
            wide.append("<row r=\"" + i + "\"><c r=\"A" + i + "\"><v>" + i + "</v></c></row>");
        }
        TinyWorkbook book = TinyWorkbook.withSheet("findings", wide.toString());
        assertEquals(List.of(), said(WorkbookTables.parse("book.xlsx", book.toBytes())));
        assertRefused(
                "it has more than 5000000 cells",
                book.sheet("gaps", wide.toString()).toBytes());
    }

    @Test
    void readsWhatTheLibraryReadsInAWrittenWorkbook() throws IOException {
        Sheet sheet = new Sheet(
                "findings",
                Sheet.Visibility.SHOWN,
                ImmutableList.of(),
                ImmutableList.of(
                        Sheet.Column.text("key", 10),
                        new Sheet.Column(
                                "number",
                                CellForm.NUMBER,
                                10,
                                Sheet.Emphasis.REQUIRED,
                                "a comment",
                                Optional.of(new DropDown("findings", 0, 2, 9, DropDown.Use.OFFERED)))),
                ImmutableList.of(
                        ImmutableList.of("=1+1", "-0.25"),
                        ImmutableList.of("Odér <&> \"x\"", "0.12345678901234567"),
                        ImmutableList.of("", "n.a.")));
        byte[] bytes = WorkbookFile.of(List.of(sheet)).toBytes();
        RawTable table = WorkbookTables.parse("book.xlsx", bytes).value().get(0);
        assertEquals(
                sheet.rows(), table.rows().stream().map(RawTable.Row::cells).toList());
        try (ReadableWorkbook library = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            assertEquals(
                    List.of("=1+1", "Odér <&> \"x\""),
                    library.getFirstSheet().read().stream()
                            .skip(1)
                            .limit(2)
                            .map(row -> row.getCellAsString(0).orElseThrow())
                            .toList());
            assertEquals(
                    "-0.25",
                    library.getFirstSheet()
                            .read()
                            .get(1)
                            .getCellAsNumber(1)
                            .orElseThrow()
                            .toString());
        }
    }

    @Test
    void writesTheSameBytesInEveryLocaleAndTimeZone() {
        Sheet sheet = new Sheet(
                "findings",
                Sheet.Visibility.SHOWN,
                ImmutableList.of(),
                ImmutableList.of(new Sheet.Column(
                        "i",
                        CellForm.NUMBER,
                        9.5,
                        Sheet.Emphasis.PLAIN,
                        "x",
                        Optional.of(new DropDown("findings", 0, 2, 3, DropDown.Use.OFFERED)))),
                ImmutableList.of(ImmutableList.of("1.5")));
        byte[] here = WorkbookFile.of(List.of(sheet)).toBytes();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "de-DE", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertArrayEquals(here, WorkbookFile.of(List.of(sheet)).toBytes(), tag);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void keepsToWhatExcelTakesInADropDown() throws IOException {
        Sheet sheet = new Sheet(
                "findings",
                Sheet.Visibility.SHOWN,
                ImmutableList.of(),
                ImmutableList.of(new Sheet.Column(
                        "a",
                        CellForm.TEXT,
                        9,
                        Sheet.Emphasis.PLAIN,
                        "",
                        Optional.of(new DropDown("findings", 0, 2, 3, DropDown.Use.DEMANDED)))),
                ImmutableList.of());
        ZipGate zip = ZipGate.of(WorkbookFile.of(List.of(sheet)).toBytes());
        String xml = new String(zip.open("xl/worksheets/sheet1.xml").readAllBytes(), StandardCharsets.UTF_8);
        Matcher title =
                Pattern.compile("errorTitle=\"([^\"]*)\" error=\"([^\"]*)\"").matcher(xml);
        assertTrue(title.find());
        assertTrue(title.group(1).length() <= 32, "Excel repairs files with longer titles");
        assertTrue(title.group(2).length() <= 255, "Excel repairs files with longer messages");
    }

    @Test
    void refusesSheetsNoSpreadsheetTakes() {
        assertThrows(IllegalArgumentException.class, () -> WorkbookFile.of(List.of()));
        assertThrows(IllegalArgumentException.class, () -> WorkbookFile.of(List.of(sheet("a/b", "x"))));
        assertThrows(IllegalArgumentException.class, () -> WorkbookFile.of(List.of(sheet("a", "x"), sheet("A", "x"))));
        IllegalArgumentException tooLong = assertThrows(
                IllegalArgumentException.class, () -> WorkbookFile.of(List.of(sheet("a", "x".repeat(40_000)))));
        assertEquals("sheet a row 2 column c: expected at most 32767 characters, got 40000", tooLong.getMessage());
    }

    private static Sheet sheet(String name, String cell) {
        return new Sheet(
                name,
                Sheet.Visibility.SHOWN,
                ImmutableList.of(),
                ImmutableList.of(Sheet.Column.text("c", 10)),
                ImmutableList.of(ImmutableList.of(cell)));
    }

    private static String row(String cell) {
        return HEAD + "<row r=\"2\">" + cell + "</row>";
    }

    private static byte[] book(String rows) {
        return TinyWorkbook.withSheet("findings", rows).toBytes();
    }

    private static Imported<ImmutableList<RawTable>> read(String rows) {
        return WorkbookTables.parse("book.xlsx", book(rows));
    }

    private static String onlyCell(String cell) {
        return cell(read(row(cell)));
    }

    private static String cell(Imported<ImmutableList<RawTable>> read) {
        return read.value().get(0).rows().get(0).cells().get(1);
    }

    private static List<String> said(Imported<?> read) {
        return read.diagnostics().stream().map(Diagnostic::toString).toList();
    }

    private static void assertRefused(String problem, byte[] workbook) {
        Imported<ImmutableList<RawTable>> read = WorkbookTables.parse("book.xlsx", workbook);
        assertEquals(List.of(), read.value());
        assertEquals(
                List.of("error book.xlsx: the workbook cannot be read: " + problem
                        + " (nothing of it is read; open it in Excel or LibreOffice and save it again as .xlsx)"),
                said(read));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    /** Text that does not deflate well. */
    private static String noise(int length) {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }
}
