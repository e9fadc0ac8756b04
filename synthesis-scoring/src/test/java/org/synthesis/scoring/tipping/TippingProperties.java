package org.synthesis.scoring.tipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.certainty.BodyDesign;
import org.synthesis.model.certainty.BodyOfEvidence;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.CertaintyDomain;
import org.synthesis.model.certainty.CertaintyFramework;
import org.synthesis.model.certainty.EstimatedEffect;
import org.synthesis.model.conclusion.TippingPoint;
import org.synthesis.model.effect.EffectMeasure;
import org.synthesis.model.effect.StudyEffect;
import org.synthesis.model.judgement.Settlement;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.scoring.certainty.Grade;

class TippingProperties {
    private static final Thresholds STANDARD = Thresholds.standard();

    @Property(tries = 50)
    void anEValueIsAtLeastOneTheSameUpsideDownAndGrowsAwayFromOne(
            @ForAll @DoubleRange(min = 1, max = 50) double ratio) {
        double value = EValue.of(ratio);
        assertTrue(value >= ratio);
        assertEquals(value, EValue.of(1 / ratio), 1e-9 * value);
        assertTrue(EValue.of(ratio * 1.01) > value);
    }

    /** What a panel settles instead of each domain gives what the point says, and any domain that is not told turns nothing. */
    @Property(tries = 40)
    void aStepInADomainReallyTurnsTheLevelAndNoOtherDoes(
            @ForAll @IntRange(min = -2, max = 0) int bias,
            @ForAll @IntRange(min = -2, max = 0) int inconsistency,
            @ForAll @IntRange(min = -2, max = 0) int indirectness,
            @ForAll @IntRange(min = -3, max = 0) int imprecision) {
        int[] levels = {bias, inconsistency, indirectness, imprecision, 0};
        CertaintyAssessment now = settled(levels);
        ImmutableList<TippingPoint> points = CertaintyTipping.of(now);
        List<CertaintyDomain> domains = CertaintyFramework.GRADE_INTERVENTION.required();
        for (int i = 0; i < levels.length; i++) {
            for (int step : new int[] {-1, 1}) {
                CertaintyDomain domain = domains.get(i);
                int other = levels[i] + step;
                if (other < domain.lowest() || other > domain.highest()) {
                    continue;
                }
                int[] changed = levels.clone();
                changed[i] = other;
                CertaintyAssessment then = settled(changed);
                List<TippingPoint> told = points.stream()
                        .filter(point -> point.inputPath().equals("certainty/" + domain.code())
                                && point.flipValue().en().equals(Integer.toString(other)))
                        .toList();
                if (then.wordingLevel() == now.wordingLevel()) {
                    assertEquals(List.of(), told);
                } else {
                    assertEquals(1, told.size());
                    assertEquals(then.wordingLevel().label(), told.get(0).toConclusion());
                }
            }
        }
    }

    private static CertaintyAssessment settled(int... levels) {
        List<CertaintyDomain> domains = CertaintyFramework.GRADE_INTERVENTION.required();
        return Grade.using(STANDARD)
                .assess(
                        BodyOfEvidence.builder()
                                .framework(CertaintyFramework.GRADE_INTERVENTION)
                                .design(BodyDesign.RANDOMISED)
                                .build(),
                        IntStream.range(0, levels.length)
                                .mapToObj(i -> new Settlement(
                                        "x",
                                        domains.get(i).code(),
                                        Integer.toString(levels[i]),
                                        "panel",
                                        "",
                                        "as given"))
                                .toList());
    }

