package org.synthesis.examples.ess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synthesis.io.output.ResultFolder;
import org.synthesis.io.output.ResultTables;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.certainty.CertaintyDomain;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.conclusion.Verdict;
import org.synthesis.model.id.FactorId;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.InterventionId;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.id.SubjectId;
import org.synthesis.script.Synthesis;

/** Codings one cell away from the example in which advice is easily turned around, numbers slip out or input gets lost. */
class HardCasesTest {
    @TempDir
    private Path temp;

    private static SubjectConclusion subject(Synthesis synthesis, SubjectId id) {
        return synthesis.conclusions().subject(id).orElseThrow();
    }

    private static Map<String, String> direction(String code) {
        return Map.of("direction_reported", code, "direction_harmonised", code);
    }

    private ExampleCopy with(String finding, Map<String, String> cells) {
        ExampleCopy copy = ExampleCopy.in(temp);
        cells.forEach((column, value) -> copy.set("findings", finding, column, value));
        return copy;
    }

    @Test
    void outcomesOfDifferentPolarityEachMoveTheirOwnWay() {
        Synthesis synthesis = with("FN080", direction("harm-down")).open();
        String nl = subject(synthesis, new InterventionId("I09")).statement().nl();
        assertTrue(nl.contains("een toename van delictvrij blijven"), nl);
        assertTrue(nl.contains("een afname van delinquentie"), nl);
    }

    @Test
    void aNameThatClaimsTooMuchIsNotRepeated() {
        Synthesis synthesis = ExampleCopy.in(temp)
                .set("terms", "I05", "sentence_nl", "effectieve mentoring")
                .open();
        assertEquals(
                "Deze interventie leidt mogelijk tot een afname van agressie en delinquentie.",
                subject(synthesis, new InterventionId("I05")).statement().nl());
        assertTrue(synthesis.conclusions().diagnostics().stream()
                .anyMatch(diagnostic -> diagnostic.code().equals("name-says-too-much")
                        && diagnostic.message().contains("I05 says effectieve")));
    }

    @Test
    void adviceThatClaimsTooMuchIsNamed() {
        Synthesis synthesis = ExampleCopy.in(temp).open();
        assertTrue(synthesis.conclusions().diagnostics().stream()
                .anyMatch(diagnostic -> diagnostic.code().equals("advice-says-too-much")
                        && diagnostic.message().startsWith("R06 says bewezen")));
        assertTrue(synthesis.conclusions().diagnostics().stream()
                .noneMatch(diagnostic -> diagnostic.code().equals("advice-says-too-much")
                        && diagnostic.message().startsWith("R09")));
    }

    @Test
    void aNameWithoutATermIsNamedByItsLabel() {
        Synthesis synthesis = ExampleCopy.in(temp).remove("terms", "key", "F05").open();
        assertEquals(
                "Detentie van een ouder hangt mogelijk samen met een grotere kans op antisociaal of ander probleemgedrag.",
                subject(synthesis, new FactorId("F05")).statement().nl());
        assertTrue(synthesis.diagnostics().text().contains("no term for 1 of"), synthesis.diagnostics()::text);
    }

    @Test
    void harmOnAnOutcomeThatShouldRiseIsLessOfIt() {
        Synthesis synthesis = with("FN049", direction("harm-up")).open();
        String nl = subject(synthesis, new InterventionId("I16")).statement().nl();
        assertTrue(nl.contains("een afname van het vertrouwen in politie of overheid: kans op schade"), nl);
    }

    @Test
    void harmOnAnIntermediateOutcomeNamesThatOutcomeAndIsRatedByTheFindingThatShowsIt() {
        Synthesis synthesis = ExampleCopy.in(temp)
                .addLike(
                        "findings",
                        "FN082",
                        Map.of(
                                "finding_id", "FN999",
                                "outcome", "trust",
                                "outcome_polarity", "higher-is-better",
                                "appraisal", "very-low",
                                "direction_reported", "harm-up",
                                "direction_harmonised", "harm-up"))
                .open();
        SubjectConclusion diversion = subject(synthesis, new InterventionId("I10"));
        assertEquals(Verdict.MORE_HARM, diversion.verdict());
        assertTrue(
                diversion.statement().nl().contains("mogelijk tot een afname van het vertrouwen"),
                diversion.statement().nl());
        assertEquals(
                CertaintyLevel.VERY_LOW, diversion.certainty().orElseThrow().wordingLevel());
    }

