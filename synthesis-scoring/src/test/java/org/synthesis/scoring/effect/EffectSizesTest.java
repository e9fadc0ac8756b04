package org.synthesis.scoring.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.DataTable;

class EffectSizesTest {
    private static final Map<Input, String> CELLS =
            Map.of(Input.AI, "ai", Input.BI, "bi", Input.CI, "ci", Input.DI, "di");

    private static Map<Input, Double> table(double a, double b, double c, double d) {
        return Map.of(Input.AI, a, Input.BI, b, Input.CI, c, Input.DI, d);
    }

    private static Estimate of(EffectSizes sizes, Map<Input, Double> row) {
        return sizes.from(row).orThrow();
    }

    private static String reason(Attempt<?> attempt) {
        return attempt instanceof Attempt.Declined<?> declined ? declined.reason() : "answered";
    }

    private static String message(Attempt<?> attempt) {
        return attempt instanceof Attempt.Declined<?> declined ? declined.message() : "answered";
    }

    /** First of the 13 BCG trials (Colditz et al. 1994), as printed in every text on it. */
    @Test
    void computesTheRiskRatioOfAPublishedTrial() {
        Estimate estimate = of(EffectSizes.of(Measure.RR), table(4, 119, 11, 128));
        assertEquals(-0.8893, estimate.value(), 5e-5);
        assertEquals(0.3256, estimate.variance().orElseThrow(), 5e-5);
        assertTrue(estimate.diagnostics().isEmpty());
    }

    @Test
    void namesTheCellThatIsMissing() {
        DataTable data = DataTable.ofRows(2)
                .withNumbers("ai", DoubleVector.of(3, 4))
                .withNumbers("bi", List.of(OptionalDouble.empty(), OptionalDouble.of(6)))
                .withNumbers("ci", DoubleVector.of(5, 5))
                .withNumbers("di", DoubleVector.of(9, 9));
        ComputedEffects effects = EffectSizes.of(Measure.OR).from(data, CELLS);
        assertEquals("missing-cell", reason(effects.rows().get(0)));
        assertTrue(
                message(effects.rows().get(0)).contains("bi"),
                message(effects.rows().get(0)));
        assertEquals(1, effects.effects().size());
        assertEquals("2", effects.effects().labels().get(0));
        assertEquals(1, effects.diagnostics().size());
        DataTable joined = effects.joinedTo(data, "yi", "vi");
        assertTrue(joined.number("yi", 0).isEmpty());
        assertTrue(joined.number("yi", 1).isPresent());
    }

    @Test
    void anEmptyRowOfATableHasNoEffect() {
        assertEquals("undefined", reason(EffectSizes.of(Measure.AS).from(table(0, 0, 3, 4))));
        // one half in every cell makes a table of it, and says so
        assertFalse(
                of(EffectSizes.of(Measure.OR), table(0, 0, 3, 4)).diagnostics().isEmpty());
    }

    @Test
    void addsOnlyWhereAskedAndSaysSo() {
        Map<Input, Double> zero = table(0, 10, 5, 5);
        Estimate added = of(EffectSizes.of(Measure.OR), zero);
        assertEquals(StrictMath.log(0.5 * 5.5 / (10.5 * 5.5)), added.value(), 1e-12);
        assertEquals("added-to-counts", added.diagnostics().get(0).code());
        assertEquals(
                "undefined",
                reason(EffectSizes.of(Measure.OR).with(ZeroCells.ADD_TO_NONE).from(zero)));
        Estimate small = of(EffectSizes.of(Measure.OR).adding(0.1), zero);
        assertEquals(StrictMath.log(0.1 * 5.1 / (10.1 * 5.1)), small.value(), 1e-12);
    }

    @Test
    void addsToEveryStudyWhenOneHasAZero() {
        DataTable data = DataTable.ofRows(2)
                .withNumbers("ai", DoubleVector.of(0, 4))
                .withNumbers("bi", DoubleVector.of(8, 6))
                .withNumbers("ci", DoubleVector.of(5, 5))
                .withNumbers("di", DoubleVector.of(9, 9));
        double whenAny = EffectSizes.of(Measure.OR)
                .with(ZeroCells.ADD_TO_ALL_IF_ANY)
                .from(data, CELLS)
                .rows()
                .get(1)
                .orThrow()
                .value();
        assertEquals(StrictMath.log(4.5 * 9.5 / (6.5 * 5.5)), whenAny, 1e-12);
        double alone = of(EffectSizes.of(Measure.OR).with(ZeroCells.ADD_TO_ALL_IF_ANY), table(4, 6, 5, 9))
                .value();
        assertEquals(StrictMath.log(4 * 9 / (6.0 * 5)), alone, 1e-12);
    }

