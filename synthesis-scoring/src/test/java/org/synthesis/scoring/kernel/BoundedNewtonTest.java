package org.synthesis.scoring.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.synthesis.model.analysis.Convergence;

class BoundedNewtonTest {
    private static final double ANY = Double.POSITIVE_INFINITY;

    private static double rosenbrock(double[] x, double[] g, double[] h) {
        double a = x[1] - x[0] * x[0];
        g[0] = -400 * x[0] * a - 2 * (1 - x[0]);
        g[1] = 200 * a;
        h[0] = -400 * a + 800 * x[0] * x[0] + 2;
        h[1] = -400 * x[0];
        h[2] = h[1];
        h[3] = 200;
        return 100 * a * a + (1 - x[0]) * (1 - x[0]);
    }

    @Test
    void findsTheEndOfACurvedValley() {
        BoundedNewton.Found found = BoundedNewton.search(
                BoundedNewtonTest::rosenbrock,
                new double[] {-1.2, 1},
                new double[] {-ANY, -ANY},
                new double[] {ANY, ANY},
                Convergence.DEFAULT);
        assertTrue(found.trace().converged());
        assertArrayEquals(new double[] {1, 1}, found.x(), 1e-10);
        assertArrayEquals(new double[] {0.5, 1, 1, 2.005}, BoundedNewton.covariance(found), 1e-8);
    }

    @Test
    void holdsACoordinateAtItsBoundAndLeavesItOutOfTheCovariance() {
        BoundedNewton.Found found = BoundedNewton.search(
                BoundedNewtonTest::rosenbrock,
                new double[] {-1.2, 1},
                new double[] {-ANY, -ANY},
                new double[] {0.5, ANY},
                Convergence.DEFAULT);
        assertTrue(found.atBound()[0]);
        assertFalse(found.atBound()[1]);
        assertArrayEquals(new double[] {0.5, 0.25}, found.x(), 1e-12);
        assertArrayEquals(new double[] {0, 0, 0, 1 / 200.0}, BoundedNewton.covariance(found), 1e-12);
    }

    @Test
    void saysWhenTheStepsRunOut() {
        BoundedNewton.Found found = BoundedNewton.search(
                BoundedNewtonTest::rosenbrock,
                new double[] {-1.2, 1},
                new double[] {-ANY, -ANY},
                new double[] {ANY, ANY},
                new Convergence(1e-12, 2));
        assertFalse(found.trace().converged());
        assertEquals(2, found.trace().steps());
    }
}
