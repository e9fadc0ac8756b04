package org.synthesis.scoring.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.synthesis.model.effect.EffectSize;

class TransformationsProperties {
    @Property(tries = 100)
    void everyTransformationComesBack(@ForAll @DoubleRange(min = 0.01, max = 0.99) double x) {
        for (Transformation transformation : Transformation.values()) {
            assertEquals(x, transformation.invert(transformation.apply(x)), 1e-12, transformation.name());
            EffectSize size = new EffectSize(x, 0.01);
            EffectSize back = transformation.invert(transformation.apply(size));
            assertEquals(0.01, back.vi(), 1e-12, transformation.name());
        }
    }

    @Property(tries = 100)
    void theAnalyticSlopeIsTheNumericOne(@ForAll @DoubleRange(min = 0.05, max = 0.95) double x) {
        for (Transformation transformation : Transformation.values()) {
            EffectSize size = new EffectSize(x, 0.01);
            double numeric = Transformations.delta(size, transformation::apply).vi();
            assertEquals(numeric, transformation.apply(size).vi(), 1e-6 * numeric, transformation.name());
        }
    }

    @Property(tries = 100)
    void transformationsAscend(
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double x,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double y) {
        for (Transformation transformation : Transformation.values()) {
            assertTrue((x - y) * (transformation.apply(x) - transformation.apply(y)) >= 0, transformation.name());
        }
    }

    @Property(tries = 100)
    void theDoubleArcsineComesBack(
            @ForAll @DoubleRange(min = 0, max = 1) double p, @ForAll @IntRange(min = 1, max = 5000) int n) {
        assertEquals(p, Transformations.inverseFreemanTukey(Transformations.freemanTukey(p, n), n), 1e-9);
    }

    @Property(tries = 100)
    void theDoubleRootComesBack(
            @ForAll @DoubleRange(min = 0, max = 100) double rate,
            @ForAll @DoubleRange(min = 0.1, max = 5000) double time) {
        double back = Transformations.inverseFreemanTukeyRate(Transformations.freemanTukeyRate(rate, time), time);
        assertEquals(rate, back, 1e-9 * (1 + rate));
    }

    @Property(tries = 100)
    void correlationsWithGroupsComeBack(
            @ForAll @DoubleRange(min = -4, max = 4) double d,
            @ForAll @IntRange(min = 2, max = 80) int n1,
            @ForAll @IntRange(min = 2, max = 80) int n2) {
        assertEquals(
                d,
                StandardisedDifferences.fromPointBiserial(StandardisedDifferences.toPointBiserial(d, n1, n2), n1, n2),
                1e-10);
        assertEquals(
                d, StandardisedDifferences.fromBiserial(StandardisedDifferences.toBiserial(d, n1, n2), n1, n2), 1e-10);
    }

    @Property(tries = 100)
    void overlapsBelongTogether(@ForAll @DoubleRange(min = -4, max = 4) double d) {
        assertEquals(1, StandardisedDifferences.commonLanguage(d) + StandardisedDifferences.commonLanguage(-d), 1e-14);
        assertEquals(StandardisedDifferences.overlap(d), StandardisedDifferences.overlap(-d));
        assertEquals(StandardisedDifferences.nonOverlap(d), StandardisedDifferences.nonOverlap(-d));
        assertEquals(
                StandardisedDifferences.overlap(d), 2 * (1 - StandardisedDifferences.matchedShare(Math.abs(d))), 1e-14);
    }

    @Property(tries = 100)
    void ratiosAtARiskKeepTheirSign(
            @ForAll @DoubleRange(min = -5, max = 5) double logOddsRatio,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double risk) {
        double difference = LogOddsRatios.toRiskDifference(logOddsRatio, risk);
        assertEquals(risk * LogOddsRatios.toRiskRatio(logOddsRatio, risk), risk + difference, 1e-12);
        assertTrue(difference * logOddsRatio >= -1e-15);
        assertEquals(
                LogOddsRatios.toTetrachoricPearson(logOddsRatio),
                -LogOddsRatios.toTetrachoricPearson(-logOddsRatio),
                1e-14);
    }

    @Property(tries = 60)
    void momentsOfASummaryFollowTheUnit(
            @ForAll @DoubleRange(min = 0.1, max = 5) double step,
            @ForAll @DoubleRange(min = 0.01, max = 100) double unit,
            @ForAll @DoubleRange(min = -50, max = 50) double shift,
            @ForAll @IntRange(min = 3, max = 900) int n) {
        FiveNumbers.Moments one =
                FiveNumbers.of(0, step, 2 * step, 4 * step, 9 * step, n).moments();
        FiveNumbers.Moments other = FiveNumbers.of(
                        shift,
                        shift + unit * step,
                        shift + 2 * unit * step,
                        shift + 4 * unit * step,
                        shift + 9 * unit * step,
                        n)
                .moments();
        assertEquals(shift + unit * one.mean(), other.mean(), 1e-9 * (1 + unit));
        assertEquals(unit * one.deviation(), other.deviation(), 1e-9 * (1 + unit));
    }
}