    @Test
    void dropsTablesWithoutEventsOnlyWhenAsked() {
        Map<Input, Double> nobody = table(0, 10, 0, 12);
        assertEquals("answered", reason(EffectSizes.of(Measure.RR).from(nobody)));
        assertEquals(
                "empty-table",
                reason(EffectSizes.of(Measure.RR).with(EmptyTables.DROPPED).from(nobody)));
        assertEquals(
                "empty-table",
                reason(EffectSizes.of(Measure.RR).with(EmptyTables.DROPPED).from(table(10, 0, 12, 0))));
        assertEquals(
                "empty-table",
                reason(EffectSizes.of(Measure.IRR)
                        .with(EmptyTables.DROPPED)
                        .from(Map.of(Input.X1I, 0.0, Input.T1I, 5.0, Input.X2I, 0.0, Input.T2I, 9.0))));
    }

    @Test
    void aVarianceOfZeroCannotBePooled() {
        Estimate estimate =
                of(EffectSizes.of(Measure.PR).with(ZeroCells.ADD_TO_NONE), Map.of(Input.XI, 0.0, Input.NI, 12.0));
        assertEquals(0, estimate.value());
        assertEquals(0, estimate.variance().orElseThrow());
        assertEquals("zero-variance", reason(estimate.size()));
    }

    @Test
    void threePeopleGiveAZWithoutAVariance() {
        Estimate estimate = of(EffectSizes.of(Measure.ZCOR), Map.of(Input.RI, 0.1, Input.NI, 3.0));
        assertEquals(0.1003353477, estimate.value(), 1e-9);
        assertTrue(estimate.variance().isEmpty());
        assertEquals("no-variance", reason(estimate.size()));
    }

    @Test
    void knowsTheVarianceOfZWithoutTheCorrelation() {
        DataTable data = DataTable.ofRows(1)
                .withNumbers("ri", List.of(OptionalDouble.empty()))
                .withNumbers("ni", DoubleVector.of(23));
        ComputedEffects effects = EffectSizes.of(Measure.ZCOR).from(data, Map.of(Input.RI, "ri", Input.NI, "ni"));
        assertEquals("missing-cell", reason(effects.rows().get(0)));
        assertEquals(1 / 20.0, effects.variances().get(0).orElseThrow(), 1e-15);
    }

    @Test
    void perfectCorrelationsHaveNoZ() {
        assertEquals("undefined", reason(EffectSizes.of(Measure.ZCOR).from(Map.of(Input.RI, 1.0, Input.NI, 20.0))));
        assertEquals("undefined", reason(EffectSizes.of(Measure.ZCOR).from(Map.of(Input.RI, -1.0, Input.NI, 20.0))));
        assertEquals(
                "zero-variance",
                reason(of(EffectSizes.of(Measure.COR), Map.of(Input.RI, 1.0, Input.NI, 20.0))
                        .size()));
    }

    @Test
    void impossibleNumbersHaveNoEffect() {
        assertEquals("undefined", reason(EffectSizes.of(Measure.COR).from(Map.of(Input.RI, 1.2, Input.NI, 20.0))));
        assertEquals("undefined", reason(EffectSizes.of(Measure.OR).from(table(-1, 4, 5, 6))));
        assertEquals("undefined", reason(EffectSizes.of(Measure.PLO).from(Map.of(Input.XI, 9.0, Input.NI, 5.0))));
        assertEquals("undefined", reason(EffectSizes.of(Measure.IRLN).from(Map.of(Input.XI, 9.0, Input.TI, 0.0))));
        assertEquals(
                "undefined",
                reason(EffectSizes.of(Measure.ARAW).from(Map.of(Input.AI, 1.1, Input.MI, 5.0, Input.NI, 50.0))));
    }

    @Test
    void aGroupOfOneHasNoDeviationOfItsOwnButPoolsWithAnother() {
        ImmutableMap.Builder<Input, Double> one = ImmutableMap.builder();
        Map<Input, Double> row = one.put(Input.M1I, 3.0)
                .put(Input.SD1I, 0.0)
                .put(Input.N1I, 1.0)
                .put(Input.M2I, 1.0)
                .put(Input.SD2I, 2.0)
                .put(Input.N2I, 10.0)
                .buildOrThrow();
        assertEquals(
                1,
                of(EffectSizes.of(Measure.SMD).with(SmallSampleCorrection.OFF), row)
                        .value(),
                1e-12);
        assertEquals("undefined", reason(EffectSizes.of(Measure.VR).from(row)));
        assertEquals("undefined", reason(EffectSizes.of(Measure.SMDH).from(row)));
    }

