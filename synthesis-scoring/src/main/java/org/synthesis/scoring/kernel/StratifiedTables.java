package org.synthesis.scoring.kernel;

/**
 * Sums over 2x2 tables and over tables of person-time: the Mantel-Haenszel and Peto estimators, their variances and tests.
 *
 * <p>A table has {@code a} events and {@code b} others in the first group, {@code c} and {@code d} in the second; n1, n2 are
 * the groups, m the events, N everyone. A table of person-time has x1 events in time t1 and x2 in t2. Counts need not be
 * whole. One pass, O(k). Numbers that do not exist come back as NaN or infinite; callers look.
 */
public final class StratifiedTables {
    private StratifiedTables() {}

    /**
     * A pooled effect.
     *
     * @param estimate on the scale of analysis
     * @param variance its variance
     */
    public record Pooled(double estimate, double variance) {}

    /**
     * A sum of differences between observed and expected counts.
     *
     * @param difference observed minus expected
     * @param variance its variance when the groups do not differ
     * @param strata tables with a positive variance
     */
    public record Score(double difference, double variance, int strata) {
        /** {@return the chi-square with so much taken off the difference, never beyond zero} */
        public double chiSquare(double correction) {
            double distance = Math.max(0, Math.abs(difference) - correction);
            return distance * distance / variance;
        }
    }

    /** Log odds ratio. Source: Mantel and Haenszel (1959); variance of Robins, Breslow and Greenland (1986). */
    public static Pooled oddsRatio(double[] a, double[] b, double[] c, double[] d) {
        double sumR = 0;
        double sumS = 0;
        double pr = 0;
        double cross = 0;
        double qs = 0;
        for (int i = 0; i < a.length; i++) {
            double n = a[i] + b[i] + c[i] + d[i];
            if (n == 0) {
                continue;
            }
            double p = (a[i] + d[i]) / n;
            double q = (b[i] + c[i]) / n;
            double r = a[i] * d[i] / n;
            double s = b[i] * c[i] / n;
            sumR += r;
            sumS += s;
            pr += p * r;
            cross += p * s + q * r;
            qs += q * s;
        }
        double variance = (pr / (sumR * sumR) + cross / (sumR * sumS) + qs / (sumS * sumS)) / 2;
        return new Pooled(StrictMath.log(sumR / sumS), variance);
    }

    /** Log risk ratio. Source: Greenland and Robins (1985). */
    public static Pooled riskRatio(double[] a, double[] b, double[] c, double[] d) {
        double sumR = 0;
        double sumS = 0;
        double p = 0;
        for (int i = 0; i < a.length; i++) {
            double n1 = a[i] + b[i];
            double n2 = c[i] + d[i];
            double n = n1 + n2;
            if (n == 0) {
                continue;
            }
            sumR += a[i] * n2 / n;
            sumS += c[i] * n1 / n;
            p += (n1 * n2 * (a[i] + c[i]) - a[i] * c[i] * n) / (n * n);
        }
        return new Pooled(StrictMath.log(sumR / sumS), p / (sumR * sumS));
    }

    /** Risk difference; variance of Sato, Greenland and Robins (1989). */
    public static Pooled riskDifference(double[] a, double[] b, double[] c, double[] d) {
        double weights = 0;
        double sum = 0;
        double p = 0;
        double q = 0;
        for (int i = 0; i < a.length; i++) {
            double n1 = a[i] + b[i];
            double n2 = c[i] + d[i];
            double n = n1 + n2;
            if (n == 0) {
                continue;
            }
            weights += n1 * n2 / n;
            sum += (a[i] * n2 - c[i] * n1) / n;
            p += (n1 * n1 * c[i] - n2 * n2 * a[i] + n1 * n2 * (n2 - n1) / 2) / (n * n);
            q += (a[i] * d[i] + c[i] * b[i]) / (2 * n);
        }
        double estimate = sum / weights;
        return new Pooled(estimate, (estimate * p + q) / (weights * weights));
    }

    /** Log rate ratio. Source: Greenland and Robins (1985), Rothman et al. (2008). */
    public static Pooled rateRatio(double[] x1, double[] t1, double[] x2, double[] t2) {
        double sumR = 0;
        double sumS = 0;
        double p = 0;
        for (int i = 0; i < x1.length; i++) {
            double t = t1[i] + t2[i];
            sumR += x1[i] * t2[i] / t;
            sumS += x2[i] * t1[i] / t;
            p += t1[i] * t2[i] * (x1[i] + x2[i]) / (t * t);
        }
        return new Pooled(StrictMath.log(sumR / sumS), p / (sumR * sumS));
    }

