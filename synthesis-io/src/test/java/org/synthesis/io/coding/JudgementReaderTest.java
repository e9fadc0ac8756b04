package org.synthesis.io.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synthesis.io.Imported;
import org.synthesis.io.RawTable;
import org.synthesis.io.csv.CsvTables;
import org.synthesis.io.csv.CsvText;
import org.synthesis.io.json.EvidenceBaseJson;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.appraisal.ItemAnswer;
import org.synthesis.model.base.Severity;
import org.synthesis.model.base.SourceLocation;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.judgement.Settlement;

/** The tables {@code appraisals} and {@code settlements}. */
class JudgementReaderTest {
    private static final String APPRAISALS = "finding_id,tool,coder,item,answer,reason\n";
    private static final String SETTLEMENTS = "key,aspect,value,assessor,date,rationale\n";
    private static final String HOSTILE = "<script>alert(1)</script> =HYPERLINK(\"http://x\") ]]> \u05D0 ' ;";

    @TempDir
    Path folder;

    @BeforeEach
    void copyTheExample() throws IOException {
        EssFolder.copyTo(folder);
    }

    @Test
    void readsAnswersAndSettlementsInTheirOrder() throws IOException {
        appraisals("FN001,rob2-assignment,Ann,2.1,PY,p. 4\nFN001,rob2-assignment,Ann,D2,some-concerns,\n");
        settlements("""
                F01,certainty,moderate,panel,2026-03-31,one step less
                IN01,cerqual,low,Ann,,
                I05,imprecision,-1,Ann,,
                FN001,rob2-assignment/D2,low,panel,,
                """);
        Imported<EvidenceBase> read = CodingFolder.read(folder);
        assertEquals(List.of(), read.diagnostics(Severity.ERROR));
        assertEquals(
                List.of(
                        new ItemAnswer(new FindingId("FN001"), "rob2-assignment", "Ann", "2.1", "PY", "p. 4"),
                        new ItemAnswer(new FindingId("FN001"), "rob2-assignment", "Ann", "D2", "some-concerns", "")),
                read.value().answers());
        assertEquals(
                List.of(
                        new Settlement("F01", "certainty", "moderate", "panel", "2026-03-31", "one step less"),
                        new Settlement("IN01", "cerqual", "low", "Ann", "", ""),
                        new Settlement("I05", "imprecision", "-1", "Ann", "", ""),
                        new Settlement("FN001", "rob2-assignment/D2", "low", "panel", "", "")),
                read.value().settlements());
    }

    @Test
    void saysNothingWhenTheTablesAreNotThere() throws IOException {
        Imported<EvidenceBase> read = CodingFolder.read(folder);
        assertEquals(List.of(), read.value().answers());
        assertEquals(List.of(), read.value().settlements());
        assertEquals(List.of(), EssFolder.texts(read, "missing-table"));
    }

    @Test
    void namesAnUnknownFinding() throws IOException {
        appraisals("FN01,rob2-assignment,Ann,2.1,PY,\nFN002,rob2-assignment,Ann,2.1,PY,\n");
        Imported<EvidenceBase> read = CodingFolder.read(folder);
        assertEquals(1, EssFolder.texts(read, "dangling-reference").size());
        assertTrue(EssFolder.texts(read, "dangling-reference")
                .get(0)
                .startsWith("error appraisals.csv row 2 column finding_id: expected a key of findings; found"
                        + " \"FN01\" (did you mean \"FN0"));
        assertEquals(1, read.value().answers().size());
    }

    @Test
    void leavesOutAnswersToAFindingThatIsLeftOut() throws IOException {
        EssFolder.edit(folder.resolve("findings.csv"), "FN001,S-HOEVE2009", "FN001,S-HOVE2009");
        appraisals("FN001,rob2-assignment,Ann,2.1,PY,\n");
        settlements("FN001,rob2-assignment/D2,low,panel,,\n");
        Imported<EvidenceBase> read = CodingFolder.read(folder);
        assertTrue(EssFolder.texts(read, "dangling-reference")
                .containsAll(List.of(
                        "error appraisals.csv row 2 column finding_id: expected a key of findings; found \"FN001\""
                                + " (the row with this key is left out)",
                        "error settlements.csv row 2 column key: expected a key of factors or interventions or findings"
                                + " or insights; found \"FN001\" (the row with this key is left out)")));
        assertEquals(List.of(), read.value().answers());
        assertEquals(List.of(), read.value().settlements());
    }

