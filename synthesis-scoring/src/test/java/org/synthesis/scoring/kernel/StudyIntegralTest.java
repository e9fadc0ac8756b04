package org.synthesis.scoring.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudyIntegralTest {
    private static final CountStudies TABLE =
            CountStudies.tables(new double[] {3}, new double[] {20}, new double[] {8}, new double[] {25});
    private static final CountStudies TIME =
            CountStudies.personTime(new double[] {3}, new double[] {200}, new double[] {8}, new double[] {250});

    private static double value(CountStudies studies, int nodes, boolean levels, double[] at) {
        StudyIntegral integral = new StudyIntegral(studies, nodes, levels);
        integral.evaluate(0, at[0], at[1], at[2]);
        return integral.value;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void theGradientIsThatOfTheQuadrature(int nodes) {
        for (CountStudies studies : new CountStudies[] {TABLE, TIME}) {
            for (boolean levels : new boolean[] {false, true}) {
                double[] at = {studies == TABLE ? -1.2 : -3.5, -0.4, 0.8};
                StudyIntegral integral = new StudyIntegral(studies, nodes, levels);
                integral.evaluate(0, at[0], at[1], at[2]);
                ToDoubleFunction<double[]> value = point -> value(studies, nodes, levels, point);
                assertArrayEquals(
                        Derivatives.gradient(value, at),
                        new double[] {integral.dAlpha, integral.dTheta, integral.dScale},
                        1e-8);
                assertArrayEquals(
                        Derivatives.hessian(value, at),
                        integral.hessian(0, at[0], at[1], at[2], new boolean[] {true, true, true}),
                        1e-6);
            }
        }
    }

    @Test
    void manyNodesGiveTheIntegral() {
        double[] at = {-1.2, -0.4, 0.8};
        double integral = Quadrature.integral(
                z -> {
                    double half = (at[1] + at[2] * z) / 2;
                    double p1 = 1 / (1 + StrictMath.exp(-at[0] - half));
                    double p2 = 1 / (1 + StrictMath.exp(-at[0] + half));
                    return StrictMath.exp(-z * z / 2)
                            / Math.sqrt(2 * Math.PI)
                            * StrictMath.pow(p1, 3)
                            * StrictMath.pow(1 - p1, 17)
                            * StrictMath.pow(p2, 8)
                            * StrictMath.pow(1 - p2, 17);
                },
                -12,
                12,
                1e-13);
        assertEquals(StrictMath.log(integral), value(TABLE, 30, false, at), 1e-10);
    }

    @Test
    void withoutSpreadItIsTheLikelihoodItself() {
        double[] at = {-1.2, -0.4, 0};
        assertEquals(value(TABLE, 7, false, at), value(TABLE, 7, false, new double[] {-1.2, -0.4, 1e-9}), 1e-12);
    }
}
