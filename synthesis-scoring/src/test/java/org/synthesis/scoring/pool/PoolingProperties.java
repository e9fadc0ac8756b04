package org.synthesis.scoring.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.PooledEffect;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.base.Interval;
import org.synthesis.model.effect.EffectMeasure;
import org.synthesis.model.effect.EffectSize;
import org.synthesis.model.effect.ReportingUnit;
import org.synthesis.model.effect.StudyEffect;

class PoolingProperties {
    /** Two to 15 effects in clusters of one to four. */
    @Provide
    Arbitrary<List<StudyEffect>> effects() {
        Arbitrary<EffectSize> size = Combinators.combine(
                        Arbitraries.doubles().between(-2, 2).ofScale(6),
                        Arbitraries.doubles().between(0.005, 0.5).ofScale(6))
                .as(EffectSize::new);
        return size.list()
                .ofMinSize(2)
                .ofMaxSize(15)
                .map(sizes -> IntStream.range(0, sizes.size())
                        .mapToObj(i ->
                                new StudyEffect("e" + i, "label", "c" + i * i % 7, ReportingUnit.PRIMARY, sizes.get(i)))
                        .toList());
    }

    @Provide
    Arbitrary<AnalysisSpec> univariate() {
        return Arbitraries.of(TauSquaredMethod.values()).map(AnalysisSpec::randomEffects);
    }

    private static PooledEffect pool(AnalysisSpec spec, List<StudyEffect> effects) {
        return Pooling.using(spec).pool(EffectMeasure.D, effects).orThrow();
    }

    private static List<StudyEffect> changed(List<StudyEffect> effects, double scale, double shift) {
        return effects.stream()
                .map(effect -> new StudyEffect(
                        effect.key(),
                        effect.label(),
                        effect.cluster(),
                        effect.unit(),
                        new EffectSize(
                                scale * effect.size().yi() + shift,
                                scale * scale * effect.size().vi())))
                .toList();
    }

    private static boolean separable(List<StudyEffect> effects) {
        long clusters = effects.stream().map(StudyEffect::cluster).distinct().count();
        return clusters > 1 && clusters < effects.size();
    }

    private static double tauSquared(PooledEffect result) {
        return result.heterogeneity().tauSquared().orElseThrow();
    }

    @Property(tries = 300)
    void theOrderOfEffectsDoesNotChangeABit(
            @ForAll("effects") List<StudyEffect> effects, @ForAll long seed, @ForAll PoolingModel model) {
        Assume.that(model != PoolingModel.THREE_LEVEL || separable(effects));
        List<StudyEffect> shuffled = new ArrayList<>(effects);
        Collections.shuffle(shuffled, new Random(seed));
        AnalysisSpec spec = AnalysisSpec.standard().withModel(model);
        assertEquals(pool(spec, effects), pool(spec, shuffled));
    }

    @Property(tries = 300)
    void aShiftMovesTheMeanAndNothingElse(
            @ForAll("effects") List<StudyEffect> effects,
            @ForAll("univariate") AnalysisSpec spec,
            @ForAll @DoubleRange(min = -10, max = 10) double shift) {
        PooledEffect before = pool(spec, effects);
        PooledEffect after = pool(spec, changed(effects, 1, shift));
        assertEquals(before.estimate() + shift, after.estimate(), 1e-7);
        assertEquals(before.standardError(), after.standardError(), 1e-7);
        assertEquals(tauSquared(before), tauSquared(after), 1e-7);
    }

    @Property(tries = 300)
    void aChangeOfUnitScalesEverything(
            @ForAll("effects") List<StudyEffect> effects,
            @ForAll("univariate") AnalysisSpec spec,
            @ForAll @DoubleRange(min = 0.01, max = 100) double scale) {
        PooledEffect before = pool(spec, effects);
        PooledEffect after = pool(spec, changed(effects, scale, 0));
        assertEquals(before.estimate(), after.estimate() / scale, 1e-7);
        assertEquals(before.standardError(), after.standardError() / scale, 1e-7);
        assertEquals(tauSquared(before), tauSquared(after) / (scale * scale), 1e-7);
        assertEquals(
                before.heterogeneity().q(),
                after.heterogeneity().q(),
                1e-9 * before.heterogeneity().q() + 1e-12);
    }