    @Test
    void groupSizesServeAsWellAsCells() {
        Estimate cells = of(EffectSizes.of(Measure.PETO), table(4, 16, 9, 12));
        Estimate sizes = of(
                EffectSizes.of(Measure.PETO), Map.of(Input.AI, 4.0, Input.N1I, 20.0, Input.CI, 9.0, Input.N2I, 21.0));
        assertEquals(cells, sizes);
    }

    @Test
    void testStatisticsServeInsteadOfMeans() {
        Map<Input, Double> t = Map.of(Input.TI, -2.5, Input.N1I, 20.0, Input.N2I, 30.0);
        Map<Input, Double> f = Map.of(Input.FI, -6.25, Input.N1I, 20.0, Input.N2I, 30.0);
        Estimate expected = of(EffectSizes.of(Measure.SMD), t);
        assertEquals(expected.value(), of(EffectSizes.of(Measure.SMD), f).value(), 1e-14);
        assertTrue(expected.value() < 0);
    }

    @Test
    void refusesWhatTheMeasureHasNoUseFor() {
        assertThrows(
                IllegalArgumentException.class, () -> EffectSizes.of(Measure.OR).with(VarianceEstimator.UB));
        assertThrows(
                IllegalArgumentException.class, () -> EffectSizes.of(Measure.MD).with(ZeroCells.ADD_TO_ALL));
        assertThrows(
                IllegalArgumentException.class, () -> EffectSizes.of(Measure.MD).adding(0.5));
        assertThrows(
                IllegalArgumentException.class, () -> EffectSizes.of(Measure.OR).adding(-0.5));
        assertThrows(
                IllegalArgumentException.class, () -> EffectSizes.of(Measure.PR).with(EmptyTables.DROPPED));
        IllegalArgumentException foreign = assertThrows(
                IllegalArgumentException.class, () -> EffectSizes.of(Measure.MN).from(Map.of(Input.RI, 0.2)));
        assertTrue(foreign.getMessage().contains("no use for 'ri'"), foreign.getMessage());
        IllegalArgumentException incomplete = assertThrows(
                IllegalArgumentException.class, () -> EffectSizes.of(Measure.MN).from(Map.of(Input.MI, 0.2)));
        assertTrue(incomplete.getMessage().contains("mi sdi ni"), incomplete.getMessage());
    }

    @Test
    void everyMeasureNamesItsPartsAndIsFoundByItsCode() {
        for (Measure measure : Measure.values()) {
            assertEquals(measure, Measure.parse(measure.name()).orElseThrow());
            assertFalse(measure.label().isEmpty());
            assertTrue(measure.estimators().contains(VarianceEstimator.LS), measure.name());
            assertFalse(measure.source().citation().isEmpty());
            assertTrue(EffectForms.known(measure).containsAll(measure.family().inputs()), measure.name());
        }
        assertTrue(Measure.parse("XYZ").isEmpty());
        for (Input input : Input.values()) {
            assertEquals(input, Input.parse(input.code()).orElseThrow());
        }
    }

    /** A median split: with both margins halved, the share in the first cell is 1/4 + asin(r)/(2 pi) (Sheppard 1899). */
    @Test
    void theTetrachoricCorrelationOfAMedianSplitHasAClosedForm() {
        Estimate estimate = of(EffectSizes.of(Measure.RTET), table(40, 10, 10, 40));
        assertEquals(StrictMath.sin(2 * Math.PI * (0.4 - 0.25)), estimate.value(), 1e-12);
        assertTrue(of(EffectSizes.of(Measure.RTET), table(40, 0, 10, 40))
                .variance()
                .isEmpty());
        assertEquals("undefined", reason(EffectSizes.of(Measure.RTET).from(table(40, 0, 10, 0))));
    }

    @Test
    void anIntervalAndATestGoWithAnEffect() {
        var size = new org.synthesis.model.effect.EffectSize(1.96, 1);
        assertEquals(0.05, ComputedEffects.pValue(size), 1e-4);
        assertEquals(0, ComputedEffects.interval(size, 0.95).low(), 1e-4);
    }
}
