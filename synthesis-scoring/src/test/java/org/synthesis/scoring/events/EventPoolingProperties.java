package org.synthesis.scoring.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.synthesis.model.analysis.EventPoolingSpec;
import org.synthesis.model.analysis.TableMeasure;
import org.synthesis.model.base.DoubleVector;

class EventPoolingProperties {
    private static final MantelHaenszel POOLING = MantelHaenszel.using(EventPoolingSpec.standard());
    private static final Peto PETO = Peto.using(EventPoolingSpec.standard());

    /** One to ten tables; the first has events and others in both groups, so that every effect exists. */
    @Provide
    Arbitrary<EventTables> tables() {
        Arbitrary<int[]> table =
                Arbitraries.integers().between(0, 30).array(int[].class).ofSize(4);
        return table.list().ofMinSize(1).ofMaxSize(10).map(rows -> {
            double[][] columns = new double[4][rows.size()];
            for (int i = 0; i < rows.size(); i++) {
                for (int c = 0; c < 4; c++) {
                    columns[c][i] = rows.get(i)[c] + (i == 0 || c % 2 == 1 ? 1 : 0);
                }
            }
            return EventTables.of(
                    DoubleVector.of(columns[0]),
                    DoubleVector.of(columns[1]),
                    DoubleVector.of(columns[2]),
                    DoubleVector.of(columns[3]));
        });
    }

    private static EventPooling pool(TableMeasure measure, EventTables tables) {
        return POOLING.pool(measure, tables).orThrow();
    }

    private static EventTables times(EventTables tables, double factor) {
        return EventTables.of(
                tables.events1().map(x -> factor * x),
                tables.others1().map(x -> factor * x),
                tables.events2().map(x -> factor * x),
                tables.others2().map(x -> factor * x));
    }

    @Property(tries = 200)
    void swappingTheGroupsTurnsTheSign(@ForAll("tables") EventTables tables, @ForAll TableMeasure measure) {
        EventPooling one = pool(measure, tables);
        EventPooling other = pool(measure, tables.withGroupsSwapped());
        assertEquals(one.effect().estimate(), -other.effect().estimate(), 1e-12);
        assertEquals(one.effect().standardError(), other.effect().standardError(), 1e-12);
        assertEquals(
                one.heterogeneity().orElseThrow().q(),
                other.heterogeneity().orElseThrow().q(),
                1e-9 * (1 + one.heterogeneity().orElseThrow().q()));
        assertEquals(
                PETO.pool(tables).orThrow().effect().estimate(),
                -PETO.pool(tables.withGroupsSwapped()).orThrow().effect().estimate(),
                1e-12);
    }

    @Property(tries = 200)
    void swappingTheEventTurnsOddsRatiosAndDifferences(@ForAll("tables") EventTables tables) {
        EventTables other = tables.withEventsSwapped();
        for (TableMeasure measure : List.of(TableMeasure.ODDS_RATIO, TableMeasure.RISK_DIFFERENCE)) {
            assertEquals(
                    pool(measure, tables).effect().estimate(),
                    -pool(measure, other).effect().estimate(),
                    1e-12);
            assertEquals(
                    pool(measure, tables).effect().standardError(),
                    pool(measure, other).effect().standardError(),
                    1e-12);
        }
    }

    @Property(tries = 200)
    void countsTwiceAsLargeHalveTheVariance(@ForAll("tables") EventTables tables, @ForAll TableMeasure measure) {
        EventPooling one = pool(measure, tables);
        EventPooling two = pool(measure, times(tables, 2));
        assertEquals(one.effect().estimate(), two.effect().estimate(), 1e-12);
        assertEquals(one.effect().standardError() / Math.sqrt(2), two.effect().standardError(), 1e-12);
    }

    @Property(tries = 200)
    void theOrderOfTablesDoesNotMatter(
            @ForAll("tables") EventTables tables, @ForAll TableMeasure measure, @ForAll long seed) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        EventTables shuffled =
                tables.select(order.stream().mapToInt(Integer::intValue).toArray());
        assertEquals(
                pool(measure, tables).effect().estimate(),
                pool(measure, shuffled).effect().estimate(),
                1e-12);
    }

    @Property(tries = 200)
    void aTableWithoutEventsChangesNoRatio(@ForAll("tables") EventTables tables) {
        EventTables more = EventTables.of(
                with(tables.events1(), 0),
                with(tables.others1(), 25),
                with(tables.events2(), 0),
                with(tables.others2(), 30));
        for (TableMeasure measure : List.of(TableMeasure.ODDS_RATIO, TableMeasure.RISK_RATIO)) {
            EventPooling one = pool(measure, tables);
            EventPooling two = pool(measure, more);
            assertEquals(one.effect(), two.effect());
            assertEquals(one.heterogeneity(), two.heterogeneity());
            assertEquals(one.tests(), two.tests());
        }
    }

    private static DoubleVector with(DoubleVector values, double last) {
        double[] longer = java.util.Arrays.copyOf(values.toArray(), values.size() + 1);
        longer[values.size()] = last;
        return DoubleVector.of(longer);
    }

    @Property(tries = 200)
    void taroneIsNeverAboveBreslowDay(@ForAll("tables") EventTables tables) {
        EventPooling.Tests tests = pool(TableMeasure.ODDS_RATIO, tables).tests();
        assertTrue(tests.tarone().orElseThrow().statistic()
                <= tests.breslowDay().orElseThrow().statistic());
    }
}
