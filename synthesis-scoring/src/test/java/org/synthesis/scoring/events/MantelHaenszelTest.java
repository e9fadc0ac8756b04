package org.synthesis.scoring.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synthesis.model.analysis.CellAddition;
import org.synthesis.model.analysis.EventPoolingSpec;
import org.synthesis.model.analysis.RateMeasure;
import org.synthesis.model.analysis.TableMeasure;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.DoubleVector;

class MantelHaenszelTest {
    private static final MantelHaenszel STANDARD = MantelHaenszel.using(EventPoolingSpec.standard());

    private static EventTables tables(double... cells) {
        int k = cells.length / 4;
        double[][] columns = new double[4][k];
        for (int i = 0; i < cells.length; i++) {
            columns[i % 4][i / 4] = cells[i];
        }
        return EventTables.of(
                DoubleVector.of(columns[0]),
                DoubleVector.of(columns[1]),
                DoubleVector.of(columns[2]),
                DoubleVector.of(columns[3]));
    }

    private static double log(double x) {
        return StrictMath.log(x);
    }

    @Test
    void oneTableGivesItsOwnEffectAndLargeSampleVariance() {
        EventTables one = tables(10, 20, 15, 5);
        EventPooling or = STANDARD.pool(TableMeasure.ODDS_RATIO, one).orThrow();
        assertEquals(log(10 * 5 / (20.0 * 15)), or.effect().estimate(), 1e-14);
        assertEquals(
                Math.sqrt(1 / 10.0 + 1 / 20.0 + 1 / 15.0 + 1 / 5.0), or.effect().standardError(), 1e-14);
        EventPooling rr = STANDARD.pool(TableMeasure.RISK_RATIO, one).orThrow();
        assertEquals(log((10 / 30.0) / (15 / 20.0)), rr.effect().estimate(), 1e-14);
        assertEquals(
                Math.sqrt(1 / 10.0 - 1 / 30.0 + 1 / 15.0 - 1 / 20.0),
                rr.effect().standardError(),
                1e-14);
        EventPooling rd = STANDARD.pool(TableMeasure.RISK_DIFFERENCE, one).orThrow();
        assertEquals(10 / 30.0 - 15 / 20.0, rd.effect().estimate(), 1e-14);
        assertEquals(0, or.heterogeneity().orElseThrow().q());
        assertEquals(1, or.heterogeneity().orElseThrow().pValue());
        assertTrue(or.heterogeneity().orElseThrow().hSquared().isEmpty());
    }

    @Test
    void ratesOfOneTableAreTheirOwnRatioAndDifference() {
        PersonTimeTables one =
                PersonTimeTables.of(DoubleVector.of(8), DoubleVector.of(100), DoubleVector.of(5), DoubleVector.of(200));
        EventPooling ratio = STANDARD.pool(RateMeasure.RATE_RATIO, one).orThrow();
        assertEquals(log((8 / 100.0) / (5 / 200.0)), ratio.effect().estimate(), 1e-14);
        assertEquals(Math.sqrt(1 / 8.0 + 1 / 5.0), ratio.effect().standardError(), 1e-14);
        EventPooling difference =
                STANDARD.pool(RateMeasure.RATE_DIFFERENCE, one).orThrow();
        assertEquals(8 / 100.0 - 5 / 200.0, difference.effect().estimate(), 1e-14);
        assertEquals(Math.sqrt(8 / 1e4 + 5 / 4e4), difference.effect().standardError(), 1e-14);
    }

    @Test
    void twoTablesAreWeightedByHand() {
        EventTables two = tables(4, 6, 2, 8, 30, 70, 20, 80);
        double r = 4 * 8 / 20.0 + 30 * 80 / 200.0;
        double s = 6 * 2 / 20.0 + 70 * 20 / 200.0;
        assertEquals(
                log(r / s),
                STANDARD.pool(TableMeasure.ODDS_RATIO, two).orThrow().effect().estimate(),
                1e-14);
        double difference = 34 - (10 * 6 / 20.0 + 100 * 50 / 200.0);
        double variance = 10.0 * 10 * 6 * 14 / (400 * 19) + 100.0 * 100 * 50 * 150 / (40000.0 * 199);
        assertEquals(
                (difference - 0.5) * (difference - 0.5) / variance,
                STANDARD.pool(TableMeasure.ODDS_RATIO, two)
                        .orThrow()
                        .tests()
                        .mantelHaenszel()
                        .orElseThrow()
                        .statistic(),
                1e-12);
    }

    @Test
    void equalOddsRatiosGiveNoHeterogeneity() {
        EventPooling result = STANDARD.pool(
                        TableMeasure.ODDS_RATIO, tables(10, 10, 5, 20, 20, 20, 10, 40, 40, 10, 10, 10))
                .orThrow();
        assertEquals(log(4), result.effect().estimate(), 1e-14);
        assertEquals(0, result.heterogeneity().orElseThrow().q(), 1e-20);
        assertEquals(0, result.tests().breslowDay().orElseThrow().statistic(), 1e-20);
        assertEquals(0, result.tests().tarone().orElseThrow().statistic(), 1e-20);
    }

