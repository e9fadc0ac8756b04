package org.synthesis.io.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.synthesis.io.RawTable;
import org.synthesis.io.coding.CodingFolder;
import org.synthesis.io.csv.CsvTables;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.CertaintyDomain;
import org.synthesis.model.certainty.CertaintyFramework;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.certainty.DomainRating;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.conclusion.ThresholdFlip;
import org.synthesis.model.conclusion.ThresholdFlips;
import org.synthesis.model.id.FactorId;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.Assessment;

class JudgementTablesTest {
    private static final String HOSTILE = "=HYPERLINK(\"http://x\")";
    private static final Rule RULE = new Rule("rule", RuleStatus.D, LocalizedText.same("a rule"), "");

    private static EvidenceBase evidence;
    private static Conclusions conclusions;

    @BeforeAll
    static void read() throws IOException, URISyntaxException {
        evidence = CodingFolder.read(Path.of(Objects.requireNonNull(JudgementTablesTest.class.getResource("/ess"))
                        .toURI()))
                .value();
        conclusions = Assessment.using(evidence.protocol()).of(evidence);
    }

    @Test
    void certaintyHasARowForTheStartEachDomainAndTheEnd() {
        RawTable table = certainty(conclusions);
        List<SubjectConclusion> certain = conclusions.subjects().stream()
                .filter(subject -> subject.certainty().isPresent())
                .toList();
        assertFalse(certain.isEmpty());
        assertEquals(
                certain.stream()
                        .mapToInt(subject ->
                                subject.certainty().orElseThrow().domains().size() + 2)
                        .sum(),
                table.rows().size());
    }

    @Test
    void certaintyShowsWhatWasProposedSettledAndMissing() {
        RuleStep step = RuleStep.of(
                RULE,
                LocalizedText.of("breed interval", "wide interval"),
                Thresholds.standard().with(Threshold.IMPRECISION_OIS_HALF, 0.4),
                Threshold.IMPRECISION_OIS_HALF,
                Threshold.IMPRECISION_OIS_THIRD);
        CertaintyAssessment made = CertaintyAssessment.of(
                CertaintyFramework.GRADE_FACTOR,
                Judgement.proposed(Proposal.determined(CertaintyLevel.HIGH, step)),
                List.of(
                        DomainRating.proposed(
                                CertaintyDomain.RISK_OF_BIAS,
                                Proposal.undetermined(LocalizedText.of("beoordeling", "appraisal"))),
                        DomainRating.proposed(
                                CertaintyDomain.INCONSISTENCY,
                                Proposal.notApplicable(LocalizedText.of("één studie", "one study"))),
                        DomainRating.proposed(CertaintyDomain.INDIRECTNESS, Proposal.determined(0, step)),
                        new DomainRating(
                                CertaintyDomain.IMPRECISION,
                                Judgement.proposed(Proposal.determined(-1, step))
                                        .settle(-2, "panel", "2026-03-31", HOSTILE)),
                        DomainRating.proposed(CertaintyDomain.PUBLICATION_BIAS, Proposal.determined(0, step))));
        FactorId factor = new FactorId("F01");
        SubjectConclusion subject = conclusions.subject(factor).orElseThrow().toBuilder()
                .certainty(made)
                .build();
        RawTable table =
                certainty(conclusions.toBuilder().subjects(List.of(subject)).build());
        assertEquals(
                List.of(
                        "start|high||||||",
                        "risk-of-bias|||||beoordeling|appraisal|",
                        "inconsistency|not-applicable||||||",
                        "indirectness|0||||||",
                        "imprecision|-1|-2|panel|" + HOSTILE + "|||",
                        "publication-bias|0||||||"),
                table.rows().subList(0, 6).stream()
                        .map(row -> String.join(
                                        "|",
                                        List.of(
                                                cell(table, row, "domain"),
                                                cell(table, row, "proposed"),
                                                cell(table, row, "settled"),
                                                cell(table, row, "assessor"),
                                                cell(table, row, "rationale"),
                                                cell(table, row, "missing_nl"),
                                                cell(table, row, "missing_en"),
                                                ""))
                                .toString())
                        .toList());
        RawTable.Row imprecision = table.rows().get(4);
        assertEquals("grade-factor", cell(table, imprecision, "framework"));
        assertEquals("breed interval", cell(table, imprecision, "reasons_nl"));
        assertEquals("rule (D)", cell(table, imprecision, "rules"));
        assertEquals("imprecision-ois-half=0.4;imprecision-ois-third=0.3", cell(table, imprecision, "thresholds"));
        assertEquals("één studie", cell(table, table.rows().get(2), "reasons_nl"));
        assertEquals("", cell(table, table.rows().get(6), "proposed"), "a domain is open");
    }

