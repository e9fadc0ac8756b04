package org.synthesis.scoring.kernel;

/**
 * Chance-corrected agreement with weights.
 *
 * @param observed weighted share of pairs that agree
 * @param expected the same as expected from the margins
 * @param kappa {@code (observed - expected) / (1 - expected)}; not a number when {@code expected} is 1
 * @param standardError large-sample standard error when kappa is not 0
 */
public record KappaEstimate(double observed, double expected, double kappa, double standardError) {
    /** From here to 1 agreement by chance counts as complete: it differs from 1 by rounding only. */
    private static final double COMPLETE = 1 - 1e-12;

    /** {@return whether agreement is complete by chance alone, so that kappa does not exist} */
    public boolean isChanceComplete() {
        return expected >= COMPLETE;
    }

    /**
     * Kappa (Cohen 1968) and its standard error (Fleiss, Cohen and Everitt 1969, equation 13): with {@code a_i} the mean weight of row i
     * over the column margin and {@code b_j} of column j over the row margin, the variance is
     * {@code (sum p_ij (w_ij (1 - e) - (a_i + b_j)(1 - o))^2 - (o e - 2 e + o)^2) / (n (1 - e)^4)}.
     *
     * @param counts square table of pairs, at least one pair
     * @param power 0 for weights 1 on the diagonal and 0 elsewhere; else the weight is {@code 1 - (|i - j| / (c - 1))^power}
     */
    public static KappaEstimate of(double[][] counts, int power) {
        int c = counts.length;
        double n = 0;
        double[] row = new double[c];
        double[] column = new double[c];
        for (int i = 0; i < c; i++) {
            for (int j = 0; j < c; j++) {
                n += counts[i][j];
                row[i] += counts[i][j];
                column[j] += counts[i][j];
            }
        }
        double[] a = new double[c];
        double[] b = new double[c];
        double o = 0;
        double e = 0;
        for (int i = 0; i < c; i++) {
            for (int j = 0; j < c; j++) {
                double w = weight(i, j, c, power);
                o += w * counts[i][j] / n;
                e += w * row[i] / n * column[j] / n;
                a[i] += w * column[j] / n;
                b[j] += w * row[i] / n;
            }
        }
        double squares = 0;
        for (int i = 0; i < c; i++) {
            for (int j = 0; j < c; j++) {
                double d = weight(i, j, c, power) * (1 - e) - (a[i] + b[j]) * (1 - o);
                squares += counts[i][j] / n * d * d;
            }
        }
        double centre = o * e - 2 * e + o;
        // where nothing varies the difference is no more than rounding
        double spread = squares - centre * centre <= 1e-12 * squares ? 0 : squares - centre * centre;
        double variance = spread / (n * Math.pow(1 - e, 4));
        return new KappaEstimate(o, e, (o - e) / (1 - e), Math.sqrt(variance));
    }

    private static double weight(int i, int j, int c, int power) {
        if (power == 0 || c == 1) {
            return i == j ? 1 : 0;
        }
        return 1 - Math.pow(Math.abs(i - j) / (c - 1.0), power);
    }
}
