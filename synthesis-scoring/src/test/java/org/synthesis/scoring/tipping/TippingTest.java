package org.synthesis.scoring.tipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.appraisal.ConcernLevel;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.certainty.CerqualComponent;
import org.synthesis.model.certainty.CerqualRating;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.certainty.EffectContext;
import org.synthesis.model.certainty.EstimatedEffect;
import org.synthesis.model.conclusion.Plausibility;
import org.synthesis.model.conclusion.TippingPoint;
import org.synthesis.model.conclusion.TippingShift;
import org.synthesis.model.effect.EffectMeasure;
import org.synthesis.model.effect.EffectSize;
import org.synthesis.model.effect.ReportingUnit;
import org.synthesis.model.effect.StudyEffect;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.certainty.CerqualProposal;

class TippingTest {
    private static final Thresholds STANDARD = Thresholds.standard();

    @Test
    void theSmallestDifferenceThatFlipsIsTheBoundOfTheInterval() {
        ImmutableList<TippingPoint> points = EstimateTipping.of(EstimatedEffect.of(30, 12, 45), STANDARD)
                .withContext(new EffectContext.Minimal(10))
                .importance();
        assertEquals(1, points.size());
        TippingPoint point = points.get(0);
        assertEquals("config.importantDifference", point.inputPath());
        assertEquals("above 12", point.flipValue().en());
        assertEquals(TippingShift.DOWN, point.shift());
        assertEquals(Plausibility.HIGH, point.plausibility(), "20 percent more");
    }

    @Test
    void sizesThatComeInThreeHaveTwoBordersBesideTheEstimate() {
        ImmutableList<TippingPoint> points = EstimateTipping.of(EstimatedEffect.of(40, 35, 50), STANDARD)
                .withContext(new EffectContext.Partial(10, 30, 60))
                .bias();
        assertEquals(
                List.of("30", "60"),
                points.stream()
                        .filter(point -> point.inputPath().equals("bias/estimate"))
                        .map(point -> Arrays.asList(point.flipValue().en().split(" ", -1))
                                .get(0))
                        .sorted()
                        .toList());
    }

    @Test
    void otherMeasuresAreReadAsARiskRatio() {
        double two = 2 + Math.sqrt(2);
        EstimatedEffect four = EstimatedEffect.of(4, 2, 8);
        assertEquals(two, EValue.ofOddsRatio(four, EValue.Occurrence.COMMON).estimate(), 1e-12);
        assertEquals(
                4 + Math.sqrt(12),
                EValue.ofOddsRatio(four, EValue.Occurrence.RARE).estimate(),
                1e-12);
        double d = Math.log(2) / 0.91;
        assertEquals(
                two,
                EValue.ofStandardisedDifference(EstimatedEffect.of(-d, -2 * d, d))
                        .estimate(),
                1e-12);
        assertEquals(
                1,
                EValue.ofStandardisedDifference(EstimatedEffect.of(-d, -2 * d, d))
                        .limit());
        assertTrue(EValue.of(EffectMeasure.BETA, four) instanceof Attempt.Declined<EValue>);
        assertThrows(IllegalArgumentException.class, () -> EValue.of(0));
    }

    @Test
    void aCauseThatWasMeasuredMakesAnUnmeasuredOneOfItsStrengthPlausible() {
        assertEquals(Plausibility.LOW, confounding(5, OptionalDouble.empty()));
        assertEquals(Plausibility.MEDIUM, confounding(4, OptionalDouble.empty()));
        assertEquals(Plausibility.HIGH, confounding(2, OptionalDouble.empty()));
        assertEquals(Plausibility.HIGH, confounding(5, OptionalDouble.of(6)));
    }

    private static Plausibility confounding(double eValue, OptionalDouble strongest) {
        return PlausibilityRules.confounding(eValue, strongest, STANDARD)
                .toOptional()
                .orElseThrow();
    }

    @Test
    void effectsOfOneStudyLeaveTogether() {
        ImmutableList<StudyEffect> effects = ImmutableList.of(
                effect("a1", "a", 0.6),
                effect("a2", "a", 0.6),
                effect("b", "b", -0.05),
                effect("c", "c", 0.05),
                effect("d", "d", -0.1));
        ImmutableList<TippingPoint> points = EffectTipping.of(
                        EffectMeasure.D, effects, AnalysisSpec.commonEffect(), STANDARD)
                .orThrow()
                .studies();
        assertEquals(
                List.of("study/a"), points.stream().map(TippingPoint::inputPath).toList());
    }

    private static StudyEffect effect(String key, String cluster, double yi) {
        return new StudyEffect(key, key, cluster, ReportingUnit.PRIMARY, new EffectSize(yi, 0.01));
    }

    @Test
    void aConfidenceThatPeopleSettledOtherwiseFollowsNoComponent() {
        var proposed = CerqualProposal.using(STANDARD)
                .assess(Arrays.stream(CerqualComponent.values())
                        .map(component -> rating(
                                component,
                                component == CerqualComponent.COHERENCE ? ConcernLevel.MODERATE : ConcernLevel.NONE))
                        .collect(ImmutableList.toImmutableList()));
        assertEquals(CertaintyLevel.MODERATE, proposed.confidence().value().orElseThrow());
        ImmutableList<TippingPoint> points = CertaintyTipping.of(proposed, STANDARD);
        assertEquals(
                List.of("cerqual/coherence:minor:high:up", "cerqual/coherence:serious:low:down"),
                points.stream()
                        .map(point ->
                                point.inputPath() + ":" + point.flipValue().en() + ":"
                                        + point.toConclusion().en() + ":"
                                        + point.shift().code())
                        .sorted()
                        .toList());
        var settled = new org.synthesis.model.certainty.CerqualAssessment(
                proposed.components(), proposed.confidence().settle(CertaintyLevel.LOW, "panel", "", "thin"));
        assertEquals(
                List.of("cerqual/confidence"),
                CertaintyTipping.of(settled, STANDARD).stream()
                        .map(TippingPoint::inputPath)
                        .toList());
    }

    private static CerqualRating rating(CerqualComponent component, ConcernLevel concern) {
        LocalizedText why = LocalizedText.of("omdat", "because");
        return new CerqualRating(
                component,
                Judgement.proposed(Proposal.determined(concern, RuleStep.of(PlausibilityRules.JUDGEMENT, why))),
                why);
    }

    @Test
    void declinesWhatNoNullStudyCanMove() {
        ImmutableList<StudyEffect> effects = ImmutableList.of(effect("a", "a", 0.3), effect("b", "b", 0.4));
        NullStudy question = NullStudy.using(AnalysisSpec.commonEffect(), 4);
        assertEquals("not-possible", reason(question.toMoveMean(0, EffectMeasure.D, effects)));
        assertEquals("already-there", reason(question.toMoveMean(0.5, EffectMeasure.D, effects)));
        assertThrows(IllegalArgumentException.class, () -> NullStudy.using(AnalysisSpec.commonEffect(), 0));
        assertThrows(
                IllegalArgumentException.class,
                () -> NullStudy.using(AnalysisSpec.threeLevel(), 4).withSpread(NullStudy.Spread.HELD));
    }

    private static String reason(Attempt<Long> found) {
        return ((Attempt.Declined<Long>) found).reason();
    }
}
