package org.synthesis.scoring.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuadraticFormTest {
    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 0.1, 1, 5, 20, 100, 300})
    void equalCoefficientsMakeAChiSquare(double q) {
        for (int terms : new int[] {1, 2, 3, 10, 50}) {
            double[] coefficients = new double[terms];
            Arrays.fill(coefficients, 0.7);
            QuadraticForm form = QuadraticForm.of(coefficients);
            close(Distributions.chiSquareUpperTail(q, terms), form.upperTail(0.7 * q));
            close(Distributions.chiSquareLowerTail(q, terms), form.lowerTail(0.7 * q));
        }
    }

    /** Two pairs add two exponential variables, whose tail is elementary. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 0.5, 3, 20, 200})
    void pairsMakeExponentials(double q) {
        double a = 3;
        double b = 0.01;
        double expected = (a * Math.exp(-q / 2 / a) - b * Math.exp(-q / 2 / b)) / (a - b);
        close(expected, QuadraticForm.of(new double[] {a, b, a, b}).upperTail(q));
    }

    /** Printed in Imhof (1961), table 1. */
    @ParameterizedTest
    @CsvSource({"0.1, 0.9458", "0.7, 0.5064", "2, 0.1240"})
    void printedTailsOfImhof(double q, double expected) {
        assertEquals(expected, QuadraticForm.of(new double[] {0.6, 0.3, 0.1}).upperTail(q), 5e-5);
    }

    @Test
    void coefficientsOfZeroDoNotCount() {
        assertEquals(
                QuadraticForm.of(new double[] {1, 0.5}).upperTail(2),
                QuadraticForm.of(new double[] {0, 1, 1e-17, 0.5}).upperTail(2));
        assertEquals(1, QuadraticForm.of(new double[] {1}).upperTail(0));
        assertEquals(0, QuadraticForm.of(new double[] {1}).lowerTail(-1));
    }

    private static void close(double expected, double value) {
        assertEquals(expected, value, 1e-12 * expected);
    }
}
