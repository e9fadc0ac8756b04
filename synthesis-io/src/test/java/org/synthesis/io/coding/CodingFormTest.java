package org.synthesis.io.coding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synthesis.io.Imported;
import org.synthesis.io.RawTable;
import org.synthesis.io.workbook.WorkbookTables;
import org.synthesis.model.EvidenceBase;

class CodingFormTest {
    @TempDir
    Path folder;

    @Test
    void readsBackEmptyWithoutAWord() throws IOException {
        Path file = folder.resolve("form.xlsx");
        CodingForm.empty().write(file);
        Imported<ImmutableList<RawTable>> tables = CodingFolder.tables(file);
        assertEquals(List.of(), tables.diagnostics());
        assertEquals(
                new HashSet<>(CodingSchema.standard().tableNames()),
                new HashSet<>(tables.value().stream().map(RawTable::name).toList()));
        for (RawTable table : tables.value()) {
            assertEquals(
                    CodingSchema.standard().table(table.name()).orElseThrow().columnNames(), table.header());
            assertEquals(List.of(), table.rows());
        }
        assertEquals(List.of(), CodingFolder.read(file).diagnostics());
    }

    @Test
    void putsTheGuideFirstThenRequiredTablesAndHidesTheLists() throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(CodingForm.empty().toBytes()))) {
            List<String> names = workbook.getSheets().map(Sheet::getName).toList();
            assertEquals("_uitleg_guide", names.get(0));
            assertEquals("_lists", names.get(names.size() - 1));
            assertTrue(names.indexOf("municipalities") < names.indexOf("protocol"));
            assertEquals(
                    SheetVisibility.HIDDEN,
                    workbook.findSheet("_lists").orElseThrow().getVisibility());
        }
    }

    @Test
    void explainsEveryColumnInTheGuide() throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(CodingForm.empty().toBytes()))) {
            List<List<String>> lines = workbook.findSheet("_uitleg_guide").orElseThrow().read().stream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList())
                    .toList();
            int columns = CodingSchema.standard().tables().stream()
                    .mapToInt(table -> table.columns().size())
                    .sum();
            assertEquals(
                    columns,
                    lines.stream()
                            .filter(line -> CodingSchema.standard().tableNames().contains(line.get(0)))
                            .count());
            List<String> level = lines.stream()
                    .filter(line -> line.get(0).equals("factors") && line.get(1).equals("level"))
                    .findFirst()
                    .orElseThrow();
            assertEquals("ja / yes", level.get(2));
            assertTrue(level.get(6).contains("family: gezin / family"), level.toString());
        }
    }

    @Test
    void readsTheExampleBackAsTheSameEvidence() throws IOException {
        Path file = folder.resolve("ess.xlsx");
        CodingForm.filledWith(EssFolder.tables()).write(file);
        Imported<EvidenceBase> plain = CodingFolder.read(EssFolder.path());
        Imported<EvidenceBase> read = CodingFolder.read(file);
        assertEquals(EssFolder.placeless(plain), EssFolder.placeless(read));
        assertEquals(codes(plain), codes(read));
        assertEquals(
                "ess.xlsx, sheet findings row 2",
                read.value().placeOf(read.value().findings().get(0).id()).toString());
    }

    @Test
    void keepsAccents() throws IOException {
        byte[] bytes = CodingForm.filledWith(EssFolder.tables()).toBytes();
        String sources = WorkbookTables.parse("ess.xlsx", bytes).value().toString();
        for (String name : List.of("Lösel", "Deković", "Odér")) {
            assertTrue(sources.contains(name), name);
        }
    }

    @Test
    void keepsTextThatLooksLikeAFormula() {
        for (String text :
                List.of("=1+1", "+31 6", "-x", "@cmd", "=HYPERLINK(\"http://x\")", "_x0041_", "a\nb", "0.50")) {
            RawTable concepts = new RawTable(
                    "concepts",
                    "concepts.csv",
                    false,
                    ImmutableList.of("scheme", "code", "label_nl", "label_en", "definition_nl", "definition_en"),
                    ImmutableList.of(new RawTable.Row(2, ImmutableList.of("term", "x", text, "", "", ""))));
            Imported<ImmutableList<RawTable>> read = WorkbookTables.parse(
                    "x.xlsx", CodingForm.filledWith(List.of(concepts)).toBytes());
            assertEquals(List.of(), read.diagnostics());
            RawTable back = read.value().stream()
                    .filter(table -> table.name().equals("concepts"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(concepts.rows(), back.rows());
        }
    }

    @Test
    void keepsColumnsAndTablesItDoesNotKnow() throws IOException {
        RawTable studies = new RawTable(
                "studies",
                "studies.csv",
                false,
                ImmutableList.of("study_id", "colour", "source_ids"),
                ImmutableList.of(new RawTable.Row(2, ImmutableList.of("A", "red", "S1"))));
        RawTable own = new RawTable(
                "own_notes",
                "own_notes.csv",
                false,
                ImmutableList.of("what"),
                ImmutableList.of(new RawTable.Row(2, ImmutableList.of("this"))));
        ImmutableList<RawTable> read = WorkbookTables.parse(
                        "x.xlsx", CodingForm.filledWith(List.of(studies, own)).toBytes())
                .value();
        RawTable back = read.stream()
                .filter(table -> table.name().equals("studies"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("study_id", "colour", "source_ids", "label_nl", "label_en"), back.header());
        assertEquals(List.of("A", "red", "S1", "", ""), back.rows().get(0).cells());
        assertEquals("own_notes", read.get(read.size() - 1).name());
    }

    @Test
    void writesTheSameBytesForTheSameTables() throws IOException {
        assertArrayEquals(
                CodingForm.filledWith(EssFolder.tables()).toBytes(),
                CodingForm.filledWith(EssFolder.tables()).toBytes());
    }

    @Test
    void replacesAFileAtOnceAndLeavesNoDraft() throws IOException {
        Path file = Files.writeString(folder.resolve("form.xlsx"), "old");
        CodingForm.empty().write(file);
        assertArrayEquals(CodingForm.empty().toBytes(), Files.readAllBytes(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
        assertThrows(IOException.class, () -> CodingForm.empty().write(folder.resolve("nowhere/form.xlsx")));
    }

    @Test
    void refusesATableGivenTwice() throws IOException {
        RawTable table = EssFolder.table("factors");
        assertThrows(IllegalArgumentException.class, () -> CodingForm.filledWith(List.of(table, table)));
    }

    /** What is said about rows, without file names. */
    private static List<String> codes(Imported<?> read) {
        return read.diagnostics().stream()
                .filter(diagnostic -> diagnostic.location().row() > 0)
                .map(diagnostic ->
                        diagnostic.code() + " " + diagnostic.location().row())
                .toList();
    }
}
