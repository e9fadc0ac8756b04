package org.synthesis.scoring.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.DataTable;

class EffectSizesProperties {
    private static final Set<Measure> PROBABILITIES = EnumSet.of(Measure.CLESN, Measure.CLESCN);

    private static Map<Input, Double> table(double a, double b, double c, double d) {
        return Map.of(Input.AI, a, Input.BI, b, Input.CI, c, Input.DI, d);
    }

    private static Map<Input, Double> means(double m1, double s1, double n1, double m2, double s2, double n2) {
        Map<Input, Double> row = new HashMap<>();
        row.put(Input.M1I, m1);
        row.put(Input.SD1I, s1);
        row.put(Input.N1I, n1);
        row.put(Input.M2I, m2);
        row.put(Input.SD2I, s2);
        row.put(Input.N2I, n2);
        return row;
    }

    private static void opposite(Measure measure, Map<Input, Double> row, Map<Input, Double> swapped) {
        for (VarianceEstimator variance : measure.estimators()) {
            EffectSizes sizes = EffectSizes.of(measure).with(variance);
            Estimate one = sizes.from(row).orThrow();
            Estimate other = sizes.from(swapped).orThrow();
            String what = measure + " " + variance;
            double expected = PROBABILITIES.contains(measure) ? 1 - one.value() : -one.value();
            assertEquals(expected, other.value(), 1e-9 * (1 + Math.abs(one.value())), what);
            double v = one.variance().orElseThrow();
            assertEquals(v, other.variance().orElseThrow(), 1e-8 * v, what);
            assertTrue(v >= 0, what);
        }
    }

    @Property(tries = 60)
    void swappingTheGroupsOfATableTurnsTheSign(
            @ForAll @IntRange(min = 0, max = 40) int a,
            @ForAll @IntRange(min = 1, max = 40) int b,
            @ForAll @IntRange(min = 1, max = 40) int c,
            @ForAll @IntRange(min = 1, max = 40) int d) {
        for (Measure measure : Measure.values()) {
            boolean boundary = a == 0 && (measure == Measure.RTET || measure == Measure.ZTET);
            if (measure.family() == MeasureFamily.TWO_BY_TWO && !boundary) {
                opposite(measure, table(a, b, c, d), table(c, d, a, b));
            }
        }
    }

    @Property(tries = 60)
    void swappingEventAndNoEventTurnsTheSignOfSymmetricMeasures(
            @ForAll @IntRange(min = 1, max = 40) int a,
            @ForAll @IntRange(min = 1, max = 40) int b,
            @ForAll @IntRange(min = 1, max = 40) int c,
            @ForAll @IntRange(min = 1, max = 40) int d) {
        for (Measure measure : EnumSet.of(
                Measure.OR,
                Measure.RD,
                Measure.AS,
                Measure.PETO,
                Measure.PHI,
                Measure.YUQ,
                Measure.YUY,
                Measure.PBIT,
                Measure.RTET)) {
            opposite(measure, table(a, b, c, d), table(b, a, d, c));
        }
    }

    @Property(tries = 60)
    void swappingTheGroupsOfMeansTurnsTheSign(
            @ForAll @DoubleRange(min = 1, max = 20) double m1,
            @ForAll @DoubleRange(min = 0.5, max = 8) double s1,
            @ForAll @IntRange(min = 3, max = 60) int n1,
            @ForAll @DoubleRange(min = 1, max = 20) double m2,
            @ForAll @DoubleRange(min = 0.5, max = 8) double s2,
            @ForAll @IntRange(min = 3, max = 60) int n2) {
        for (Measure measure : Measure.values()) {
            boolean onlySecond = measure == Measure.SMD1 || measure == Measure.SMD1H;
            // a biserial correlation can leave its range, where its z does not exist
            boolean biserial = measure == Measure.RBIS || measure == Measure.ZBIS;
            if (measure.family() == MeasureFamily.TWO_MEANS && !onlySecond && !biserial) {
                opposite(measure, means(m1, s1, n1, m2, s2, n2), means(m2, s2, n2, m1, s1, n1));
            }
        }
    }

