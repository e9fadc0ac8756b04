package org.synthesis.scoring.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synthesis.model.appraisal.StudyLimitation;
import org.synthesis.model.appraisal.ToolLevel;
import org.synthesis.model.appraisal.ToolResult;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Settlement;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;

class ToolEngineTest {
    private static final ToolEngine ROB2 = ToolTexts.shipped("rob2-assignment");
    private static final ImmutableMap<String, String> SOUND = ImmutableMap.<String, String>builder()
            .putAll(Map.of("1.1", "Y", "1.2", "Y", "1.3", "N", "2.1", "N", "2.2", "N", "2.6", "Y"))
            .putAll(Map.of("3.1", "Y", "4.1", "N", "4.2", "N", "4.3", "N", "5.1", "Y", "5.2", "N", "5.3", "N"))
            .buildOrThrow();

    @Test
    void aSoundTrialIsLowWithoutLimitations() {
        ToolResult result = ToolTexts.judge(ROB2, SOUND);
        assertEquals("low", code(result.overall()));
        assertEquals(Optional.of(StudyLimitation.NONE), result.limitation().toOptional());
        assertEquals(ImmutableList.of(), result.diagnostics());
        assertFalse(result.isDraft());
    }

    @Test
    void theReasonNamesTheRowAndTheAnswersInBothLanguages() {
        RuleStep step = domain(ToolTexts.judge(ROB2, with("1.2", "NI", "1.3", "Y")), "D1")
                .proposed()
                .steps()
                .get(0);
        assertEquals("rob2-assignment/D1/2", step.rule().id());
        assertEquals(RuleStatus.N, step.rule().status());
        assertEquals(
                LocalizedText.of(
                        "1.2 (toewijzing vooraf verborgen): geen informatie; "
                                + "1.3 (verschillen bij de start wijzen op een probleem): ja. Dus: hoog",
                        "1.2 (allocation concealed): no information; 1.3 (baseline differences suggest a problem): yes. So: high"),
                step.because());
    }

    @Test
    void aMissingAnswerIsNamedAndLeavesTheWholeUndetermined() {
        Map<String, String> answers = with("1.2", "N");
        answers.remove("1.1");
        ToolResult result = ToolTexts.judge(ROB2, answers);
        LocalizedText missing = LocalizedText.of("1.1 (volgorde willekeurig)", "1.1 (sequence random)");
        assertEquals(ImmutableList.of(missing), domain(result, "D1").proposed().missing());
        assertEquals(ImmutableList.of(missing), result.overall().proposed().missing());
        assertEquals(ImmutableList.of(missing), result.limitation().missing());
    }

    @Test
    void anAnswerToAQuestionThatIsNotAskedIsAWarningAndDoesNotCount() {
        ToolResult result = ToolTexts.judge(ROB2, with("3.4", "Y"));
        assertEquals("low", code(result.overall()));
        assertEquals(ImmutableList.of("not-asked"), codes(result));
        assertFalse(result.answers().containsKey("3.4"));
        assertEquals(ImmutableList.of(), codes(ToolTexts.judge(ROB2, with("3.4", "NA"))));
    }

    @Test
    void unknownQuestionsAndAnswersAreErrorsAndDoNotCount() {
        ToolResult result = ToolTexts.judge(ROB2, with("9.9", "Y", "3.1", "perhaps"));
        assertEquals(ImmutableList.of("unknown-question", "unknown-answer"), codes(result));
        assertInstanceOf(Proposal.Undetermined.class, domain(result, "D3").proposed());
    }

    @Test
    void severalConcernsAskForReviewAndAreHighOnlyWhenConfirmed() {
        Map<String, String> two = with("1.1", "N", "5.1", "N");
        ToolResult flagged = ToolTexts.judge(ROB2, two);
        assertEquals("some", code(flagged.overall()));
        assertEquals("review", flagged.flags().get(0).code());
        two.put("several", "confirmed");
        assertEquals("high", code(ToolTexts.judge(ROB2, two).overall()));
        ToolResult later = ROB2.judge(two, Thresholds.standard().with(Threshold.SOME_CONCERNS_REVIEW, 3));
        assertEquals("some", code(later.overall()));
        assertEquals(ImmutableList.of(), later.flags());
        assertEquals(ImmutableList.of("not-asked"), codes(later));
    }

