package org.synthesis.scoring.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.synthesis.model.analysis.EventModel;
import org.synthesis.model.analysis.EventModelSpec;
import org.synthesis.model.base.DoubleVector;

class EventMixedModelProperties {
    /** Three to eight tables with something in every cell, groups of 10 to 70. */
    @Provide
    Arbitrary<EventTables> tables() {
        Arbitrary<int[]> table =
                Arbitraries.integers().between(2, 30).array(int[].class).ofSize(4);
        return table.list()
                .ofMinSize(3)
                .ofMaxSize(8)
                .map(rows -> EventTables.of(
                        DoubleVector.of(rows.stream().mapToDouble(row -> row[0]).toArray()),
                        DoubleVector.of(
                                rows.stream().mapToDouble(row -> row[1] + 8).toArray()),
                        DoubleVector.of(rows.stream().mapToDouble(row -> row[2]).toArray()),
                        DoubleVector.of(
                                rows.stream().mapToDouble(row -> row[3] + 8).toArray())));
    }

    private static EventMixedFit fit(EventModel model, int nodes, EventTables tables) {
        return EventMixedModel.using(EventModelSpec.of(model).withNodes(nodes))
                .oddsRatio(tables)
                .orThrow();
    }

    private static double effect(EventMixedFit fit) {
        return fit.coefficients().get(0).estimate();
    }

    private static double error(EventMixedFit fit) {
        return fit.coefficients().get(0).standardError();
    }

    private static void same(EventMixedFit one, EventMixedFit other, double sign) {
        assertEquals(effect(one), sign * effect(other), 1e-6);
        assertEquals(error(one), error(other), 1e-5);
        assertEquals(one.tauSquared(), other.tauSquared(), 1e-5);
        assertEquals(one.fit().logLikelihood(), other.fit().logLikelihood(), 1e-8);
    }

    @Property(tries = 10)
    void swappingTheGroupsTurnsTheSign(@ForAll("tables") EventTables tables) {
        for (EventModel model : EventModel.values()) {
            same(fit(model, 5, tables), fit(model, 5, tables.withGroupsSwapped()), -1);
        }
    }

    @Property(tries = 10)
    void swappingTheEventTurnsTheSign(@ForAll("tables") EventTables tables) {
        for (EventModel model : EventModel.values()) {
            if (model != EventModel.CONDITIONAL_APPROXIMATE) {
                same(fit(model, 5, tables), fit(model, 5, tables.withEventsSwapped()), -1);
            }
        }
    }

    @Property(tries = 10)
    void theOrderOfTablesDoesNotMatter(@ForAll("tables") EventTables tables) {
        int k = tables.size();
        EventTables reversed =
                tables.select(IntStream.range(0, k).map(i -> k - 1 - i).toArray());
        for (EventModel model : EventModel.values()) {
            same(fit(model, 5, tables), fit(model, 5, reversed), 1);
        }
    }

    @Property(tries = 10)
    void moreNodesConverge(@ForAll("tables") EventTables tables) {
        for (EventModel model : new EventModel[] {EventModel.FIXED_STUDIES, EventModel.CONDITIONAL_EXACT}) {
            EventMixedFit many = fit(model, 31, tables);
            EventMixedFit more = fit(model, 45, tables);
            assertEquals(many.fit().logLikelihood(), more.fit().logLikelihood(), 1e-7);
            assertEquals(effect(many), effect(more), 1e-5);
            assertEquals(many.tauSquared(), more.tauSquared(), 1e-4 * (1 + many.tauSquared()));
        }
    }

    @Property(tries = 10)
    void randomEffectsFitNoWorseThanACommonOne(@ForAll("tables") EventTables tables) {
        for (EventModel model : EventModel.values()) {
            EventModelSpec spec = EventModelSpec.of(model).withNodes(7);
            EventMixedFit random = EventMixedModel.using(spec).oddsRatio(tables).orThrow();
            EventMixedFit common = EventMixedModel.using(spec.withCommonEffect())
                    .oddsRatio(tables)
                    .orThrow();
            assertTrue(random.fit().logLikelihood() >= common.fit().logLikelihood());
            assertTrue(error(random) >= error(common) * (1 - 1e-6) || random.tauSquared() > 0);
            assertEquals(common.likelihoodRatioHeterogeneity(), random.likelihoodRatioHeterogeneity());
        }
    }
}
