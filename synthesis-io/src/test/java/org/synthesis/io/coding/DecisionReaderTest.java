package org.synthesis.io.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synthesis.io.Imported;
import org.synthesis.io.RawTable;
import org.synthesis.io.json.EvidenceBaseJson;
import org.synthesis.io.workbook.WorkbookTables;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.base.Severity;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.recommendation.EtdAnswer;
import org.synthesis.model.recommendation.EtdCriterion;
import org.synthesis.model.recommendation.EvidenceToDecision;
import org.synthesis.model.recommendation.GoodPracticeCriterion;
import org.synthesis.model.recommendation.PanelAnswer;
import org.synthesis.model.recommendation.ParadigmaticSituation;
import org.synthesis.model.recommendation.RecommendationType;
import org.synthesis.model.text.LocalizedText;

/** The table {@code decisions}. */
class DecisionReaderTest {
    private static final String HEADER = "recommendation_id,criterion,answer,evidence_nl,evidence_en,considerations_nl,"
            + "considerations_en,assessor,date,rationale,illustrative\n";
    private static final RecommendationId R06 = new RecommendationId("R06");

    @TempDir
    Path folder;

    @BeforeEach
    void copyTheExample() throws IOException {
        EssFolder.copyTo(folder);
    }

    private Imported<EvidenceBase> read(String rows) throws IOException {
        Files.writeString(folder.resolve("decisions.csv"), HEADER + rows);
        return CodingFolder.read(folder);
    }

    private static Optional<EvidenceToDecision> decision(Imported<EvidenceBase> read) {
        return Optional.ofNullable(read.value().recommendationsById().get(R06))
                .flatMap(recommendation -> recommendation.decision());
    }

    private static String only(Imported<EvidenceBase> read) {
        List<String> errors = EssFolder.texts(read, "row-left-out");
        assertEquals(1, errors.size(), errors::toString);
        return errors.get(0);
    }

    @Test
    void readsEveryKindOfRowIntoTheRecommendation() throws IOException {
        Imported<EvidenceBase> read = read("""
                R06,comparison,,Niets doen,Doing nothing,,,panel,,,
                R06,perspective,,De gemeente,The municipality,,,panel,,,
                R06,circumstances,,het past,it fits,,,panel,,,
                R06,feasibility,Probably-Yes,bewijs,evidence,wat telt,what counts,panel,2026-03-01,,yes
                R06,balance,favours-intervention,,,,,panel,,,
                R06,research-priority,no,,,,,panel,,,
                R06,situation,life-threatening,,,,,panel,,lives,
                R06,good-practice-clear,yes,,,,,panel,,,
                R06,type,conditional-for,,,,,panel,,careful,
                """);
        assertEquals(List.of(), read.diagnostics(Severity.ERROR));
        EvidenceToDecision expected = EvidenceToDecision.builder()
                .comparison(LocalizedText.of("Niets doen", "Doing nothing"))
                .perspective(LocalizedText.of("De gemeente", "The municipality"))
                .circumstances(LocalizedText.of("het past", "it fits"))
                .putAnswers(EtdCriterion.BALANCE, PanelAnswer.of(EtdAnswer.FAVOURS_INTERVENTION, "panel"))
                .putAnswers(
                        EtdCriterion.FEASIBILITY,
                        new PanelAnswer<>(
                                EtdAnswer.PROBABLY_YES,
                                LocalizedText.of("bewijs", "evidence"),
                                LocalizedText.of("wat telt", "what counts"),
                                "panel",
                                "2026-03-01",
                                ""))
                .researchPriority(PanelAnswer.of(EtdAnswer.NO, "panel"))
                .situation(PanelAnswer.of(ParadigmaticSituation.LIFE_THREATENING, "panel", "lives"))
                .putGoodPractice(GoodPracticeCriterion.GOOD_PRACTICE_CLEAR, PanelAnswer.of(EtdAnswer.YES, "panel"))
                .type(PanelAnswer.of(RecommendationType.CONDITIONAL_FOR, "panel", "careful"))
                .illustrative(true)
                .build();
        assertEquals(Optional.of(expected), decision(read));
        assertEquals(read.value(), EvidenceBaseJson.read(EvidenceBaseJson.write(read.value())));
    }

    @Test
    void namesTheAnswersOfTheCriterionAndTheNearestOne() throws IOException {
        String error = only(read("R06,feasibility,probably-yess,,,,,panel,,,\n"));
        assertTrue(
                error.contains("decisions.csv row 2 column answer: expected one of no, probably-no, probably-yes, yes,"
                        + " varies, dont-know; found \"probably-yess\""),
                error);
        assertTrue(error.contains("did you mean \"probably-yes\"?"), error);
        assertTrue(only(read("R06,values,varies,,,,,panel,,,\n")).contains("expected one of important-uncertainty"));
        assertTrue(only(read("R06,balance,,,,,,panel,,,\n")).contains("found an empty cell"));
    }

    @Test
    void refusesASecondRowOnTheSame() throws IOException {
        Imported<EvidenceBase> read = read("R06,equity,reduced,,,,,panel,,,\nR06,equity,increased,,,,,other,,,\n");
        assertTrue(only(read)
                .contains("decisions.csv row 3 column criterion: expected one row on equity for R06; found another"));
        assertEquals(
                Optional.of(EtdAnswer.REDUCED), decision(read).orElseThrow().answer(EtdCriterion.EQUITY));
    }

    @Test
    void asksForAReasonATextAndAKnownCriterion() throws IOException {
        assertTrue(only(read("R06,situation,life-threatening,,,,,panel,,,\n"))
                .contains("column rationale: expected the reason for this situation"));
        assertTrue(
                only(read("R06,comparison,,,,,,panel,,,\n")).contains("column evidence_nl: expected the text itself"));
        assertEquals(
                1,
                EssFolder.texts(read("R06,equitty,reduced,,,,,panel,,,\n"), "unknown-code")
                        .size());
        assertEquals(
                1,
                EssFolder.texts(read("R66,equity,reduced,,,,,panel,,,\n"), "dangling-reference")
                        .size());
    }

    @Test
    void theEmptyFormHasASheetForIt() {
        RawTable sheet = WorkbookTables.parse("form.xlsx", CodingForm.empty().toBytes()).value().stream()
                .filter(table -> table.name().equals("decisions"))
                .findFirst()
                .orElseThrow();
        assertEquals(HEADER.strip(), String.join(",", sheet.header()));
    }
}
