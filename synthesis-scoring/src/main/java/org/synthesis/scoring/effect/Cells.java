package org.synthesis.scoring.effect;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.synthesis.scoring.kernel.Distributions;

/** The numbers of all rows by column, NaN where missing; and what the families share. Filled once, then only read. */
final class Cells {
    private final int rows;
    private final Map<Input, double[]> columns = new EnumMap<>(Input.class);

    Cells(int rows) {
        this.rows = rows;
    }

    int rows() {
        return rows;
    }

    void put(Input input, double[] values) {
        columns.put(input, values);
    }

    boolean has(Input input) {
        return columns.containsKey(input);
    }

    /** The column itself; one of NaN when it was not given. */
    double[] get(Input input) {
        return columns.computeIfAbsent(input, missing -> filled(Double.NaN));
    }

    /** A copy of the column in which what is missing is taken from the difference of two others. */
    double[] orDifference(Input input, Input whole, double[] part) {
        double[] values = get(input).clone();
        if (has(whole)) {
            double[] total = get(whole);
            for (int i = 0; i < rows; i++) {
                if (Double.isNaN(values[i])) {
                    values[i] = total[i] - part[i];
                }
            }
        }
        return values;
    }

    private double[] filled(double value) {
        double[] values = new double[rows];
        Arrays.fill(values, value);
        return values;
    }

    /** Average of x weighted by w over the rows that have both. */
    static double average(double[] x, double[] w) {
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < x.length; i++) {
            if (Double.isFinite(x[i] * w[i])) {
                sum += w[i] * x[i];
                weights += w[i];
            }
        }
        return sum / weights;
    }

    /** Standard normal value below which a share p lies; NaN when p is missing. */
    static double quantile(double p) {
        return p >= 0 && p <= 1 ? -Distributions.normalUpperQuantile(p) : Double.NaN;
    }

    /** The t statistic, or the one behind a two-sided p value that carries its sign; NaN when neither is usable. */
    static double tStatistic(double t, double signedP, double df) {
        return Double.isNaN(t) && Math.abs(signedP) <= 1 && df > 0
                ? Math.signum(signedP) * Distributions.tUpperQuantile(Math.abs(signedP) / 2, df)
                : t;
    }

    static double log(double x) {
        return StrictMath.log(x);
    }

    static double square(double x) {
        return x * x;
    }

    /** {@code atanh}, infinite at the ends. */
    static double fisher(double r) {
        return (StrictMath.log1p(r) - StrictMath.log1p(-r)) / 2;
    }

    /** Variance of Fisher's z of r by the delta method. */
    static double fisherVariance(double r, double v) {
        return v / square(1 - r * r);
    }

    static double asinRoot(double p) {
        return StrictMath.asin(Math.sqrt(p));
    }

    /** Height of the standard normal density. */
    static double density(double z) {
        return StrictMath.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }
}
