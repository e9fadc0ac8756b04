package org.synthesis.scoring.kernel;

import org.synthesis.model.analysis.CellAddition;

/** Effects of single tables, with something added to zeros; NaN where a table has none. */
public final class TableEffects {
    private TableEffects() {}

    /** {@return what is added to the counts of each table; the counts of table i stand at i in each array} */
    public static double[] additions(CellAddition addition, double[]... counts) {
        int k = counts[0].length;
        double[] added = new double[k];
        boolean any = false;
        for (int i = 0; i < k; i++) {
            boolean zero = false;
            for (double[] count : counts) {
                zero |= count[i] == 0;
            }
            any |= zero;
            added[i] = zero ? addition.amount() : 0;
        }
        boolean all = switch (addition.when()) {
            case ALL_TABLES -> true;
            case ALL_IF_ANY_ZERO -> any;
            case ZERO_TABLES, NEVER -> false;
        };
        if (all || addition.when() == CellAddition.When.NEVER) {
            java.util.Arrays.fill(added, all ? addition.amount() : 0);
        }
        return added;
    }

    /** {@return the sums, element by element} */
    public static double[] sum(double[] x, double[] y) {
        double[] sum = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            sum[i] = x[i] + y[i];
        }
        return sum;
    }

    /** Log odds ratios into y and their variances into v. */
    public static void oddsRatiosInPlace(double[] a, double[] b, double[] c, double[] d, double[] y, double[] v) {
        for (int i = 0; i < y.length; i++) {
            y[i] = StrictMath.log(a[i] / b[i] / (c[i] / d[i]));
            v[i] = 1 / a[i] + 1 / b[i] + 1 / c[i] + 1 / d[i];
        }
    }

    /** Log risk ratios into y and their variances into v. */
    public static void riskRatiosInPlace(double[] a, double[] b, double[] c, double[] d, double[] y, double[] v) {
        for (int i = 0; i < y.length; i++) {
            double n1 = a[i] + b[i];
            double n2 = c[i] + d[i];
            y[i] = StrictMath.log(a[i] / n1 / (c[i] / n2));
            v[i] = 1 / a[i] - 1 / n1 + 1 / c[i] - 1 / n2;
        }
    }

    /** Risk differences into y and their variances into v. */
    public static void riskDifferencesInPlace(double[] a, double[] b, double[] c, double[] d, double[] y, double[] v) {
        for (int i = 0; i < y.length; i++) {
            double n1 = a[i] + b[i];
            double n2 = c[i] + d[i];
            y[i] = a[i] / n1 - c[i] / n2;
            v[i] = a[i] / n1 * (b[i] / n1) / n1 + c[i] / n2 * (d[i] / n2) / n2;
        }
    }

    /** Peto's log odds ratios into y and their variances into v. */
    public static void petoInPlace(double[] a, double[] b, double[] c, double[] d, double[] y, double[] v) {
        for (int i = 0; i < y.length; i++) {
            double variance = StratifiedTables.scoreVariance(a[i], b[i], c[i], d[i], true);
            y[i] = StratifiedTables.scoreDifference(a[i], b[i], c[i], d[i]) / variance;
            v[i] = 1 / variance;
        }
    }

    /** Log rate ratios into y and their variances into v. */
    public static void rateRatiosInPlace(double[] x1, double[] t1, double[] x2, double[] t2, double[] y, double[] v) {
        for (int i = 0; i < y.length; i++) {
            y[i] = StrictMath.log(x1[i] / t1[i] / (x2[i] / t2[i]));
            v[i] = 1 / x1[i] + 1 / x2[i];
        }
    }

    /** Rate differences into y and their variances into v. */
    public static void rateDifferencesInPlace(
            double[] x1, double[] t1, double[] x2, double[] t2, double[] y, double[] v) {
        for (int i = 0; i < y.length; i++) {
            y[i] = x1[i] / t1[i] - x2[i] / t2[i];
            v[i] = x1[i] / (t1[i] * t1[i]) + x2[i] / (t2[i] * t2[i]);
        }
    }

    /**
     * How far effects lie from a common one.
     *
     * @param q sum of squared distances over the variances
     * @param logLikelihood of the effects as normal variables around the common one
     * @param k effects that exist
     */
    public record Spread(double q, double logLikelihood, int k) {}

    /** {@return the spread of the effects that exist around one value} */
    public static Spread spread(double[] y, double[] v, double centre) {
        double q = 0;
        double logV = 0;
        int k = 0;
        for (int i = 0; i < y.length; i++) {
            if (exists(y[i], v[i])) {
                q += (y[i] - centre) * (y[i] - centre) / v[i];
                logV += StrictMath.log(v[i]);
                k++;
            }
        }
        return new Spread(q, -(k * StrictMath.log(2 * Math.PI) + logV + q) / 2, k);
    }

    /** {@return whether effect and variance are finite and the variance positive} */
    public static boolean exists(double y, double v) {
        return Double.isFinite(y) && Double.isFinite(v) && v > 0;
    }
}