    /** Rate difference. Source: Greenland and Robins (1985), Rothman et al. (2008). */
    public static Pooled rateDifference(double[] x1, double[] t1, double[] x2, double[] t2) {
        double weights = 0;
        double sum = 0;
        double p = 0;
        for (int i = 0; i < x1.length; i++) {
            double t = t1[i] + t2[i];
            double w = t1[i] * t2[i] / t;
            weights += w;
            sum += (x1[i] * t2[i] - x2[i] * t1[i]) / t;
            p += w * w * (x1[i] / (t1[i] * t1[i]) + x2[i] / (t2[i] * t2[i]));
        }
        return new Pooled(sum / weights, p / (weights * weights));
    }

    /**
     * Events of the first group against their expectation given the margins of each table.
     *
     * <p>With the variance of the hypergeometric distribution (divisor {@code N^2 (N - 1)}) for the Mantel-Haenszel test and
     * Peto's estimate, with divisor {@code N^3} for Cochran's test.
     */
    public static Score score(double[] a, double[] b, double[] c, double[] d, boolean hypergeometric) {
        double difference = 0;
        double variance = 0;
        int strata = 0;
        for (int i = 0; i < a.length; i++) {
            double v = scoreVariance(a[i], b[i], c[i], d[i], hypergeometric);
            if (v > 0) {
                difference += scoreDifference(a[i], b[i], c[i], d[i]);
                variance += v;
                strata++;
            }
        }
        return new Score(difference, variance, strata);
    }

    /** {@return events of the first group minus their expectation in one table} */
    public static double scoreDifference(double a, double b, double c, double d) {
        return (a * d - b * c) / (a + b + c + d);
    }

    /** {@return the variance of the events of the first group in one table with these margins} */
    public static double scoreVariance(double a, double b, double c, double d, boolean hypergeometric) {
        double n = a + b + c + d;
        double last = hypergeometric ? n - 1 : n;
        return last > 0 ? (a + b) / n * ((c + d) / n) * (a + c) * ((b + d) / last) : 0;
    }

    /** Person-time: events of the first group against their expectation. Source: Rothman et al. (2008). */
    public static Score rateScore(double[] x1, double[] t1, double[] x2, double[] t2) {
        double difference = 0;
        double variance = 0;
        int strata = 0;
        for (int i = 0; i < x1.length; i++) {
            double t = t1[i] + t2[i];
            double m = x1[i] + x2[i];
            difference += (x1[i] * t2[i] - x2[i] * t1[i]) / t;
            variance += t1[i] / t * (t2[i] / t) * m;
            strata += m > 0 ? 1 : 0;
        }
        return new Score(difference, variance, strata);
    }

    /**
     * Tests of one odds ratio behind all tables.
     *
     * @param breslowDay sum of squared differences over their variances
     * @param tarone the same less what estimating the odds ratio adds
     * @param strata tables with events and non-events in total, degrees of freedom plus 1
     */
    public record Homogeneity(double breslowDay, double tarone, int strata) {}

    /** Breslow and Day's (1980) and Tarone's (1985) tests around an odds ratio, positive and finite. */
    public static Homogeneity homogeneity(double[] a, double[] b, double[] c, double[] d, double oddsRatio) {
        double breslowDay = 0;
        double difference = 0;
        double variance = 0;
        int strata = 0;
        for (int i = 0; i < a.length; i++) {
            double n1 = a[i] + b[i];
            double n2 = c[i] + d[i];
            double m = a[i] + c[i];
            if (!(n1 > 0 && n2 > 0 && m > 0 && b[i] + d[i] > 0)) {
                continue;
            }
            double fitted = fittedCell(n1, n2, m, oddsRatio);
            double v = 1 / (1 / fitted + 1 / (n1 - fitted) + 1 / (m - fitted) + 1 / (n2 - m + fitted));
            breslowDay += (a[i] - fitted) * (a[i] - fitted) / v;
            difference += a[i] - fitted;
            variance += v;
            strata++;
        }
        return new Homogeneity(breslowDay, breslowDay - difference * difference / variance, strata);
    }

    /** The first cell of the table with these margins and this odds ratio; the root of a quadratic without cancellation. */
    static double fittedCell(double n1, double n2, double m, double oddsRatio) {
        // (1 - r) x^2 + (n2 - m + r (n1 + m)) x - r n1 m = 0
        double linear = n2 - m + oddsRatio * (n1 + m);
        double constant = oddsRatio * n1 * m;
        double root = Math.sqrt(linear * linear + 4 * (1 - oddsRatio) * constant);
        if (linear >= 0) {
            return 2 * constant / (linear + root);
        }
        return (root - linear) / (2 * (1 - oddsRatio));
    }
}
