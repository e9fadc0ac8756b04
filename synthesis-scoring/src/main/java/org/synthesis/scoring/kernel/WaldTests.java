package org.synthesis.scoring.kernel;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.JointTest;
import org.synthesis.model.base.Interval;

/**
 * Tests and intervals of estimates on the normal or t, chi-square or F distribution: without degrees of freedom the former of
 * each pair, with them the latter.
 */
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
        return new Coefficient(
                name,
                estimate,
                standardError,
                statistic,
                df,
                twoSided(statistic, df),
                interval(estimate, standardError, df, level));
    }

    /** {@return the symmetric interval of an estimate} */
    public static Interval interval(double estimate, double standardError, OptionalDouble df, double level) {
        double half = critical(level, df) * standardError;
        return new Interval(estimate - half, estimate + half, level);
    }

    /** {@return a statistic that is chi-square; one without degrees of freedom says nothing, so that its p-value is 1} */
    public static JointTest chiSquare(double statistic, double df) {
        return new JointTest(
                statistic,
                df,
                OptionalDouble.empty(),
                df > 0 ? Distributions.chiSquareUpperTail(Math.max(0, statistic), df) : 1);
    }

    /** {@return a statistic that is F} */
    public static JointTest f(double statistic, double df, double denominator) {
        return new JointTest(
                statistic, df, OptionalDouble.of(denominator), Distributions.fUpperTail(statistic, df, denominator));
    }

    /** {@return the test of a Wald statistic of m estimates} */
    public static JointTest wald(double chiSquare, int m, OptionalDouble df) {
        return df.isPresent() ? f(chiSquare / m, m, df.getAsDouble()) : chiSquare(chiSquare, m);
    }

    /** {@return the joint test of some of the estimates; refuses those that depend on each other} */
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
        return wald(chiSquare(b, part, m), m, df);
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