    @Test
    void aWorseFindingOfHarmDoesNotLiftAConflict() {
        Synthesis synthesis = ExampleCopy.in(temp)
                .addLike(
                        "findings",
                        "FN098",
                        Map.of(
                                "finding_id", "FN999",
                                "appraisal", "very-low",
                                "direction_reported", "harm-up",
                                "direction_harmonised", "harm-up"))
                .open();
        assertEquals(
                CertaintyLevel.VERY_LOW,
                subject(synthesis, new InterventionId("I03"))
                        .certainty()
                        .orElseThrow()
                        .wordingLevel());
    }

    @Test
    void aConflictOnIntermediateOutcomesCountsAsInconsistency() {
        SubjectConclusion before = subject(ExampleCopy.in(temp).open(), new FactorId("F18"));
        SubjectConclusion after = subject(
                ExampleCopy.in(temp)
                        .addLike(
                                "findings",
                                "FN048",
                                Map.of(
                                        "finding_id", "FN999",
                                        "direction_reported", "harm-up",
                                        "direction_harmonised", "harm-up"))
                        .open(),
                new FactorId("F18"));
        // half of the studies point the other way, which is more than the share that takes two steps
        assertEquals(List.of(0, -2), List.of(inconsistency(before), inconsistency(after)));
        assertEquals(
                before.certainty().orElseThrow().wordingLevel().change(-2),
                after.certainty().orElseThrow().wordingLevel());
    }

    private static int inconsistency(SubjectConclusion subject) {
        return subject.certainty()
                .flatMap(certainty -> certainty.domain(CertaintyDomain.INCONSISTENCY))
                .flatMap(rating -> rating.levels())
                .orElseThrow();
    }

    @Test
    void areaWordingIsKeptForAreas() {
        Synthesis synthesis = with("FN033", direction("harm-up")).open();
        String nl = subject(synthesis, new FactorId("F13")).statement().nl();
        assertFalse(nl.contains("gebied"), nl);
        assertFalse(nl.contains("lokale criminaliteit"), nl);
        assertTrue(subject(synthesis, new FactorId("F13")).areaLevel());
    }

    @Test
    void numbersFromMemoryStayInsideWhateverTheirForm() {
        Synthesis synthesis = with(
                        "FN057",
                        Map.of(
                                "metric", "OR",
                                "estimate", "1.71",
                                "range_high", "2.34",
                                "estimate_certainty", "from-memory",
                                "statement_nl", "De kans ligt 71 procent hoger.",
                                "statement_en", "The odds are 71 percent higher."))
                .open();
        String nl = synthesis
                .evidence()
                .findingsById()
                .get(new FindingId("FN057"))
                .publishedStatement()
                .nl();
        assertFalse(nl.contains("71"), nl);
        String row = ResultTables.of(synthesis.evidence(), synthesis.conclusions())
                .get("findings.csv")
                .lines()
                .filter(line -> line.startsWith("FN057,"))
                .findFirst()
                .orElseThrow();
        assertFalse(row.contains("1.71") || row.contains("2.34"), row);
    }

    @Test
    void anUpperEndAloneIsANumberToo() {
        Synthesis synthesis = with(
                        "FN002", Map.of("metric", "d", "range_high", "0.42", "estimate_certainty", "from-memory"))
                .open();
        assertTrue(
                synthesis.evidence().findingsById().get(new FindingId("FN002")).withholdsNumber());
    }

    @Test
    void oneHarmfulExampleDoesNotTurnAdviceAround() {
        Synthesis synthesis = ExampleCopy.in(temp)
                .set("recommendations", "R08", "finding_ids", "FN068;FN069;FN083")
                .open();
        assertFalse(synthesis
                .conclusions()
                .recommendation(new RecommendationId("R08"))
                .orElseThrow()
                .stopsHarm());
        assertTrue(synthesis
                .conclusions()
                .recommendation(new RecommendationId("R09"))
                .orElseThrow()
                .stopsHarm());
    }