    @Test
    void whatPeopleSettleForADomainCountsForTheWhole() {
        Settlement settled =
                new Settlement("r1", "rob2-assignment/D1", "high", "AB", "2026-01-05", "imbalance explained");
        ToolResult result = ROB2.judge(SOUND, Thresholds.standard(), List.of(settled));
        assertEquals(
                Optional.of("low"), domain(result, "D1").proposed().toOptional().map(ToolLevel::code));
        assertTrue(domain(result, "D1").isOverride());
        assertEquals("high", code(result.overall()));
        assertEquals(Optional.of(StudyLimitation.SERIOUS), result.limitation().toOptional());
    }

    @Test
    void aSettlementWithoutRationaleOrPlaceIsAnError() {
        ToolResult result = ROB2.judge(
                SOUND,
                Thresholds.standard(),
                List.of(
                        new Settlement("r1", "rob2-assignment/D1", "high", "AB", "", ""),
                        new Settlement("r1", "rob2-assignment/D9", "high", "AB", "", "why"),
                        new Settlement("r1", "robins-e/D1", "high", "AB", "", "why")));
        assertEquals("low", code(result.overall()));
        assertEquals(ImmutableList.of("no-rationale", "unknown-settlement"), codes(result));
    }

    @Test
    void aSettledWholeStandsOverTheTool() {
        Settlement settled = new Settlement("r1", "rob2-assignment/overall", "some", "AB", "", "unclear funding");
        ToolResult result = ROB2.judge(SOUND, Thresholds.standard(), List.of(settled));
        assertEquals("some", code(result.overall()));
        assertEquals(Optional.of(StudyLimitation.MODERATE), result.limitation().toOptional());
    }

    @Test
    void aSettledLevelForWhichTheToolHasNoRowLeavesTheWholeUndetermined() {
        String domain = ToolTexts.HEAD.replace("level high", "level some moderate : matig | some\nlevel high")
                + "domain D : deel | part\nitem 1 Y N : een | one\njudge\n 1 is N => high\n otherwise => low\noverall\n";
        Settlement settled = new Settlement("r1", "small/D", "some", "AB", "", "why");
        for (String rest : List.of(
                "judge\n D is low => low\n D is high => high\n",
                "let x\n D is low => low\n D is high => high\njudge\n otherwise => x\n",
                "let x\n D is low => 0\n D is high => 1\njudge\n x = 1 => high\n otherwise => low\n")) {
            ToolEngine engine = ToolTexts.engine(domain + rest);
            assertEquals("small", engine.tool().key());
            ToolResult result = engine.judge(Map.of("1", "Y"), Thresholds.standard(), List.of(settled));
            assertEquals("none", code(result.overall()), rest);
            assertEquals(1, result.overall().proposed().missing().size());
            assertEquals(ImmutableMap.of(), result.numbers());
        }
    }

    @Test
    void aToolThatSaysNothingOfLimitationsNeverWaitsForOne() {
        for (String key :
                List.of("aacods", "tapupas", "amstar-2", "robis", "robins-e-threat", "mmat-2018", "jbi-cohort")) {
            assertInstanceOf(
                    Proposal.NotApplicable.class,
                    ToolTexts.judge(ToolTexts.shipped(key), Map.of()).limitation(),
                    key);
        }
    }

    @Test
    void nothingIsCountedWhereNothingWasAppraised() {
        ToolEngine engine = ToolTexts.shipped("mmat-2018");
        assertEquals(
                ImmutableMap.of(),
                ToolTexts.judge(engine, Map.of("S1", "No", "S2", "Yes")).numbers());
        Map<String, String> survey = new HashMap<>(Map.of("S1", "Yes", "S2", "Yes", "category", "descriptive"));
        List.of("4.1", "4.2", "4.3", "4.4", "4.5").forEach(item -> survey.put(item, "Yes"));
        assertEquals(
                ImmutableMap.of("numbers-met", 5.0, "legacy-stars", 5.0),
                ToolTexts.judge(engine, survey).numbers());
    }

