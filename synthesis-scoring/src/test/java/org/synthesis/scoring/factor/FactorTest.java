package org.synthesis.scoring.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synthesis.model.base.Interval;
import org.synthesis.model.effect.TwoByTwo;
import org.synthesis.model.factor.CausalStatus;
import org.synthesis.model.factor.FactorRole;
import org.synthesis.model.factor.Modifiability;
import org.synthesis.model.finding.AgeWindow;
import org.synthesis.model.finding.ExposureTiming;
import org.synthesis.model.finding.TemporalOrder;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;

class FactorTest {
    private static final Thresholds STANDARD = Thresholds.standard();

    @Test
    void aWideReportedIntervalIsEnoughToLeaveItOpen() {
        PoleOdds wide = PoleOdds.reported(1.2, new Interval(0.6, 2.4, 0.95));
        PoleOdds unknown = PoleOdds.asReported(0.9, Significance.NOT_SIGNIFICANT);
        assertEquals(
                FactorRole.INCONCLUSIVE,
                QuantileClassifier.of(wide, unknown, STANDARD)
                        .toOptional()
                        .orElseThrow()
                        .role());
    }

    @Test
    void theProtocolSaysWhatIsAnImportantEffect() {
        PoleOdds end = PoleOdds.reported(1.2, new Interval(0.8, 1.8, 0.95));
        Proposal<FactorClassification> strict =
                QuantileClassifier.ofRiskEnd(end, STANDARD.with(Threshold.FACTOR_INCONCLUSIVE_ODDS, 1.5));
        assertEquals(FactorRole.INCONCLUSIVE, strict.toOptional().orElseThrow().role());
        assertEquals(1.5, strict.steps().get(0).thresholds().get(Threshold.FACTOR_INCONCLUSIVE_ODDS));
        assertEquals(
                FactorRole.NONE,
                QuantileClassifier.ofRiskEnd(end, STANDARD)
                        .toOptional()
                        .orElseThrow()
                        .role());
    }

    @Test
    void tellsTheCutAndThatAnEndWasNotTested() {
        Proposal<FactorClassification> cut = QuantileClassifier.of(new Trichotomy(75, 175, 75, 425, 25, 225), STANDARD);
        assertEquals("verdeling 25/50/25%", cut.steps().get(0).because().nl());
        Proposal<FactorClassification> single =
                QuantileClassifier.ofRiskEnd(PoleOdds.asReported(2, Significance.SIGNIFICANT), STANDARD);
        assertTrue(single.steps().get(1).because().en().contains("only the risk end was tested"));
    }

    @Test
    void anEmptyCellIsToldAndNotHidden() {
        assertFalse(PoleOdds.counted(new TwoByTwo(0, 40, 10, 70)).diagnostics().isEmpty());
    }

    @Test
    void anOddsRatioLiesInItsInterval() {
        assertThrows(IllegalArgumentException.class, () -> PoleOdds.reported(3, new Interval(0.5, 2, 0.95)));
    }

    @Test
    void interactionNamesTheScaleAndAsksToRecode() {
        Interaction found = Interactions.of(new TwoByTwo(20, 80, 40, 60), new TwoByTwo(9, 91, 10, 90))
                .toOptional()
                .orElseThrow();
        assertTrue(found.statement().nl().contains("optelschaal"));
        assertTrue(found.statement().en().contains("additive scale"));
        assertTrue(found.recoding().isEmpty());
        Interaction harmful = Interactions.of(new TwoByTwo(40, 60, 20, 80), new TwoByTwo(30, 70, 9, 91))
                .toOptional()
                .orElseThrow();
        assertTrue(harmful.recoding().isPresent());
        assertTrue(harmful.excess().isEmpty());
        assertTrue(harmful.roles().isEmpty());
    }

