package org.synthesis.scoring.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.junit.jupiter.api.Test;

class SumOfUniformsTest {
    /** The alternating sum in 400 digits. */
    private static double exact(double x, int n) {
        MathContext digits = new MathContext(400);
        BigDecimal sum = BigDecimal.ZERO;
        BigInteger choose = BigInteger.ONE;
        BigDecimal at = new BigDecimal(x);
        for (int j = 0; j <= Math.floor(x); j++) {
            BigDecimal term = at.subtract(BigDecimal.valueOf(j)).pow(n, digits).multiply(new BigDecimal(choose));
            sum = j % 2 == 0 ? sum.add(term) : sum.subtract(term);
            choose = choose.multiply(BigInteger.valueOf(n - j)).divide(BigInteger.valueOf(j + 1));
        }
        BigInteger factorial = BigInteger.ONE;
        for (int j = 2; j <= n; j++) {
            factorial = factorial.multiply(BigInteger.valueOf(j));
        }
        return sum.divide(new BigDecimal(factorial), digits).doubleValue();
    }

    @Test
    void equalsTheAlternatingSumInManyDigits() {
        for (int n : new int[] {1, 2, 3, 10, 50, 200}) {
            for (double share : new double[] {0.001, 0.1, 0.37, 0.5, 0.77, 0.99}) {
                double want = exact(share * n, n);
                assertEquals(want, SumOfUniforms.lowerTail(share * n, n), 1e-12 * want, n + " terms, " + share);
            }
        }
    }

    @Test
    void isExactAtWholeNumbers() {
        assertEquals(0.5, SumOfUniforms.lowerTail(1, 2), 1e-15);
        assertEquals(1 / 6.0, SumOfUniforms.lowerTail(1, 3), 1e-15);
        assertEquals(5 / 6.0, SumOfUniforms.lowerTail(2, 3), 1e-15);
        assertEquals(0, SumOfUniforms.lowerTail(0, 3));
        assertEquals(1, SumOfUniforms.lowerTail(3, 3));
    }
}
