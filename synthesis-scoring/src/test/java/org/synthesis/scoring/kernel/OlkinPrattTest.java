package org.synthesis.scoring.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OlkinPrattTest {
    /** F(1/2, 1/2; 3/2; z^2) = asin(z)/z and F(1, 1; 2; z) = -log(1 - z)/z, both by series and by integral. */
    @Test
    void theHypergeometricFunctionHasItsClosedForms() {
        for (double z : new double[] {0.01, 0.3, 0.9, 0.99, 0.999, 0.9999}) {
            assertEquals(StrictMath.asin(z) / z, OlkinPratt.hypergeometric(0.5, 1.5, z * z), 1e-11);
            assertEquals(-StrictMath.log1p(-z) / z, OlkinPratt.hypergeometric(1, 2, z), 1e-10);
        }
    }

    @Test
    void aCorrelationOfZeroOrOneStays() {
        assertEquals(0, OlkinPratt.correlation(0, 10));
        assertEquals(1, OlkinPratt.correlation(1, 10));
        assertEquals(0, OlkinPratt.variance(1, 1, 10));
    }

    @Test
    void theCorrectionVanishesInLargeSamples() {
        assertEquals(0.3, OlkinPratt.correlation(0.3, 1e6), 1e-6);
        assertTrue(OlkinPratt.correlation(0.3, 10) > 0.3);
    }
}