    @Property(tries = 60)
    void swappingTheTimesTurnsTheSign(
            @ForAll @DoubleRange(min = 1, max = 20) double m1,
            @ForAll @DoubleRange(min = 0.5, max = 8) double s1,
            @ForAll @DoubleRange(min = 1, max = 20) double m2,
            @ForAll @DoubleRange(min = 0.5, max = 8) double s2,
            @ForAll @DoubleRange(min = -0.9, max = 0.9) double r,
            @ForAll @IntRange(min = 5, max = 60) int n) {
        for (Measure measure : EnumSet.of(
                Measure.MC, Measure.SMCC, Measure.SMCRP, Measure.SMCRPH, Measure.ROMC, Measure.CVRC, Measure.CLESCN)) {
            Map<Input, Double> row = Map.of(
                    Input.M1I, m1, Input.SD1I, s1, Input.M2I, m2, Input.SD2I, s2, Input.RI, r, Input.NI, (double) n);
            Map<Input, Double> swapped = Map.of(
                    Input.M1I, m2, Input.SD1I, s2, Input.M2I, m1, Input.SD2I, s1, Input.RI, r, Input.NI, (double) n);
            opposite(measure, row, swapped);
        }
    }

    @Property(tries = 40)
    void ratesTurnTheirSignToo(
            @ForAll @IntRange(min = 0, max = 40) int x1,
            @ForAll @DoubleRange(min = 1, max = 500) double t1,
            @ForAll @IntRange(min = 0, max = 40) int x2,
            @ForAll @DoubleRange(min = 1, max = 500) double t2) {
        for (Measure measure : EnumSet.of(Measure.IRR, Measure.IRD, Measure.IRSD)) {
            opposite(
                    measure,
                    Map.of(Input.X1I, (double) x1, Input.T1I, t1, Input.X2I, (double) x2, Input.T2I, t2),
                    Map.of(Input.X1I, (double) x2, Input.T1I, t2, Input.X2I, (double) x1, Input.T2I, t1));
        }
    }

    @Property(tries = 60)
    void nothingIsAddedToTablesWithoutAZero(
            @ForAll @IntRange(min = 1, max = 40) int a,
            @ForAll @IntRange(min = 1, max = 40) int b,
            @ForAll @IntRange(min = 1, max = 40) int c,
            @ForAll @IntRange(min = 1, max = 40) int d) {
        for (Measure measure : Measure.values()) {
            if (measure.family() == MeasureFamily.TWO_BY_TWO) {
                Estimate usual = EffectSizes.of(measure).from(table(a, b, c, d)).orThrow();
                Estimate nothing = EffectSizes.of(measure)
                        .with(ZeroCells.ADD_TO_NONE)
                        .from(table(a, b, c, d))
                        .orThrow();
                assertEquals(nothing, usual);
                assertTrue(usual.diagnostics().isEmpty());
            }
        }
    }

    @Property(tries = 60)
    void theCorrectionShrinksADifferenceAndIsForgottenInLargeSamples(
            @ForAll @DoubleRange(min = 0.1, max = 5) double difference, @ForAll @IntRange(min = 2, max = 500) int n) {
        Map<Input, Double> row = means(difference, 1, n, 0, 1, n);
        for (Measure measure : EnumSet.of(Measure.SMD, Measure.SMD1, Measure.SMDH, Measure.SMD1H)) {
            double d = EffectSizes.of(measure)
                    .with(SmallSampleCorrection.OFF)
                    .from(row)
                    .orThrow()
                    .value();
            if (n > 2) {
                double g = EffectSizes.of(measure).from(row).orThrow().value();
                assertTrue(g < d && g > d * (1 - 1.5 / (n - 1)), measure + ": " + g + " of " + d);
            }
        }
    }