    @Test
    void declinesWhenAGroupNeverHasTheEvent() {
        EventTables none = tables(0, 20, 3, 20, 0, 30, 1, 30);
        Attempt<EventPooling> ratio = STANDARD.pool(TableMeasure.ODDS_RATIO, none);
        assertEquals(
                "no-pooled-effect",
                assertInstanceOf(Attempt.Declined.class, ratio).reason());
        assertInstanceOf(Attempt.Declined.class, STANDARD.pool(TableMeasure.RISK_RATIO, none));
        assertInstanceOf(Attempt.Answered.class, STANDARD.pool(TableMeasure.RISK_DIFFERENCE, none));
        EventPoolingSpec added = EventPoolingSpec.builder()
                .pooledAddition(CellAddition.HALF_IN_ZERO_TABLES)
                .build();
        assertInstanceOf(Attempt.Answered.class, MantelHaenszel.using(added).pool(TableMeasure.ODDS_RATIO, none));
    }

    @Test
    void namesTablesWithoutAnEffectOfTheirOwn() {
        EventTables tables =
                tables(2, 18, 3, 20, 0, 30, 0, 30, 5, 30, 9, 20).labelled(List.of("Abel", "Baker", "Cole"));
        EventPooling result = STANDARD.pool(TableMeasure.ODDS_RATIO, tables).orThrow();
        assertEquals(3, result.tables());
        assertEquals(2, result.informative());
        assertEquals(2, result.withEffect());
        assertEquals(1, result.heterogeneity().orElseThrow().degreesOfFreedom());
        assertTrue(result.diagnostics().get(0).message().contains("Baker"));
        EventPooling kept = MantelHaenszel.using(EventPoolingSpec.builder()
                        .doubleZero(EventPoolingSpec.DoubleZero.WITH_EFFECT)
                        .build())
                .pool(TableMeasure.ODDS_RATIO, tables)
                .orThrow();
        assertEquals(3, kept.withEffect());
        assertTrue(kept.diagnostics().isEmpty());
    }

    @Test
    void theCorrectionNeverGoesBeyondZero() {
        EventTables balanced = tables(5, 5, 5, 5, 6, 10, 6, 10);
        assertEquals(
                0,
                STANDARD.pool(TableMeasure.ODDS_RATIO, balanced)
                        .orThrow()
                        .tests()
                        .mantelHaenszel()
                        .orElseThrow()
                        .statistic());
    }

    @Test
    void leavesOutOneTableAtATime() {
        EventTables three = tables(4, 6, 2, 8, 30, 70, 20, 80, 12, 20, 14, 15);
        List<Attempt<EventPooling>> without = STANDARD.leaveOneOut(TableMeasure.RISK_RATIO, three);
        assertEquals(3, without.size());
        assertEquals(
                STANDARD.pool(TableMeasure.RISK_RATIO, three.select(0, 2))
                        .orThrow()
                        .effect(),
                without.get(1).orThrow().effect());
        List<Attempt<EventPooling>> more = STANDARD.cumulative(TableMeasure.RISK_RATIO, three);
        assertEquals(
                STANDARD.pool(TableMeasure.RISK_RATIO, three).orThrow().effect(),
                more.get(2).orThrow().effect());
        assertThrows(
                IllegalArgumentException.class, () -> STANDARD.leaveOneOut(TableMeasure.RISK_RATIO, three.select(0)));
    }

    @Test
    void refusesCountsThatCannotBe() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> tables(1, 2, 3, -4))
                .getMessage()
                .contains("others2 must not be negative, got -4.0 (study '1')"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> tables(0, 0, 3, 4))
                .getMessage()
                .contains("size of group 1 must be positive"));
        assertThrows(
                IllegalArgumentException.class,
                () -> EventTables.ofGroups(
                        DoubleVector.of(5), DoubleVector.of(4), DoubleVector.of(1), DoubleVector.of(4)));
        assertThrows(IllegalArgumentException.class, () -> STANDARD.pool(TableMeasure.ODDS_RATIO, tables()));
        assertThrows(IllegalArgumentException.class, () -> new CellAddition(-1, CellAddition.When.ALL_TABLES));
    }

    @Test
    void additionsReachTheTablesTheyAreMeantFor() {
        EventTables tables = tables(2, 18, 3, 20, 0, 30, 4, 30);
        double plain = STANDARD.pool(TableMeasure.ODDS_RATIO, tables)
                .orThrow()
                .effect()
                .estimate();
        EventTables second = tables(2, 18, 3, 20, 0.5, 30.5, 4.5, 30.5);
        EventTables both = tables(2.5, 18.5, 3.5, 20.5, 0.5, 30.5, 4.5, 30.5);
        for (CellAddition.When when : CellAddition.When.values()) {
            double expected = switch (when) {
                case ZERO_TABLES ->
                    STANDARD.pool(TableMeasure.ODDS_RATIO, second)
                            .orThrow()
                            .effect()
                            .estimate();
                case ALL_TABLES, ALL_IF_ANY_ZERO ->
                    STANDARD.pool(TableMeasure.ODDS_RATIO, both)
                            .orThrow()
                            .effect()
                            .estimate();
                case NEVER -> plain;
            };
            EventPoolingSpec spec = EventPoolingSpec.builder()
                    .pooledAddition(new CellAddition(0.5, when))
                    .build();
            assertEquals(
                    expected,
                    MantelHaenszel.using(spec)
                            .pool(TableMeasure.ODDS_RATIO, tables)
                            .orThrow()
                            .effect()
                            .estimate());
        }
    }
}