    @Test
    void aRowInDoubtShowsTheOtherReadingAndADraftSaysSo() {
        ToolResult result = ToolTexts.judge(
                ToolTexts.shipped("robins-i-v2-a"),
                Map.of("B1", "Y", "B3", "N", "1.1", "Y", "1.2", "WN", "1.3", "N", "1.4", "Y"));
        assertTrue(result.isDraft());
        RuleStep step = domain(result, "D1").proposed().steps().get(0);
        assertEquals("serious", code(domain(result, "D1")));
        assertEquals(RuleStatus.U, step.rule().status());
        assertTrue(
                step.because().nl().endsWith("Dus: ernstig. De bron is hier in twijfel; in een andere lezing: matig"),
                step.toString());
    }

    @Test
    void triageStopsBeforeTheDomains() {
        ToolResult result = ToolTexts.judge(ToolTexts.shipped("robins-i-v2-b"), Map.of("B1", "Y", "B3", "Y"));
        assertEquals("critical", code(result.overall()));
        assertInstanceOf(Proposal.NotApplicable.class, domain(result, "D1").proposed());
    }

    @Test
    void adherenceNeedsAKindOfDeviationThatTheProtocolNames() {
        ToolEngine engine = ToolTexts.shipped("rob2-adherence");
        Map<String, String> none = Map.of("2.1", "Y", "2.2", "Y", "2.3", "NA", "2.4", "NA", "2.5", "NA");
        assertInstanceOf(
                Proposal.Undetermined.class,
                domain(ToolTexts.judge(engine, none), "D2").proposed());
        Map<String, String> unaware = Map.of("2.1", "N", "2.2", "N", "2.4", "NA", "2.5", "NA");
        assertEquals("low", code(domain(ToolTexts.judge(engine, unaware), "D2")));
    }

    @Test
    void otherWordingChangesLabelsOnly() {
        var worded = ROB2.tool().withWording(Map.of("1.1", LocalizedText.of("officieel", "official")));
        assertEquals("official", worded.items().get(0).label().en());
        assertEquals(ROB2.tool().items().size(), worded.items().size());
        assertEquals(
                "low",
                code(ToolTexts.judge(ToolEngine.of(worded).orThrow(), SOUND).overall()));
    }

    @Test
    void thresholdsThatWereComparedWithAreRecorded() {
        ToolEngine engine = ToolTexts.engine(
                ToolTexts.domain(
                        "item 1 Y N : een | one\nitem 2 Y N : twee | two\njudge\n count of items is N >= threshold some-concerns-review => high\n otherwise => low"));
        RuleStep step = domain(ToolTexts.judge(engine, Map.of("1", "N", "2", "N")), "D")
                .proposed()
                .steps()
                .get(0);
        assertEquals(ImmutableMap.of(Threshold.SOME_CONCERNS_REVIEW, 2.0), step.thresholds());
        assertEquals("2 of 2 (1, 2) with no. So: high", step.because().en());
    }

    private static Map<String, String> with(String... changes) {
        Map<String, String> answers = new HashMap<>(SOUND);
        for (int i = 0; i < changes.length; i += 2) {
            answers.put(changes[i], changes[i + 1]);
        }
        return answers;
    }

    private static Judgement<ToolLevel> domain(ToolResult result, String key) {
        return Optional.ofNullable(result.domains().get(key)).orElseThrow();
    }

    private static String code(Judgement<ToolLevel> judgement) {
        return judgement.value().map(ToolLevel::code).orElse("none");
    }

    private static ImmutableList<String> codes(ToolResult result) {
        return result.diagnostics().stream().map(Diagnostic::code).collect(ImmutableList.toImmutableList());
    }
}
