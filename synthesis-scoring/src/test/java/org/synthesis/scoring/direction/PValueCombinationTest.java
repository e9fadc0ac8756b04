package org.synthesis.scoring.direction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.DoubleVector;

class PValueCombinationTest {
    private static String reason(Attempt<?> attempt) {
        return assertInstanceOf(Attempt.Declined.class, attempt).reason();
    }

    @Test
    void twoPValuesHaveClosedForms() {
        DoubleVector p = DoubleVector.of(0.1, 0.2);
        // Fisher: chi-square with 4 df beyond -2 log 0.02 is 0.02 (1 - log 0.02)
        assertEquals(
                0.02 * (1 - StrictMath.log(0.02)),
                PValueCombination.fisher(p).orThrow().pValue(),
                1e-15);
        assertEquals(0.3 * 0.3 / 2, PValueCombination.edgington(p).orThrow().pValue(), 1e-15);
        assertEquals(1 - 0.9 * 0.9, PValueCombination.smallest(p).orThrow().pValue(), 1e-15);
        assertEquals(0.04, PValueCombination.largest(p).orThrow().pValue(), 1e-15);
        assertEquals(0.25, PValueCombination.vote(p).orThrow().pValue(), 1e-15);
    }

    @Test
    void zerosAndOnesAreAnsweredOrDeclined() {
        DoubleVector zero = DoubleVector.of(0, 0.2, 0.3, 0.4);
        DoubleVector one = DoubleVector.of(1, 0.2, 0.3, 0.4);
        assertEquals("p-of-zero", reason(PValueCombination.fisher(zero)));
        assertEquals("p-of-zero", reason(PValueCombination.stouffer(zero)));
        assertEquals("p-of-zero", reason(PValueCombination.logit(zero)));
        assertEquals("p-of-zero", reason(PValueCombination.lancaster(zero, DoubleVector.of(1, 2, 3, 4))));
        assertEquals("p-of-one", reason(PValueCombination.stouffer(one)));
        assertEquals("p-of-one", reason(PValueCombination.logit(one)));
        assertTrue(PValueCombination.fisher(one).orThrow().pValue() > 0);
        assertTrue(PValueCombination.lancaster(one, DoubleVector.of(1, 2, 3, 4))
                        .orThrow()
                        .pValue()
                > 0);
        assertEquals(0, PValueCombination.smallest(zero).orThrow().pValue());
        assertEquals(1, PValueCombination.largest(one).orThrow().pValue());
        assertTrue(PValueCombination.edgington(zero).orThrow().pValue() > 0);
    }

    @Test
    void declinesTooFew() {
        assertEquals("too-few", reason(PValueCombination.fisher(DoubleVector.of(0.2))));
        assertEquals("too-few", reason(PValueCombination.smallest(DoubleVector.of(0.2))));
        assertEquals("too-few", reason(PValueCombination.mean(DoubleVector.of(0.1, 0.2, 0.3))));
        assertEquals("too-few", reason(PValueCombination.vote(DoubleVector.of(0.5, 0.5))));
    }

    @Test
    void refusesWhatIsNoPValueOrWeight() {
        DoubleVector p = DoubleVector.of(0.1, 0.2);
        assertThrows(IllegalArgumentException.class, () -> PValueCombination.fisher(DoubleVector.of(0.1, 1.2)));
        assertThrows(IllegalArgumentException.class, () -> PValueCombination.stouffer(p, DoubleVector.of(1)));
        assertThrows(IllegalArgumentException.class, () -> PValueCombination.stouffer(p, DoubleVector.of(1, -1)));
        assertThrows(IllegalArgumentException.class, () -> PValueCombination.lancaster(p, DoubleVector.of(1, 0)));
        assertThrows(IllegalArgumentException.class, () -> PValueCombination.wilkinson(p, 3));
    }

    @Test
    void keepsTheFarTail() {
        double[] tiny = new double[20];
        java.util.Arrays.fill(tiny, 1e-8);
        DoubleVector p = DoubleVector.of(tiny);
        assertTrue(PValueCombination.fisher(p).orThrow().pValue() > 0);
        assertTrue(PValueCombination.fisher(p).orThrow().pValue() < 1e-100);
        assertTrue(PValueCombination.edgington(p).orThrow().pValue() > 0);
        assertTrue(PValueCombination.edgington(p).orThrow().pValue() < 1e-100);
    }
}
