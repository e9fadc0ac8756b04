package org.synthesis.scoring.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TetrachoricTest {
    /** For median splits Pearson's variance is (pi/2)^2 (1 - r^2) (1 - (2 asin(r)/pi)^2)/n. */
    @Test
    void medianSplitsHaveAClosedForm() {
        Tetrachoric fit = Tetrachoric.of(35, 15, 15, 35);
        double r = StrictMath.sin(2 * Math.PI * (0.35 - 0.25));
        assertEquals(r, fit.r(), 1e-13);
        double share = 2 * StrictMath.asin(r) / Math.PI;
        assertEquals(Math.PI * Math.PI / 4 * (1 - r * r) * (1 - share * share) / 100, fit.variance(), 1e-12);
    }

    @Test
    void independenceIsZero() {
        assertEquals(0, Tetrachoric.of(8, 12, 20, 30).r(), 1e-13);
    }

    @Test
    void oneEmptyCellIsTheEndOfTheScale() {
        assertEquals(1, Tetrachoric.of(8, 0, 20, 30).r());
        assertEquals(-1, Tetrachoric.of(8, 3, 20, 0).r());
        assertTrue(Double.isNaN(Tetrachoric.of(8, 0, 20, 30).variance()));
    }

    @Test
    void anEmptyMarginHasNoAnswer() {
        assertTrue(Double.isNaN(Tetrachoric.of(8, 3, 0, 0).r()));
    }

    @Test
    void strongAssociationsAreFound() {
        Tetrachoric fit = Tetrachoric.of(4999, 1, 1, 4999);
        assertTrue(fit.r() > 0.9999 && fit.r() < 1 && fit.variance() > 0, fit.toString());
    }
}