    @Property(tries = 60)
    void standardisedMeasuresDoNotKnowTheUnit(
            @ForAll @DoubleRange(min = 1, max = 20) double m1,
            @ForAll @DoubleRange(min = 1, max = 20) double m2,
            @ForAll @DoubleRange(min = 0.5, max = 8) double s1,
            @ForAll @DoubleRange(min = 0.5, max = 8) double s2,
            @ForAll @DoubleRange(min = 0.01, max = 100) double unit) {
        for (Measure measure : EnumSet.of(
                Measure.SMD,
                Measure.SMDH,
                Measure.SMD1,
                Measure.SMD1H,
                Measure.ROM,
                Measure.VR,
                Measure.CVR,
                Measure.RPB,
                Measure.CLESN)) {
            Estimate one =
                    EffectSizes.of(measure).from(means(m1, s1, 12, m2, s2, 17)).orThrow();
            Estimate other = EffectSizes.of(measure)
                    .from(means(m1 * unit, s1 * unit, 12, m2 * unit, s2 * unit, 17))
                    .orThrow();
            assertEquals(one.value(), other.value(), 1e-9 * (1 + Math.abs(one.value())), measure.name());
            assertEquals(one.variance().orElseThrow(), other.variance().orElseThrow(), 1e-8, measure.name());
        }
    }

    @Property(tries = 40)
    void theUnbiasedCorrelationLiesFurtherOutAndKeepsItsSign(
            @ForAll @DoubleRange(min = -0.99, max = 0.99) double r, @ForAll @IntRange(min = 5, max = 300) int n) {
        Map<Input, Double> row = Map.of(Input.RI, r, Input.NI, (double) n);
        double corrected = EffectSizes.of(Measure.UCOR).from(row).orThrow().value();
        assertTrue(Math.abs(corrected) >= Math.abs(r) * (1 - 1e-12) && Math.abs(corrected) <= 1 + 1e-12);
        assertEquals(Math.signum(r), Math.signum(corrected));
    }

    @Property(tries = 40)
    void averagedVariancesDoNotDependOnTheOrderOfStudies(
            @ForAll @IntRange(min = 1, max = 20) int x1,
            @ForAll @IntRange(min = 1, max = 20) int x2,
            @ForAll @IntRange(min = 1, max = 20) int x3) {
        EffectSizes sizes = EffectSizes.of(Measure.PR).with(VarianceEstimator.AV);
        Map<Input, String> columns = Map.of(Input.XI, "x", Input.NI, "n");
        ComputedEffects forward = sizes.from(
                DataTable.ofRows(3)
                        .withNumbers("x", DoubleVector.of(x1, x2, x3))
                        .withNumbers("n", DoubleVector.of(25, 30, 35)),
                columns);
        ComputedEffects backward = sizes.from(
                DataTable.ofRows(3)
                        .withNumbers("x", DoubleVector.of(x3, x2, x1))
                        .withNumbers("n", DoubleVector.of(35, 30, 25)),
                columns);
        for (int i = 0; i < 3; i++) {
            assertEquals(
                    forward.variances().get(i).orElseThrow(),
                    backward.variances().get(2 - i).orElseThrow(),
                    1e-15);
        }
    }

    @Property(tries = 40)
    void alphasComeBackFromTheirScales(@ForAll @DoubleRange(min = -0.5, max = 0.99) double alpha) {
        Map<Input, Double> row = Map.of(Input.AI, alpha, Input.MI, 8.0, Input.NI, 60.0);
        for (Measure measure : EnumSet.of(Measure.ARAW, Measure.AHW, Measure.ABT)) {
            double y = EffectSizes.of(measure).from(row).orThrow().value();
            assertEquals(alpha, measure.backTransform().apply(y), 1e-12, measure.name());
        }
    }

    @Property(tries = 40)
    void proportionsAndRatesComeBackFromTheirScales(
            @ForAll @IntRange(min = 1, max = 99) int x, @ForAll @IntRange(min = 100, max = 200) int n) {
        Map<Input, Double> proportion = Map.of(Input.XI, (double) x, Input.NI, (double) n);
        for (Measure measure : EnumSet.of(Measure.PR, Measure.PLN, Measure.PLO, Measure.PRZ, Measure.PAS)) {
            double y = EffectSizes.of(measure).from(proportion).orThrow().value();
            assertEquals((double) x / n, measure.backTransform().apply(y), 1e-12, measure.name());
        }
        Map<Input, Double> rate = Map.of(Input.XI, (double) x, Input.TI, (double) n);
        for (Measure measure : EnumSet.of(Measure.IR, Measure.IRLN, Measure.IRS)) {
            double y = EffectSizes.of(measure).from(rate).orThrow().value();
            assertEquals((double) x / n, measure.backTransform().apply(y), 1e-12, measure.name());
        }
    }
}
