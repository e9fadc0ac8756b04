package org.synthesis.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.base.Fingerprint;
import org.synthesis.model.certainty.CerqualAssessment;
import org.synthesis.model.certainty.CerqualComponent;
import org.synthesis.model.certainty.CerqualRating;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.conclusion.InsightConclusion;
import org.synthesis.model.conclusion.ThresholdFlip;
import org.synthesis.model.conclusion.ThresholdFlips;
import org.synthesis.model.conclusion.Trace;
import org.synthesis.model.conclusion.TraceInput;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.question.Protocol;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Concepts;

/** One conclusion by a rule made up here: confidence is low when 0.45 falls below a threshold, and moderate from two sources on. */
class ThresholdSensitivityTest {
    private static final Threshold SHARE = Threshold.IMPRECISION_OIS_HALF;
    private static final Threshold COUNT = Threshold.PUBLICATION_BIAS_SIGNALS;
    private static final Threshold PUBLISHED = Threshold.WITHIN_STUDY_SHARE;
    private static final Threshold DOUBTED = Threshold.RATIO_INTERVAL_RISK;
    private static final LocalizedText NAME = LocalizedText.same("name");
    private static final Rule RULE = new Rule("made-up", RuleStatus.L, NAME, "");

    @Test
    void namesWhatAnotherNumberWouldChange() {
        ThresholdFlips flips = ThresholdSensitivity.of(
                Thresholds.standard(), thresholds -> conclude(thresholds, 0.45, SHARE, COUNT, PUBLISHED, DOUBTED));
        assertEquals(
                ImmutableList.of(
                        new ThresholdFlip(SHARE, 0.375, "IN01", "confidence", "low", "moderate"),
                        new ThresholdFlip(COUNT, 1, "IN01", "confidence", "low", "very-low")),
                flips.flips());
        assertEquals(ImmutableList.of(SHARE, COUNT), flips.varied());
        assertEquals(4, flips.runs());
        assertEquals(flips.flips().subList(1, 2), flips.of(COUNT));
    }

    @Test
    void listsEveryNumberOfOursEitherAsTriedOrAsUnused() {
        ThresholdFlips flips =
                ThresholdSensitivity.of(Thresholds.standard(), thresholds -> conclude(thresholds, 0.45, SHARE));
        List<Threshold> all = new ArrayList<>(flips.varied());
        all.addAll(flips.unused());
        for (Threshold threshold : Threshold.values()) {
            boolean ours = threshold.status() == RuleStatus.D || threshold.status() == RuleStatus.L;
            assertEquals(ours ? 1 : 0, all.stream().filter(threshold::equals).count(), threshold.code());
        }
        assertFalse(flips.unused().contains(SHARE));
    }

    @Test
    void startsFromTheNumbersOfTheProtocol() {
        List<Double> tried = new ArrayList<>();
        ThresholdSensitivity.of(Thresholds.standard().with(SHARE, 0.8), thresholds -> {
            tried.add(thresholds.get(SHARE));
            return conclude(thresholds, 0.45, SHARE);
        });
        assertEquals(List.of(0.8, 0.6000000000000001, 1.0), tried);
    }

    @Test
    void countsGoToTheNextWholeNumberOutwards() {
        assertEquals(ImmutableSet.of(1.0, 3.0), ThresholdSensitivity.around(COUNT, 2));
        assertEquals(ImmutableSet.of(7.0, 13.0), ThresholdSensitivity.around(Threshold.LOCAL_SMALLEST_CELL, 10));
        assertEquals(ImmutableSet.of(2.0), ThresholdSensitivity.around(COUNT, 1), "it cannot go below 1");
    }

    @Test
    void shareStaysInItsRange() {
        assertEquals(ImmutableSet.of(0.75), ThresholdSensitivity.around(SHARE, 1));
        assertEquals(ImmutableSet.of(), ThresholdSensitivity.around(SHARE, 0));
    }

    @Test
    void everyNumberOfOursReallyChangesAndStaysInItsRange() {
        for (Threshold threshold : Threshold.values()) {
            ImmutableSet<Double> around = ThresholdSensitivity.around(threshold, threshold.standard());
            assertFalse(around.isEmpty() && threshold.standard() != 0, threshold.code());
            for (double value : around) {
                assertTrue(threshold.lowest() <= value && value <= threshold.highest(), threshold.code());
                assertTrue(value != threshold.standard(), threshold.code());
                assertTrue(!threshold.isCount() || value == Math.rint(value), threshold.code());
            }
        }
    }

    @Test
    void findsNothingInAnEmptyEvidenceBase() {
        ThresholdFlips flips = ThresholdSensitivity.of(EvidenceBase.builder()
                .protocol(Protocol.unspecified())
                .concepts(Concepts.NONE)
                .build());
        assertEquals(ImmutableList.of(), flips.flips());
        assertEquals(0, flips.runs());
    }

    private static Conclusions conclude(Thresholds thresholds, double share, Threshold... used) {
        ImmutableMap.Builder<Threshold, Double> values = ImmutableMap.builder();
        for (Threshold threshold : used) {
            values.put(threshold, thresholds.get(threshold));
        }
        CertaintyLevel level = share >= thresholds.get(SHARE)
                ? CertaintyLevel.MODERATE
                : thresholds.get(COUNT) < 2 ? CertaintyLevel.VERY_LOW : CertaintyLevel.LOW;
        Fingerprint hash = Fingerprint.of(thresholds);
        return Conclusions.builder()
                .input(hash)
                .protocol(hash)
                .addInsights(InsightConclusion.builder()
                        .insight(new FindingId("IN01"))
                        .cerqual(new CerqualAssessment(
                                Arrays.stream(CerqualComponent.values())
                                        .map(component -> new CerqualRating(
                                                component,
                                                Judgement.proposed(Proposal.undetermined(NAME)),
                                                LocalizedText.EMPTY))
                                        .collect(ImmutableList.toImmutableList()),
                                Judgement.proposed(Proposal.determined(level, RuleStep.of(RULE, NAME)))))
                        .statement(NAME)
                        .trace(new Trace(
                                ImmutableList.of(RULE),
                                ImmutableList.of(new TraceInput("IN01", Fingerprint.of(NAME))),
                                values.buildOrThrow()))
                        .build())
                .build();
    }
}
