package org.synthesis.scoring.pool;

import java.util.OptionalDouble;
import org.synthesis.model.analysis.JointTest;
import org.synthesis.scoring.kernel.Distributions;
import org.synthesis.scoring.kernel.Matrices;

/** Tests of coefficients on the normal or t, chi-square or F distribution. */
final class Tests {
    private Tests() {}

    /** {@return the value a two-sided interval of this level multiplies the standard error with} */
    static double critical(double level, OptionalDouble df) {
        double tail = (1 - level) / 2;
        return df.isPresent()
                ? Distributions.tUpperQuantile(tail, df.getAsDouble())
                : Distributions.normalUpperQuantile(tail);
    }

    /** {@return two-sided probability of a statistic at least this far from 0} */
    static double twoSided(double statistic, OptionalDouble df) {
        double size = Math.abs(statistic);
        return 2
                * (df.isPresent()
                        ? Distributions.tUpperTail(size, df.getAsDouble())
                        : Distributions.normalUpperTail(size));
    }

    /** {@return the Wald test of some coefficients: chi-square, or F when there are degrees of freedom} */
    static JointTest wald(double[] beta, double[] covariance, int[] tested, OptionalDouble df) {
        int p = beta.length;
        int m = tested.length;
        double[] b = new double[m];
        double[] part = new double[m * m];
        for (int i = 0; i < m; i++) {
            b[i] = beta[tested[i]];
            for (int j = 0; j < m; j++) {
                part[i * m + j] = covariance[tested[i] * p + tested[j]];
            }
        }
        if (!Matrices.choleskyInPlace(part, m)) {
            throw new ArithmeticException("the covariance of the tested coefficients is singular");
        }
        Matrices.forwardInPlace(part, m, b);
        double chiSquare = 0;
        for (double value : b) {
            chiSquare += value * value;
        }
        return df.isPresent()
                ? new JointTest(chiSquare / m, m, df, Distributions.fUpperTail(chiSquare / m, m, df.getAsDouble()))
                : new JointTest(chiSquare, m, OptionalDouble.empty(), Distributions.chiSquareUpperTail(chiSquare, m));
    }
}