    @Test
    void effectsOfAnotherMeasureAreNamedAndLeftOut() {
        ExampleCopy copy = ExampleCopy.in(temp);
        List<Map<String, String>> rows = copy.rows("primary_effects");
        Map<String, String> last = rows.stream()
                .filter(row -> "landenberger2005".equals(row.get("dataset_id")))
                .reduce((first, second) -> second)
                .orElseThrow();
        last.put("metric", "d");
        Synthesis synthesis = copy.write("primary_effects", rows).open();
        assertEquals(57, synthesis.pool("landenberger2005").result().effectCount());
        assertTrue(codes(synthesis, "metric").contains("row-left-out"));
    }

    @Test
    void aDataSetThatCannotBePooledIsSaidToBe() {
        ExampleCopy copy = ExampleCopy.in(temp);
        List<Map<String, String>> rows = copy.rows("primary_effects");
        rows.stream()
                .filter(row -> "landenberger2005".equals(row.get("dataset_id")))
                .forEach(row -> row.put("yi", "1e300"));
        Synthesis synthesis = copy.write("primary_effects", rows).open();
        assertEquals(3, synthesis.conclusions().datasets().size());
        assertTrue(
                synthesis.diagnosticList().stream()
                        .anyMatch(d ->
                                d.code().equals("out-of-range") && d.message().contains("landenberger2005")),
                synthesis.diagnosticList()::toString);
        // also for a program that hands over the diagnostics of reading only
        String table = ResultFolder.of(synthesis.evidence(), synthesis.conclusions(), List.of())
                .files()
                .get("tables/diagnostics.csv");
        assertTrue(table.contains("out-of-range"), table);
    }

    @Test
    void aKeyOfTwoTablesIsNamedAndTheSecondRowLeftOut() {
        Synthesis synthesis = ExampleCopy.in(temp)
                .set("insights", "IN01", "insight_id", "FN001")
                .open();
        assertEquals(20, synthesis.evidence().insights().size());
        assertTrue(codes(synthesis, "insight_id").contains("duplicate-key"));
    }

    @Test
    void aSecondRunLeavesNoSheetOfTheFirst() throws IOException {
        Path out = temp.resolve("out");
        ExampleCopy copy = ExampleCopy.in(temp);
        copy.open().results().write(out);
        Files.writeString(out.resolve("mine.txt"), "not theirs");
        List<Map<String, String>> few = copy.rows("municipalities").subList(0, 3);
        copy.write("municipalities", few).open().results().write(out);
        try (var sheets = Files.list(out.resolve("municipalities"))) {
            assertEquals(3, sheets.count());
        }
        assertTrue(Files.exists(out.resolve("mine.txt")));
    }

    @Test
    void aRoundedNumberThatAgreesIsNotCalledAnother() {
        Synthesis synthesis = with("FN087", Map.of("estimate", "0.423", "ci_low", "0.304", "ci_high", "0.541"))
                .open();
        assertTrue(synthesis.conclusions().datasets().stream()
                .filter(dataset -> dataset.key().equals("landenberger2005"))
                .flatMap(dataset -> dataset.remarks().stream())
                .anyMatch(remark -> remark.en().contains("FN087 was recomputed here and agrees")));
    }

    @Test
    void withoutMunicipalAdviceNothingIsSaidToStartWith() {
        ExampleCopy copy = ExampleCopy.in(temp);
        List<Map<String, String>> rows = copy.rows("recommendations");
        rows.removeIf(row -> "municipality".equals(row.get("addressee")));
        Synthesis synthesis = copy.write("recommendations", rows).open();
        String nl = synthesis.conclusions().localAdvice().get(0).statement().nl();
        assertTrue(nl.contains("0 van 0") && !nl.contains("begin met"), nl);
    }

    private static List<String> codes(Synthesis synthesis, String column) {
        return synthesis.diagnosticList().stream()
                .filter(diagnostic -> diagnostic.location().column().equals(column))
                .map(Diagnostic::code)
                .toList();
    }
}