    @Property(tries = 200)
    void shiftAndScaleHoldUnderThreeLevels(
            @ForAll("effects") List<StudyEffect> effects,
            @ForAll @DoubleRange(min = -10, max = 10) double shift,
            @ForAll @DoubleRange(min = 0.01, max = 100) double scale) {
        Assume.that(separable(effects));
        PooledEffect before = pool(AnalysisSpec.threeLevel(), effects);
        PooledEffect after = pool(AnalysisSpec.threeLevel(), changed(effects, scale, shift));
        assertEquals(before.estimate(), (after.estimate() - shift) / scale, 1e-6);
        assertEquals(before.standardError(), after.standardError() / scale, 1e-6);
    }

    @Property(tries = 200)
    void everyFitConverges(@ForAll("effects") List<StudyEffect> effects, @ForAll("univariate") AnalysisSpec spec) {
        assertTrue(pool(spec, effects).trace().converged());
        if (separable(effects)) {
            assertTrue(pool(AnalysisSpec.threeLevel(), effects).trace().converged());
        }
    }

    @Property(tries = 200)
    void equalEffectsHaveNoHeterogeneity(
            @ForAll("effects") List<StudyEffect> effects,
            @ForAll("univariate") AnalysisSpec spec,
            @ForAll @DoubleRange(min = -3, max = 3) double value) {
        List<StudyEffect> equal = effects.stream()
                .map(effect -> new StudyEffect(
                        effect.key(),
                        effect.label(),
                        effect.cluster(),
                        effect.unit(),
                        new EffectSize(value, effect.size().vi())))
                .toList();
        PooledEffect result = pool(spec, equal);
        assertEquals(0, result.heterogeneity().q());
        assertEquals(0, tauSquared(result));
        assertEquals(0, result.heterogeneity().iSquaredPercent());
        assertEquals(value, result.estimate());
    }

    /** Random-effects weights are smaller, so the interval is at least as wide; it has its own centre. */
    @Property(tries = 200)
    void randomEffectsAreNeverMorePreciseThanACommonEffect(
            @ForAll("effects") List<StudyEffect> effects, @ForAll("univariate") AnalysisSpec spec) {
        double common = pool(AnalysisSpec.commonEffect(), effects).interval().width();
        double random = pool(spec, effects).interval().width();
        assertTrue(random >= common * (1 - 1e-12), common + " " + random);
    }

    @Property(tries = 200)
    void intervalsNest(@ForAll("effects") List<StudyEffect> effects, @ForAll("univariate") AnalysisSpec spec) {
        Assume.that(effects.size() > 2);
        PooledEffect wide = pool(spec.withLevel(0.99), effects);
        PooledEffect narrow = pool(spec.withLevel(0.80), effects);
        assertInside(narrow.interval(), wide.interval());
        assertInside(narrow.interval(), narrow.predictionInterval().orElseThrow());
        assertTrue(wide.interval().contains(wide.estimate()));
        assertTrue(narrow.heterogeneity().tauSquaredInterval().orElseThrow().width()
                <= wide.heterogeneity().tauSquaredInterval().orElseThrow().high() + 1e-9);
    }

    private static void assertInside(Interval inner, Interval outer) {
        assertTrue(outer.low() <= inner.low() + 1e-12 && inner.high() <= outer.high() + 1e-12);
    }

    /** Q at the Paule-Mandel value is k - 1, which lies between the chi-square points of any usual level. */
    @Property(tries = 200)
    void theQProfileIntervalHoldsThePauleMandelValue(@ForAll("effects") List<StudyEffect> effects) {
        PooledEffect result = pool(AnalysisSpec.randomEffects(TauSquaredMethod.PM), effects);
        Assume.that(tauSquared(result) > 0);
        assertTrue(result.heterogeneity().tauSquaredInterval().orElseThrow().contains(tauSquared(result)));
    }

    @Property(tries = 200)
    void empiricalBayesIsPauleMandel(@ForAll("effects") List<StudyEffect> effects) {
        assertEquals(
                tauSquared(pool(AnalysisSpec.randomEffects(TauSquaredMethod.PM), effects)),
                tauSquared(pool(AnalysisSpec.randomEffects(TauSquaredMethod.EB), effects)));
    }
}
