package org.synthesis.examples.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.conclusion.TopicGaps;
import org.synthesis.model.effect.ReportingUnit;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.finding.QuantitativeFinding;
import org.synthesis.model.gap.EvidenceClass;
import org.synthesis.model.gap.GapMap;
import org.synthesis.model.gap.MapGapKind;
import org.synthesis.model.gap.MapVocabulary;
import org.synthesis.model.gap.StudyCounts;
import org.synthesis.model.id.FactorId;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.study.StudyDesign;
import org.synthesis.model.vocabulary.EcologicalLevel;
import org.synthesis.scoring.Assessment;
import org.synthesis.scoring.appraisal.ResultAppraisals;
import org.synthesis.scoring.gap.EvidenceMap;

/** A study in several cells counts once, and a review that cannot be trusted closes no gap. */
class GoldenD5Test {
    private static final FactorId FACTOR = new FactorId("fam:monitoring");
    private static final List<String> OUTCOMES = List.of("recruitment", "drugs", "violence");

    /** One study with results on three outcomes, and a review with two critical weaknesses. */
    private static EvidenceBase.Builder evidence() {
        EvidenceBase.Builder base = GoldenEvidence.base()
                .addFactors(GoldenEvidence.factor(
                        FACTOR.value(), "Ouderlijk toezicht", "Parental monitoring", EcologicalLevel.FAMILY))
                .addSources(
                        GoldenEvidence.source("study", StudyDesign.REGISTER_COHORT, 2019, "Netherlands"),
                        GoldenEvidence.source("review", StudyDesign.META_ANALYSIS, 2022, "Netherlands"));
        for (String outcome : OUTCOMES) {
            base.addOutcomes(GoldenEvidence.outcome(outcome, outcome, outcome));
            base.addFindings(of("study", outcome).build());
        }
        Map<String, String> amstar = new LinkedHashMap<>();
        for (String item : List.of("1", "3", "4", "5", "6", "8", "9-rct", "9-nrsi", "10", "11-rct", "11-nrsi", "12")) {
            amstar.put(item, "Yes");
        }
        amstar.putAll(Map.of("2", "No", "7", "No", "13", "Yes", "14", "Yes", "15", "Yes", "16", "Yes"));
        return base.addFindings(
                        of("review", "recruitment").unit(ReportingUnit.POOLED).build())
                .addAllAnswers(GoldenEvidence.answers("review-recruitment", "amstar-2", amstar));
    }

    private static QuantitativeFinding.Builder of(String source, String outcome) {
        return GoldenEvidence.finding(source, FACTOR, outcome, Direction.HARM_DOWN)
                .id(new FindingId(source + "-" + outcome))
                .source(new SourceId(source));
    }

    private static GapMap map(EvidenceBase evidence) {
        return EvidenceMap.of(evidence, ResultAppraisals.of(evidence)).by(MapVocabulary.SUBJECT, MapVocabulary.OUTCOME);
    }

    @Test
    void aStudyInThreeCellsIsOneStudy() {
        GapMap map = map(evidence().build());
        for (String outcome : OUTCOMES) {
            assertEquals(1, map.cell(FACTOR.value(), outcome).studies().primary());
        }
        assertEquals(1, map.total().primary());
        assertEquals(1, map.rowTotals().get(0).primary());
        assertEquals(List.of(), map.unplaced());
    }

    @Test
    void aReviewOfCriticallyLowConfidenceIsRed() {
        StudyCounts cell =
                map(evidence().build()).cell(FACTOR.value(), "recruitment").studies();
        assertEquals(1, cell.of(EvidenceClass.REVIEW_RED));
        assertEquals(2, cell.total());
    }

    private static TopicGaps gaps(EvidenceBase evidence) {
        return Assessment.using(evidence.protocol()).of(evidence).detectedGaps().stream()
                .filter(topic -> topic.key().equals(FACTOR.value()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void twoStudiesStillLackAReviewThatCanBeTrusted() {
        EvidenceBase two = evidence()
                .addSources(GoldenEvidence.source("second", StudyDesign.REGISTER_COHORT, 2020, "Netherlands"))
                .addFindings(of("second", "recruitment").build())
                .build();
        assertEquals(2, map(two).total().primary());
        assertTrue(gaps(two).rules().contains("G2"));
        assertTrue(gaps(two).gaps().stream()
                .anyMatch(gap ->
                        gap.mapKind().filter(MapGapKind.SYNTHESIS::equals).isPresent()));
    }

    @Test
    void oneStudyInThreeCellsIsTooFewToReview() {
        assertTrue(!gaps(evidence().build()).rules().contains("G2"));
    }
}
