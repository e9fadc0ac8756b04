package org.synthesis.scoring.effect;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalDouble;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.kernel.Distributions;
import org.synthesis.scoring.kernel.Matrices;
import org.synthesis.scoring.kernel.WaldTests;

/**
 * The correlations among named variables of one sample.
 *
 * @param variables their names, all different
 * @param rows the matrix, symmetric with ones on its diagonal, in the order of the names
 */
public record CorrelationMatrix(ImmutableList<String> variables, ImmutableList<DoubleVector> rows) {
    /** Checks the shape and the values. */
    public CorrelationMatrix {
        int p = variables.size();
        Checks.that(rows.size() == p && p > 0, "a matrix of %d variables has as many rows, got %d", p, rows.size());
        Checks.that(variables.stream().distinct().count() == p, "names must differ, got %s", variables);
        for (int i = 0; i < p; i++) {
            Checks.that(rows.get(i).size() == p, "row %d must have %d numbers", i + 1, p);
            for (int j = 0; j < p; j++) {
                double r = rows.get(i).get(j);
                Checks.that(r >= -1 && r <= 1, "a correlation lies from -1 to 1, got %s", r);
                Checks.that(i != j || r == 1, "the diagonal must be 1, got %s", r);
                Checks.that(Math.abs(r - rows.get(j).get(i)) < 1e-10, "rows and columns must agree, got %s", rows);
            }
        }
    }

    /** {@return correlations of unnamed variables, called 1 to p} */
    public static CorrelationMatrix of(List<DoubleVector> rows) {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        for (int i = 1; i <= rows.size(); i++) {
            names.add(Integer.toString(i));
        }
        return new CorrelationMatrix(names.build(), ImmutableList.copyOf(rows));
    }

    /** The scale on which correlations are analysed. */
    public enum CorrelationScale {
        /** As they are. */
        RAW,
        /** Fisher's z. */
        FISHER_Z
    }

    /**
     * {@return sampling covariances of the correlations, in the order of the lower triangle by column: 21, 31, .., 32, ..}
     *
     * <p>The large-sample covariances of Steiger (1980, equation 3) over n - 1; on Fisher's scale divided by both
     * {@code 1 - r^2} and over n - 3, so that variances are {@code 1/(n - 3)}.
     *
     * @param n people, at least 4
     * @see MethodSource#STEIGER_1980
     */
    public ImmutableList<DoubleVector> samplingCovariances(double n, CorrelationScale scale) {
        Checks.that(n >= 4, "covariances of correlations need at least 4 people, got %s", n);
        int p = rows.size();
        int size = p * (p - 1) / 2;
        int[] first = new int[size];
        int[] second = new int[size];
        int next = 0;
        for (int column = 0; column < p; column++) {
            for (int row = column + 1; row < p; row++) {
                first[next] = row;
                second[next] = column;
                next++;
            }
        }
        ImmutableList.Builder<DoubleVector> covariances = ImmutableList.builder();
        for (int i = 0; i < size; i++) {
            double[] line = new double[size];
            for (int j = 0; j < size; j++) {
                double joint = joint(first[i], second[i], first[j], second[j]);
                if (scale == CorrelationScale.RAW) {
                    line[j] = joint / (n - 1);
                } else {
                    double a = r(first[i], second[i]);
                    double b = r(first[j], second[j]);
                    line[j] = i == j ? 1 / (n - 3) : joint / ((1 - a * a) * (1 - b * b) * (n - 3));
                }
            }
            covariances.add(DoubleVector.of(line));
        }
        return covariances.build();
    }

    private double joint(int s, int t, int u, int v) {
        double st = r(s, t);
        double uv = r(u, v);
        double su = r(s, u);
        double sv = r(s, v);
        double tu = r(t, u);
        double tv = r(t, v);
        return st * uv * (su * su + sv * sv + tu * tu + tv * tv) / 2
                + su * tv
                + sv * tu
                - (st * su * sv + st * tu * tv + su * tu * uv + sv * tv * uv);
    }

    private double r(int i, int j) {
        return rows.get(i).get(j);
    }

    /**
     * Standardised regression of one variable on others.
     *
     * @param predictors names of the predictors
     * @param beta standardised coefficients
     * @param se their standard errors
     * @param df residual degrees of freedom, n minus the number of predictors
     * @param rSquared share of variance explained
     */
    public record Regression(
            ImmutableList<String> predictors, DoubleVector beta, DoubleVector se, double df, double rSquared) {
        /** {@return t statistic of a coefficient} */
        public double t(int coefficient) {
            return beta.get(coefficient) / se.get(coefficient);
        }

        /** {@return two-sided p value of a coefficient} */
        public double pValue(int coefficient) {
            return WaldTests.twoSided(t(coefficient), OptionalDouble.of(df));
        }

        /** {@return half the width of the interval of a coefficient at a level between 0 and 1} */
        public double margin(int coefficient, double level) {
            Checks.that(level > 0 && level < 1, "level must lie between 0 and 1, got %s", level);
            return Distributions.tUpperQuantile((1 - level) / 2, df) * se.get(coefficient);
        }

        /** {@return F statistic of all predictors together, on as many as there are predictors and df degrees of freedom} */
        public double f() {
            return rSquared / beta.size() / ((1 - rSquared) / df);
        }

        /** {@return p value of {@link #f}} */
        public double fPValue() {
            return Distributions.fUpperTail(f(), beta.size(), df);
        }
    }

    /**
     * {@return the regression of one variable on others, declined when the predictors are collinear}
     *
     * <p>As the variables are standardised there is no intercept, and none is counted in the degrees of freedom.
     *
     * @param n people, more than there are predictors
     */
    public Attempt<Regression> regression(String outcome, List<String> predictors, double n) {
        int m = predictors.size();
        Checks.that(m > 0 && n > m, "a regression needs predictors and more people, got %d and %s", m, n);
        int y = index(outcome);
        double[] among = new double[m * m];
        double[] beta = new double[m];
        for (int i = 0; i < m; i++) {
            Checks.that(!predictors.get(i).equals(outcome), "'%s' cannot predict itself", outcome);
            beta[i] = r(index(predictors.get(i)), y);
            for (int j = 0; j < m; j++) {
                among[i * m + j] = r(index(predictors.get(i)), index(predictors.get(j)));
            }
        }
        double[] with = beta.clone();
        if (!Matrices.choleskyInPlace(among, m)) {
            return Attempt.declined("collinear", "the predictors " + predictors + " are collinear");
        }
        Matrices.solveInPlace(among, m, beta);
        double explained = 0;
        for (int i = 0; i < m; i++) {
            explained += beta[i] * with[i];
        }
        if (explained > 1) {
            return Attempt.declined("impossible-matrix", "the correlations do not belong to one sample");
        }
        double[] inverse = Matrices.inverse(among, m);
        double[] se = new double[m];
        for (int i = 0; i < m; i++) {
            se[i] = Math.sqrt((1 - explained) / (n - m) * inverse[i * m + i]);
        }
        return Attempt.answered(new Regression(
                ImmutableList.copyOf(predictors), DoubleVector.of(beta), DoubleVector.of(se), n - m, explained));
    }

    private int index(String variable) {
        int index = variables.indexOf(variable);
        Checks.that(index >= 0, "no variable '%s'; the variables are %s", variable, variables);
        return index;
    }
}