    @Test
    void aFractionSaysHowItIsToBeRead() {
        RelativeEffect effect = RelativeEffect.oddsRatio(2, 0.1, Adjustment.UNADJUSTED);
        assertEquals(1.818, effect.riskRatio().orElseThrow(), 0.0005);
        Proposal<ImpactEstimate> share = Impact.hypothetical().levin(0.3, effect);
        assertEquals(
                ImpactReading.HYPOTHETICAL, share.toOptional().orElseThrow().reading());
        assertTrue(share.steps().get(0).because().nl().contains("hypothetisch"));
        assertEquals(
                ImpactReading.HYPOTHETICAL,
                Impact.combined(List.of(
                                share.toOptional().orElseThrow(),
                                new ImpactEstimate(0.2, ImpactMeasure.MIETTINEN, ImpactReading.CAUSAL)))
                        .toOptional()
                        .orElseThrow()
                        .reading());
        assertEquals(1, Impact.of(Optional.empty()).levin(0.3, effect).missing().size());
    }

    @Test
    void aFactorThatLowersRiskPreventsAndAttributesNothing() {
        Impact impact = Impact.of(Optional.of(CausalStatus.CAUSAL_SUPPORTED));
        RelativeEffect lower = RelativeEffect.riskRatio(0.7, Adjustment.ADJUSTED);
        assertTrue(impact.miettinen(0.4, lower) instanceof Proposal.NotApplicable);
        assertTrue(
                impact.prevented(0.4, RelativeEffect.riskRatio(1.2, Adjustment.ADJUSTED))
                        instanceof Proposal.NotApplicable);
    }

    @Test
    void withoutALeverNobodyCanSayWhatItIsFor() {
        assertEquals(
                1,
                FactorUses.of(Modifiability.EASY, ImmutableSet.of()).missing().size());
        assertEquals(
                FactorUse.TARGETING,
                FactorUses.of(Modifiability.FIXED, ImmutableSet.of())
                        .toOptional()
                        .orElseThrow());
    }

    @Test
    void aPredictorComesFirst() {
        AgeWindow early = new AgeWindow(10, 13);
        AgeWindow late = new AgeWindow(12, 15);
        assertThrows(IllegalArgumentException.class, () -> new ExposureTiming(TemporalOrder.PREDICTOR, early, late));
        assertEquals(TemporalOrder.CORRELATE, ExposureTiming.of(early, late).order());
    }

    /** Values of R 4: glm with a binomial family on the groups, and shares below and from the best cut on. */
    @Test
    void cumulativeRiskAgreesWithGlm() {
        CumulativeRisk.Shape steps = shape(10, 14, 17, 16, 14, 9);
        assertEquals(RiskShape.LINEAR, steps.shape());
        assertEquals(477.6472, steps.lineAic(), 5e-5);
        assertEquals(487.499, steps.thresholdAic(), 5e-4);
        CumulativeRisk.Shape jump = shape(10, 9, 8, 25, 15, 8);
        assertEquals(RiskShape.THRESHOLD, jump.shape());
        assertEquals(444.1541, jump.lineAic(), 5e-5);
        assertEquals(434.1397, jump.thresholdAic(), 5e-5);
        assertEquals(3, jump.cut());
    }

    private static CumulativeRisk.Shape shape(int... events) {
        int[] people = {200, 180, 150, 100, 60, 30};
        ImmutableList.Builder<CumulativeRisk.Group> groups = ImmutableList.builder();
        for (int i = 0; i < people.length; i++) {
            groups.add(new CumulativeRisk.Group(i, events[i], people[i]));
        }
        return CumulativeRisk.shape(groups.build(), STANDARD).toOptional().orElseThrow();
    }

    @Test
    void cumulativeRiskNeedsEveryFactorAndFourGroups() {
        assertEquals(
                "debts",
                CumulativeRisk.index(ImmutableMap.of("silence", Confirmed.YES), ImmutableSet.of("silence", "debts"))
                        .missing()
                        .get(0)
                        .en());
        assertEquals(
                1,
                CumulativeRisk.index(
                                ImmutableMap.of("silence", Confirmed.YES, "debts", Confirmed.NO),
                                ImmutableSet.of("silence", "debts"))
                        .toOptional()
                        .orElseThrow());
        assertEquals(
                1,
                CumulativeRisk.shape(
                                List.of(
                                        new CumulativeRisk.Group(0, 1, 10),
                                        new CumulativeRisk.Group(1, 2, 10),
                                        new CumulativeRisk.Group(2, 3, 10)),
                                STANDARD)
                        .missing()
                        .size());
    }
}