    @Test
    void thresholdTableNamesEveryThresholdThatWasConsidered() {
        ThresholdFlips flips = new ThresholdFlips(
                ImmutableList.of(new ThresholdFlip(
                        Threshold.IMPRECISION_OIS_HALF, 0.375, "F01", "certainty", "low", "moderate")),
                ImmutableList.of(Threshold.IMPRECISION_OIS_HALF, Threshold.IMPRECISION_OIS_THIRD),
                ImmutableList.of(Threshold.LARGE_EFFECT_SMD),
                4);
        assertEquals(
                """
                threshold,label_nl,label_en,status,protocol_value,result,tried_value,key,field,before,after
                imprecision-ois-half,%s,%s,D,0.5,changes,0.375,F01,certainty,low,moderate
                imprecision-ois-third,%s,%s,D,0.3,no-change,,,,,
                large-effect-smd,%s,%s,L,0.5,not-used,,,,,
                """.formatted(
                                Threshold.IMPRECISION_OIS_HALF.label().nl(),
                                Threshold.IMPRECISION_OIS_HALF.label().en(),
                                Threshold.IMPRECISION_OIS_THIRD.label().nl(),
                                Threshold.IMPRECISION_OIS_THIRD.label().en(),
                                Threshold.LARGE_EFFECT_SMD.label().nl(),
                                Threshold.LARGE_EFFECT_SMD.label().en()),
                ResultFolder.of(evidence, conclusions, List.of())
                        .withThresholdFlips(flips)
                        .files()
                        .get("tables/threshold-sensitivity.csv"));
    }

    @Test
    void leavesTheThresholdTableOutWhenNoneWasTried() {
        assertTrue(ResultFolder.of(evidence, conclusions, List.of()).files().containsKey("tables/certainty.csv"));
        assertFalse(ResultFolder.of(evidence, conclusions, List.of())
                .files()
                .containsKey("tables/threshold-sensitivity.csv"));
    }

    @Test
    void everyFindingHasARowWithItsToolAndLimitation() {
        RawTable table = table("appraisals.csv", conclusions);
        assertEquals(conclusions.appraisals().size(), table.rows().size(), "no tool was answered");
        RawTable.Row row = table.rows().get(0);
        assertEquals("FN001", cell(table, row, "finding_id"));
        assertEquals("amstar-2", cell(table, row, "advised_tools"));
        assertEquals("robis", cell(table, row, "alternative_tools"));
        assertEquals("high", cell(table, row, "coded_level"));
        assertEquals("", cell(table, row, "tool"));
        assertEquals("none", cell(table, row, "limitation"));
        assertEquals("coded-limitation (L)", cell(table, row, "rules"));
    }

    @Test
    void everyInsightHasFourComponentsAndTheirSum() {
        RawTable table = table("cerqual.csv", conclusions);
        assertEquals(5 * conclusions.insights().size(), table.rows().size());
        RawTable.Row row = table.rows().get(4);
        assertEquals("confidence", cell(table, row, "component"));
        assertEquals("very-low", cell(table, row, "proposed"));
        assertEquals("coders", cell(table, row, "assessor"));
        assertEquals("yes", cell(table, row, "needs_review"));
        assertEquals("cerqual-proposal (D)", cell(table, row, "rules"));
    }

    @Test
    void everySubjectHasARowOfSourcesOfKnowledge() {
        RawTable table = table("triangulation.csv", conclusions);
        assertEquals(conclusions.triangulations().size(), table.rows().size());
        RawTable.Row row = table.rows().get(0);
        assertEquals("F01", cell(table, row, "subject_id"));
        assertEquals("silent", cell(table, row, "sci_quant"));
        assertEquals("+", cell(table, row, "sci_qual"));
        assertEquals("silence", cell(table, row, "code"));
        assertEquals("IN12", cell(table, row, "neighbour_insights"));
    }

    @Test
    void registersKeepTheirWords() {
        RawTable table = table("register-verdicts.csv", conclusions);
        assertEquals(conclusions.registerVerdicts().size(), table.rows().size());
        RawTable.Row row = table.rows().get(0);
        assertEquals("yef-toolkit", cell(table, row, "register"));
        assertEquals("FN071", cell(table, row, "finding_id"));
        assertEquals(conclusions.registerVerdicts().get(0).label().nl(), cell(table, row, "verdict_nl"));
    }

    private static RawTable certainty(Conclusions drawn) {
        return table("certainty.csv", drawn);
    }

    private static RawTable table(String name, Conclusions drawn) {
        String text = Objects.requireNonNull(ResultTables.of(evidence, drawn).get(name));
        return CsvTables.parse(name, text.getBytes(StandardCharsets.UTF_8)).value();
    }

    private static String cell(RawTable table, RawTable.Row row, String column) {
        return row.cells().get(table.header().indexOf(column));
    }
}
