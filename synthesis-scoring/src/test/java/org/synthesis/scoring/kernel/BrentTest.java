package org.synthesis.scoring.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BrentTest {
    @Test
    void findsTheRootOfACubic() {
        Brent.Root root = Brent.search(x -> x * x * x - 2 * x - 5, 2, 3, 1e-14, 100);
        assertEquals(2.0945514815423265, root.value(), 1e-13);
        assertTrue(root.trace().converged());
        assertTrue(root.trace().steps() < 12);
    }

    @Test
    void findsARootAtAnEnd() {
        assertEquals(0, Brent.search(x -> x, 0, 1, 1e-12, 100).value());
        assertEquals(1, Brent.search(x -> x - 1, 0, 1, 1e-12, 100).value());
    }

    @Test
    void findsARootWhereTheFunctionIsFlat() {
        assertEquals(
                0.5, Brent.search(x -> Math.pow(x - 0.5, 9), 0, 2, 1e-12, 1000).value(), 1e-3);
    }

    @Test
    void saysThatItStopped() {
        assertFalse(
                Brent.search(x -> Math.exp(x) - 2, -50, 50, 1e-15, 3).trace().converged());
    }
}
