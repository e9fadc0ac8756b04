package org.synthesis.io.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalQuantileTest {
    @ParameterizedTest
    @CsvSource({
        "0.1, 0.12566134685507416",
        "0.5, 0.6744897501960817",
        "0.85, 1.4395314709384563",
        "0.86, 1.4757910281791702",
        "0.9, 1.6448536269514722",
        "0.95, 1.959963984540054",
        "0.99, 2.5758293035489004",
        "0.9999, 3.8905918864131203",
        "0.999999999, 6.109410204869"
    })
    void agreesWithTables(double level, double expected) {
        assertEquals(expected, NormalQuantile.twoSided(level), 1e-6 * expected);
    }
}