    /** The shift takes the estimate exactly to the border: a little less leaves the conclusion, a little more turns it. */
    @Property(tries = 50)
    void theShiftByBiasIsWhatSeparatesTheEstimateFromTheBorder(
            @ForAll @DoubleRange(min = -2, max = 2) double estimate,
            @ForAll @DoubleRange(min = 0.01, max = 1) double half,
            @ForAll @DoubleRange(min = -1, max = 1) double target) {
        if (Math.abs(estimate - target) < 1e-3) {
            return;
        }
        Standing now = standing(estimate, half, target);
        ImmutableList<TippingPoint> points = EstimateTipping.of(
                        EstimatedEffect.of(estimate, estimate - half, estimate + half), STANDARD)
                .withTarget(target)
                .bias();
        double shift = estimate - target;
        assertEquals(target, estimate - shift, 1e-12);
        TippingPoint point = points.stream()
                .filter(found -> found.inputPath().equals("bias/estimate"))
                .findFirst()
                .orElseThrow();
        assertEquals(now.text(), point.fromConclusion());
        assertEquals(
                now.band(), standing(estimate - 0.999 * shift, half, target).band());
        assertNotEquals(
                now.band(), standing(estimate - 1.001 * shift, half, target).band());
        assertEquals(standing(estimate - (1 + 1e-6) * shift, half, target).text(), point.toConclusion());
    }

    private static Standing standing(double estimate, double half, double target) {
        return Standing.of(
                EstimatedEffect.of(estimate, estimate - half, estimate + half), java.util.Optional.empty(), target);
    }

    @Property(tries = 15)
    void theOrderOfStudiesDoesNotMatterAndEveryTurnIsReal(@ForAll Random random) {
        List<StudyEffect> effects = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            effects.add(StudyEffect.of("S" + i, 0.15 + 0.2 * random.nextGaussian(), 0.01 + 0.04 * random.nextDouble()));
        }
        ImmutableList<TippingPoint> points = points(effects);
        List<StudyEffect> shuffled = new ArrayList<>(effects);
        Collections.shuffle(shuffled, random);
        assertEquals(points, points(shuffled));
        EffectTipping whole = tipping(effects);
        for (StudyEffect left : effects) {
            List<StudyEffect> rest =
                    effects.stream().filter(effect -> !effect.equals(left)).toList();
            EffectTipping without = tipping(rest);
            boolean turns = !text(without).equals(text(whole));
            assertEquals(
                    turns,
                    points.stream()
                            .anyMatch(point -> point.inputPath().equals("study/" + left.key())
                                    && point.toConclusion().equals(text(without))));
        }
    }

    private static ImmutableList<TippingPoint> points(List<StudyEffect> effects) {
        return tipping(effects).all();
    }

    private static EffectTipping tipping(List<StudyEffect> effects) {
        return EffectTipping.of(EffectMeasure.D, effects, AnalysisSpec.standard(), STANDARD)
                .orThrow();
    }

    private static org.synthesis.model.text.LocalizedText text(EffectTipping tipping) {
        return Standing.of(
                        new EstimatedEffect(
                                tipping.pooled().estimate(), tipping.pooled().interval()),
                        java.util.Optional.empty(),
                        0)
                .text();
    }

    /** One person less leaves the result, and the number found turns it. */
    @Property(tries = 10)
    void aNullStudyOfTheSizeFoundIsTheSmallestThatMovesTheMean(
            @ForAll @DoubleRange(min = 0.05, max = 0.15) double target) {
        double[] y = {.30, .45, .10, .25, -.05};
        double[] v = {.01, .02, .02, .01, .03};
        List<StudyEffect> effects = IntStream.range(0, y.length)
                .mapToObj(i -> StudyEffect.of("S" + i, y[i], v[i]))
                .toList();
        long n = NullStudy.using(AnalysisSpec.commonEffect(), 4)
                .toMoveMean(target, EffectMeasure.D, effects)
                .orThrow();
        double weights = Arrays.stream(v).map(variance -> 1 / variance).sum();
        double sum = IntStream.range(0, y.length).mapToDouble(i -> y[i] / v[i]).sum();
        assertTrue(sum / (weights + n / 4.0) <= target * (1 + 1e-12));
        assertTrue(sum / (weights + (n - 1) / 4.0) > target);
    }
}
