package org.synthesis.scoring.kernel;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.JointTest;
import org.synthesis.model.base.Interval;

/** Tests of estimates on the normal or t, chi-square or F distribution. */
public final class WaldTests {
    private WaldTests() {}

    /** {@return the value a two-sided interval of this level multiplies the standard error with} */
    public static double critical(double level, OptionalDouble df) {
        double tail = (1 - level) / 2;
        return df.isPresent()
                ? Distributions.tUpperQuantile(tail, df.getAsDouble())
                : Distributions.normalUpperQuantile(tail);
    }

    /** {@return two-sided probability of a statistic at least this far from 0} */
    public static double twoSided(double statistic, OptionalDouble df) {
        double size = Math.abs(statistic);
        return Math.min(
                1,
                2
                        * (df.isPresent()
                                ? Distributions.tUpperTail(size, df.getAsDouble())
                                : Distributions.normalUpperTail(size)));
    }

    /** {@return an estimate with its test and interval} */
    public static Coefficient coefficient(
            String name, double estimate, double standardError, OptionalDouble df, double level) {
        double statistic = estimate / standardError;
        double half = critical(level, df) * standardError;
        return new Coefficient(
                name,
                estimate,
                standardError,
                statistic,
                df,
                twoSided(statistic, df),
                new Interval(estimate - half, estimate + half, level));
    }

    /** {@return the joint test of some of the estimates: chi-square, or F when there are degrees of freedom} */
    public static JointTest joint(double[] beta, double[] covariance, int[] tested, OptionalDouble df) {
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
        if (singularRow(part, m).isPresent()) {
            throw new ArithmeticException("the covariance of the tested estimates is singular");
        }
        double chiSquare = chiSquare(b, part, m);
        return df.isPresent()
                ? new JointTest(chiSquare / m, m, df, Distributions.fUpperTail(chiSquare / m, m, df.getAsDouble()))
                : new JointTest(chiSquare, m, OptionalDouble.empty(), Distributions.chiSquareUpperTail(chiSquare, m));
    }

    /** {@return {@code b' C^-1 b} for a positive definite C, which is taken as correlations so that units do not matter} */
    public static double chiSquare(double[] b, double[] covariance, int m) {
        double[] factor = correlations(covariance, m);
        double[] scaled = new double[m];
        for (int i = 0; i < m; i++) {
            scaled[i] = b[i] / Math.sqrt(covariance[i * m + i]);
        }
        if (!Matrices.choleskyInPlace(factor, m)) {
            throw new ArithmeticException("the covariance of the tested estimates is singular");
        }
        Matrices.forwardInPlace(factor, m, scaled);
        double sum = 0;
        for (double value : scaled) {
            sum += value * value;
        }
        return sum;
    }

    /** {@return the first row of a covariance matrix that depends on those before it} */
    public static OptionalInt singularRow(double[] covariance, int m) {
        double[] r = correlations(covariance, m);
        for (int rows = 1; rows <= m; rows++) {
            double[] part = new double[rows * rows];
            for (int i = 0; i < rows; i++) {
                System.arraycopy(r, i * m, part, i * rows, rows);
            }
            if (!Matrices.choleskyInPlace(part, rows) || !(part[rows * rows - 1] > 1e-7)) {
                return OptionalInt.of(rows - 1);
            }
        }
        return OptionalInt.empty();
    }

    /** {@return a covariance matrix as correlations} */
    public static double[] correlations(double[] covariance, int m) {
        double[] r = new double[m * m];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                r[i * m + j] =
                        covariance[i * m + j] / (Math.sqrt(covariance[i * m + i]) * Math.sqrt(covariance[j * m + j]));
            }
        }
        return r;
    }
}
