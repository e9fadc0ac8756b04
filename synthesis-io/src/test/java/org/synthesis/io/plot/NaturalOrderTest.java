package org.synthesis.io.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
    @Test
    void comparesRunsOfDigitsAsNumbers() {
        assertEquals(
                List.of("a-1", "a-2", "a-10", "a-10b", "a-010c", "b-1"),
                List.of("b-1", "a-10", "a-010c", "a-2", "a-10b", "a-1").stream()
                        .sorted(NaturalOrder.KEYS)
                        .toList());
    }

    @Test
    void comparesNumbersLongerThanAnyType() {
        assertEquals(-1, Integer.signum(NaturalOrder.KEYS.compare("x" + "9".repeat(40), "x1" + "0".repeat(40))));
    }
}