    @Test
    void keepsTheFirstOfTwoAnswersToOneItem() throws IOException {
        appraisals("""
                FN001,rob2-assignment,Ann,2.1,PY,
                FN001,rob2-assignment,Bob,2.1,N,
                FN001,rob2-assignment,Ann,2.1,N,
                """);
        Imported<EvidenceBase> read = CodingFolder.read(folder);
        assertEquals(
                List.of("error appraisals.csv row 4 column item: expected one answer by \"Ann\" to item 2.1 of"
                        + " rob2-assignment for FN001; found another (the first one is kept)"),
                EssFolder.texts(read, "row-left-out"));
        assertEquals(
                List.of("PY", "N"),
                read.value().answers().stream().map(ItemAnswer::answer).toList());
    }

    @Test
    void namesAnUnknownKey() throws IOException {
        settlements("G01,certainty,low,panel,,\n");
        Imported<EvidenceBase> read = CodingFolder.read(folder);
        assertEquals(1, EssFolder.texts(read, "dangling-reference").size());
        assertTrue(EssFolder.texts(read, "dangling-reference")
                .get(0)
                .startsWith("error settlements.csv row 2 column key: expected a key of factors or interventions or"
                        + " findings or insights; found \"G01\""));
        assertEquals(List.of(), read.value().settlements());
    }

    @Test
    void demandsAnAssessor() throws IOException {
        settlements("F01,certainty,low,,2026-03-31,\n");
        Imported<EvidenceBase> read = CodingFolder.read(folder);
        assertEquals(
                List.of("error settlements.csv row 2 column assessor: expected a value; found an empty cell"
                        + " (Person or role that stands for it.)"),
                EssFolder.texts(read, "empty-cell"));
        assertEquals(List.of(), read.value().settlements());
    }

    @Test
    void namesADateThatIsNoDay() throws IOException {
        settlements("F01,certainty,low,panel,31-03-2026,\nF02,certainty,low,panel,2026-02-30,\n");
        Imported<EvidenceBase> read = CodingFolder.read(folder);
        assertEquals(
                List.of(
                        "error settlements.csv row 2 column date: expected a date as year-month-day, such as 2026-03-31;"
                                + " found \"31-03-2026\"",
                        "error settlements.csv row 3 column date: expected a date as year-month-day, such as 2026-03-31;"
                                + " found \"2026-02-30\""),
                EssFolder.texts(read, "not-a-date"));
        assertEquals(
                List.of("", ""),
                read.value().settlements().stream().map(Settlement::date).toList());
    }

    @Test
    void keepsTheFirstOfTwoSettlementsOfOneAspect() throws IOException {
        settlements("F01,certainty,low,panel,,\nF01,certainty,high,Ann,,\nF01,imprecision,-1,Ann,,\n");
        Imported<EvidenceBase> read = CodingFolder.read(folder);
        assertEquals(
                List.of("error settlements.csv row 3 column aspect: expected one settlement of certainty for F01; found"
                        + " another (the first one is kept; leave only the one that holds)"),
                EssFolder.texts(read, "row-left-out"));
        assertEquals(
                List.of("low", "-1"),
                read.value().settlements().stream().map(Settlement::value).toList());
    }

    @Test
    void namesAnAspectThatIsNone() throws IOException {
        settlements("F01,rob2/D2/x,low,panel,,\nF01,risk of bias,low,panel,,\n");
        Imported<EvidenceBase> read = CodingFolder.read(folder);
        assertEquals(2, EssFolder.texts(read, "not-an-aspect").size());
        assertEquals(List.of(), read.value().settlements());
    }

