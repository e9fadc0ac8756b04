package org.synthesis.io.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synthesis.io.Imported;
import org.synthesis.io.RawTable;
import org.synthesis.io.csv.CsvTables;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.base.Severity;
import org.synthesis.model.id.FactorId;
import org.synthesis.model.vocabulary.LocalizedTerm;

class CodingFolderTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final ImmutableSet<ColumnKind> DECIMAL =
            ImmutableSet.of(ColumnKind.NUMBER, ColumnKind.POSITIVE, ColumnKind.SHARE, ColumnKind.ATTRIBUTE_NUMBER);

    @TempDir
    Path folder;

    @Test
    void readsTheWholeExample() throws IOException {
        Imported<EvidenceBase> read = CodingFolder.read(EssFolder.path());
        EvidenceBase evidence = read.value();
        assertEquals(List.of(), read.diagnostics(Severity.ERROR));
        assertEquals(5, evidence.questions().size());
        assertEquals(106, evidence.sources().size());
        assertEquals(28, evidence.factors().size());
        assertEquals(23, evidence.interventions().size());
        assertEquals(101, evidence.findings().size());
        assertEquals(21, evidence.insights().size());
        assertEquals(15, evidence.gaps().size());
        assertEquals(16, evidence.recommendations().size());
        assertEquals(20, evidence.municipalities().size());
        assertEquals(656, evidence.primaryEffects().size());
    }

    @Test
    void tellsWhatAResearcherShouldLookAt() throws IOException {
        Imported<EvidenceBase> read = CodingFolder.read(EssFolder.path());
        assertEquals(6, EssFolder.texts(read, "number-from-memory").size());
        assertEquals(3, EssFolder.texts(read, "opposite-pole").size());
        assertEquals(1, EssFolder.texts(read, "interval-not-symmetric").size());
        assertEquals(1, EssFolder.texts(read, "one-study-several-outcomes").size());
    }

    @Test
    void readsUtf8WithByteOrderMark() throws IOException {
        assertReadsTheSame((name, text) -> "\uFEFF" + text);
    }

    @Test
    void readsWindowsLineEnds() throws IOException {
        assertReadsTheSame((name, text) -> text.replace("\n", "\r\n"));
    }

    @Test
    void readsSemicolonsAndDecimalCommas() throws IOException {
        assertReadsTheSame((name, text) -> separated(name, text, ";"));
    }

    @Test
    void readsTabs() throws IOException {
        assertReadsTheSame((name, text) -> separated(name, text, "\t"));
    }

    @Test
    void readsWindows1252(@TempDir Path utf8) throws IOException {
        // Letters that windows-1252 does not have become question marks in both.
        for (Path file : EssFolder.files()) {
            byte[] bytes = Files.readString(file).getBytes(WINDOWS_1252);
            Files.write(folder.resolve(file.getFileName().toString()), bytes);
            Files.writeString(utf8.resolve(file.getFileName().toString()), new String(bytes, WINDOWS_1252));
        }
        Imported<EvidenceBase> read = CodingFolder.read(folder);
        assertEquals(CodingFolder.read(utf8).value(), read.value());
        assertTrue(read.value().sources().stream()
                .anyMatch(source -> source.authors().toString().contains("Lösel")));
        assertTrue(EssFolder.texts(read, "encoding")
                .contains("note sources.csv: not UTF-8; read as windows-1252 (save as UTF-8 when accents look wrong)"));
    }

    @Test
    void namesAnUnknownLevelWithTheNearestOne() throws IOException {
        EssFolder.copyTo(folder);
        EssFolder.edit(
                folder.resolve("factors.csv"),
                "monitoring,Parental supervision and monitoring,family,",
                "monitoring,Parental supervision and monitoring,familiy,");
        Imported<EvidenceBase> read = CodingFolder.read(folder);
        assertEquals(
                List.of(
                        "error factors.csv row 2 column level: expected one of individual, family, peer, school, community,"
                                + " online, society, all; found \"familiy\" (did you mean \"family\"?)"),
                EssFolder.texts(read, "unknown-code"));
        assertFalse(read.value().subjectsById().containsKey(new FactorId("F01")));
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        EssFolder.copyTo(folder);
        Files.delete(folder.resolve("gaps.csv"));
        Imported<EvidenceBase> read = CodingFolder.read(folder);
        assertEquals(
                List.of("error gaps: there is no table gaps (what depends on it is left out)"),
                EssFolder.texts(read, "missing-table"));
        assertEquals(0, read.value().gaps().size());
        assertEquals(101, read.value().findings().size());
    }

    @Test
    void namesEveryMissingColumn() throws IOException {
        EssFolder.copyTo(folder);
        EssFolder.edit(folder.resolve("factors.csv"), "label_en,level,role", "label_en,niveau,rol");
        Imported<EvidenceBase> read = CodingFolder.read(folder);
        assertEquals(
                List.of(
                        "error factors.csv row 1 column level: the column level is missing; the table is left out"
                                + " (Level at which the factor sits.)",
                        "error factors.csv row 1 column role: the column role is missing; the table is left out"
                                + " (Expected role.)"),
                EssFolder.texts(read, "missing-column"));
        assertEquals(2, EssFolder.texts(read, "unknown-column").size());
    }

    @Test
    void keepsTheFirstRowOfAKey() throws IOException {
        EssFolder.copyTo(folder);
        EssFolder.edit(folder.resolve("factors.csv"), "\nF02,", "\nF01,");
        Imported<EvidenceBase> read = CodingFolder.read(folder);
        assertEquals(
                List.of(
                        "error factors.csv row 3 column factor_id: expected a key of its own; found \"F01\" a second time"
                                + " (the first row with this key is kept)"),
                EssFolder.texts(read, "duplicate-key"));
        assertEquals(27, read.value().factors().size());
    }

    @Test
    void namesEveryDanglingReferenceAtOnce() throws IOException {
        EssFolder.copyTo(folder);
        EssFolder.edit(
                folder.resolve("findings.csv"), "FN001,S-HOEVE2009,Q1,factor,F01", "FN001,S-HOVE2009,Q9,factor,F99");
        Imported<EvidenceBase> read = CodingFolder.read(folder);
        List<String> dangling = EssFolder.texts(read, "dangling-reference");
        assertTrue(
                dangling.containsAll(List.of(
                        "error findings.csv row 2 column source_id: expected a key of sources; found \"S-HOVE2009\""
                                + " (did you mean \"S-HOEVE2009\"?)",
                        "error findings.csv row 2 column question_id: expected a key of questions; found \"Q9\""
                                + " (did you mean \"Q0\"?)",
                        "error findings.csv row 2 column subject_id: expected a key of factors or interventions; found \"F99\""
                                + " (did you mean \"F09\"?)")),
                dangling.toString());
        assertEquals(100, read.value().findings().size());
    }

    @Test
    void leavesOutARaggedRow() throws IOException {
        EssFolder.copyTo(folder);
        EssFolder.edit(folder.resolve("interventions.csv"), "\nI02,", "\nI02,,");
        Imported<EvidenceBase> read = CodingFolder.read(folder);
        assertEquals(
                List.of("error interventions.csv row 3: expected 7 cells, found 8"
                        + " (the row is left out; check its separators and quotes)"),
                EssFolder.texts(read, "row-width"));
        assertEquals(22, read.value().interventions().size());
    }

    @Test
    void namesTheRowOfAQuoteThatIsNeverClosed() throws IOException {
        EssFolder.copyTo(folder);
        EssFolder.edit(folder.resolve("interventions.csv"), "\nI05,", "\nI05,\"");
        Imported<EvidenceBase> read = CodingFolder.read(folder);
        List<String> broken = EssFolder.texts(read, "broken-text");
        assertEquals(1, broken.size());
        assertTrue(broken.get(0).startsWith("error interventions.csv row 6: "), broken.get(0));
        assertEquals(4, read.value().interventions().size());
    }

    @Test
    void readsHowNamesStandInASentence() throws IOException {
        Imported<EvidenceBase> read = CodingFolder.read(EssFolder.path());
        assertEquals(70, read.value().terms().size());
        assertEquals(
                LocalizedTerm.plural(
                        "afwijzing, vijandigheid en psychologische controle door ouders",
                        "parental rejection, hostility and psychological control"),
                read.value().terms().get("F02"));
        assertEquals(List.of(), EssFolder.texts(read, "no-term"));
    }

    @Test
    void namesTermsThatCannotBeRead() throws IOException {
        EssFolder.copyTo(folder);
        Path terms = folder.resolve("terms.csv");
        EssFolder.edit(terms, "\nF01,", "\nF99,");
        EssFolder.edit(terms, "\nF04,crimineel gedrag van ouders,singular", "\nF04,crimineel gedrag van ouders,dual");
        EssFolder.edit(terms, "\nI02,", "\nI03,");
        EssFolder.edit(terms, "\ntrust,", "\ntruth,");
        Imported<EvidenceBase> read = CodingFolder.read(folder);
        assertEquals(2, EssFolder.texts(read, "dangling-reference").size());
        assertTrue(
                EssFolder.texts(read, "dangling-reference").get(0).contains("factors or interventions or outcomes"),
                read.diagnostics()::toString);
        assertEquals(1, EssFolder.texts(read, "unknown-code").size());
        assertEquals(4, EssFolder.texts(read, "row-left-out").size());
        List<String> without = EssFolder.texts(read, "no-term");
        assertEquals(1, without.size());
        assertTrue(
                without.get(0)
                        .contains("no term for 4 of the factors, interventions and outcomes: F01, F04, I02, trust"),
                without.get(0));
        assertEquals(
                "Functional Family Therapy (FFT)",
                read.value().terms().get("I03").nl());
    }

    @Test
    void passesOverAnUnknownColumn() throws IOException {
        EssFolder.copyTo(folder);
        EssFolder.edit(folder.resolve("studies.csv"), "label_en,source_ids", "label_end,source_ids");
        Imported<EvidenceBase> read = CodingFolder.read(folder);
        assertEquals(
                List.of("warning studies.csv row 1 column label_end: the column is not part of studies; it is not read"
                        + " (did you mean \"label_en\"?)"),
                EssFolder.texts(read, "unknown-column"));
    }

    @Test
    void readsTheFirstOfTwoColumnsWithOneName() throws IOException {
        EssFolder.copyTo(folder);
        EssFolder.edit(folder.resolve("studies.csv"), "label_nl,label_en", "label_nl,label_nl");
        Imported<EvidenceBase> read = CodingFolder.read(folder);
        assertEquals(
                List.of("error studies.csv row 1 column label_nl: the column occurs twice; only the first is read"),
                EssFolder.texts(read, "duplicate-column"));
    }

    @Test
    void refusesAProfileFieldAboutPeople() throws IOException {
        EssFolder.copyTo(folder);
        EssFolder.edit(folder.resolve("municipalities.csv"), ",local_data,", ",ethnicity,");
        Imported<EvidenceBase> read = CodingFolder.read(folder);
        List<String> refused = EssFolder.texts(read, "field-about-people");
        assertFalse(refused.isEmpty());
        assertTrue(refused.get(0).startsWith("error municipalities.csv row "), refused.get(0));
        assertTrue(read.value().municipalities().stream()
                .noneMatch(municipality -> municipality.fields().containsKey("ethnicity")));
    }

    @Test
    void notesOtherFiles() throws IOException {
        EssFolder.copyTo(folder);
        Files.writeString(folder.resolve("photo.png"), "x");
        Files.writeString(folder.resolve("finding.csv"), "a,b\n");
        Imported<EvidenceBase> read = CodingFolder.read(folder);
        assertEquals(
                List.of("note photo.png: not a table of the coding folder; not read"),
                EssFolder.texts(read, "unknown-file"));
        assertEquals(
                List.of("note finding.csv: not a table of the coding folder; not read (did you mean \"findings\"?)"),
                EssFolder.texts(read, "unknown-table"));
    }

    @Test
    void saysWhatItExpectsInsteadOfASingleTable() throws IOException {
        Path file = Files.writeString(folder.resolve("findings.csv"), "finding_id\n");
        Imported<EvidenceBase> read = CodingFolder.read(file);
        assertEquals(
                List.of("error findings.csv: expected a coding folder or an .xlsx workbook; found another file"
                        + " (name the folder the file is in)"),
                EssFolder.texts(read, "not-a-coding-folder"));
    }

    @Test
    void throwsWhenThereIsNothing() {
        assertThrows(NoSuchFileException.class, () -> CodingFolder.read(folder.resolve("nowhere")));
    }

    private void assertReadsTheSame(BinaryOperator<String> change) throws IOException {
        for (Path file : EssFolder.files()) {
            String name = file.getFileName().toString();
            Files.write(
                    folder.resolve(name),
                    change.apply(name, Files.readString(file)).getBytes(StandardCharsets.UTF_8));
        }
        Imported<EvidenceBase> plain = CodingFolder.read(EssFolder.path());
        Imported<EvidenceBase> read = CodingFolder.read(folder);
        assertEquals(EssFolder.problems(plain), EssFolder.problems(read));
        assertEquals(plain.value(), read.value());
    }

    /** The table with another separator and, as spreadsheets do then, decimal commas. */
    private static String separated(String name, String text, String separator) {
        RawTable raw =
                CsvTables.parse(name, text.getBytes(StandardCharsets.UTF_8)).value();
        CodingTable table = CodingSchema.standard().table(raw.name()).orElseThrow();
        List<List<String>> lines = new ArrayList<>();
        lines.add(raw.header());
        for (RawTable.Row row : raw.rows()) {
            List<String> cells = new ArrayList<>(row.cells());
            for (int i = 0; i < cells.size(); i++) {
                boolean decimal = table.column(raw.header().get(i))
                        .filter(column -> DECIMAL.contains(column.kind()))
                        .isPresent();
                cells.set(i, decimal ? cells.get(i).replace('.', ',') : cells.get(i));
            }
            lines.add(cells);
        }
        return lines.stream()
                .map(cells -> cells.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\n"));
    }
}
