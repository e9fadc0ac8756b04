package org.synthesis.scoring.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.synthesis.model.analysis.EventPoolingSpec;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.DoubleVector;

class PetoTest {
    private static final Peto STANDARD = Peto.using(EventPoolingSpec.standard());

    private static EventTables two(double a2, double c2) {
        return EventTables.ofGroups(
                DoubleVector.of(4, a2), DoubleVector.of(10, 100), DoubleVector.of(2, c2), DoubleVector.of(10, 100));
    }

    @Test
    void sumsObservedMinusExpectedByHand() {
        double variance = 10.0 * 10 * 6 * 14 / (400 * 19) + 100.0 * 100 * 50 * 150 / (40000.0 * 199);
        EventPooling result = STANDARD.pool(two(30, 20)).orThrow();
        assertEquals((34 - 28) / variance, result.effect().estimate(), 1e-13);
        assertEquals(1 / Math.sqrt(variance), result.effect().standardError(), 1e-14);
        assertEquals(2, result.informative());
    }

    @Test
    void aTableWithoutEventsDoesNotCount() {
        EventPooling result = STANDARD.pool(two(0, 0)).orThrow();
        assertEquals(STANDARD.pool(two(0, 0).select(0)).orThrow().effect(), result.effect());
        assertEquals(1, result.informative());
        assertEquals(1, result.withEffect());
    }

    @Test
    void declinesWithoutAnyEvent() {
        EventTables none = EventTables.ofGroups(
                DoubleVector.of(0, 0), DoubleVector.of(10, 20), DoubleVector.of(0, 0), DoubleVector.of(10, 20));
        assertEquals(
                "no-pooled-effect",
                assertInstanceOf(Attempt.Declined.class, STANDARD.pool(none)).reason());
    }

    @Test
    void lastOfTheCumulativeStepsIsTheWhole() {
        EventTables tables = two(30, 20);
        assertEquals(
                STANDARD.pool(tables).orThrow(),
                STANDARD.cumulative(tables).get(1).orThrow());
        assertEquals(
                STANDARD.pool(tables.select(1)).orThrow(),
                STANDARD.leaveOneOut(tables).get(0).orThrow());
    }
}