    @Test
    void garbageInAnyCellIsNamed() throws IOException {
        String unreadable = "garbage \u0007\uFFFD";
        List<String> unnamed = new ArrayList<>();
        for (String table : List.of("appraisals", "settlements")) {
            boolean appraisals = table.equals("appraisals");
            RawTable good = CsvTables.parse(
                            table + ".csv",
                            (appraisals
                                            ? APPRAISALS + "FN001,rob2,Ann,2.1,PY,p. 4\n"
                                            : SETTLEMENTS + "F01,certainty,low,panel,2026-03-31,why\n")
                                    .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .value();
            for (int column = 0; column < good.header().size(); column++) {
                RawTable bad = EssFolder.with(good, 0, column, unreadable);
                Files.writeString(
                        folder.resolve(table + ".csv"),
                        CsvText.of(
                                bad.header(),
                                bad.rows().stream().map(RawTable.Row::cells).toList()));
                SourceLocation place = SourceLocation.ofRow(table + ".csv", 2)
                        .atColumn(good.header().get(column));
                if (CodingFolder.read(folder).diagnostics().stream()
                        .noneMatch(diagnostic -> diagnostic.location().equals(place))) {
                    unnamed.add(table + " " + good.header().get(column));
                }
            }
            Files.delete(folder.resolve(table + ".csv"));
        }
        assertEquals(List.of(), unnamed);
    }

    @Test
    void hostileTextStaysText() throws IOException {
        Files.writeString(
                folder.resolve("appraisals.csv"),
                APPRAISALS
                        + CsvText.of(List.of(), List.of(List.of("FN001", "rob2", HOSTILE, "2.1", "PY", HOSTILE)))
                                .strip());
        Files.writeString(
                folder.resolve("settlements.csv"),
                SETTLEMENTS
                        + CsvText.of(List.of(), List.of(List.of("F01", "certainty", "low", HOSTILE, "", HOSTILE)))
                                .strip());
        Imported<EvidenceBase> read = CodingFolder.read(folder);
        assertEquals(List.of(), read.diagnostics(Severity.ERROR));
        assertEquals(HOSTILE, read.value().answers().get(0).coder());
        assertEquals(HOSTILE, read.value().settlements().get(0).rationale());
        assertEquals(read.value(), EvidenceBaseJson.read(EvidenceBaseJson.write(read.value())));
    }

    @Test
    void readsTheSameFromAWorkbook() throws IOException {
        appraisals("FN001,rob2-assignment,Ann,2.1,PY,p. 4\nFN001,rob2-assignment,Ann,2.10,N,=1+1\n");
        settlements("F01,certainty,moderate,panel,2026-03-31,one step less\nI05,imprecision,-1,Ann,,\n");
        Path form = folder.resolve("form.xlsx");
        CodingForm.filledWith(CodingFolder.tables(folder).value()).write(form);
        Imported<EvidenceBase> workbook = CodingFolder.read(form);
        assertEquals(List.of(), workbook.diagnostics(Severity.ERROR));
        assertEquals(EssFolder.placeless(CodingFolder.read(folder)), EssFolder.placeless(workbook));
    }

    @Test
    void leavesAFolderWithToolsAlone() throws IOException {
        int before = CodingFolder.read(folder).diagnostics().size();
        Files.writeString(Files.createDirectory(folder.resolve("tools")).resolve("mine.tool"), "tool mine\n");
        Imported<EvidenceBase> read = CodingFolder.read(folder);
        assertEquals(before, read.diagnostics().size());
    }

    @Test
    void theFormExplainsWhatAReferenceMayHold() {
        CodingColumn key = CodingSchema.standard()
                .table("settlements")
                .flatMap(table -> table.column("key"))
                .orElseThrow();
        assertEquals(ImmutableList.of("factors", "interventions", "findings", "insights"), key.tables());
        assertEquals(
                "sleutel uit factors of interventions of findings of insights",
                ColumnGuide.to(key, org.synthesis.model.vocabulary.Concepts.NONE)
                        .holds()
                        .nl());
    }

    private void appraisals(String rows) throws IOException {
        Files.writeString(folder.resolve("appraisals.csv"), APPRAISALS + rows);
    }

    private void settlements(String rows) throws IOException {
        Files.writeString(folder.resolve("settlements.csv"), SETTLEMENTS + rows);
    }
}
