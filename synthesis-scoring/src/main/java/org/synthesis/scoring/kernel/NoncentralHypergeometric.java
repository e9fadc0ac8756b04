package org.synthesis.scoring.kernel;

import org.apache.commons.math3.special.Gamma;

/**
 * Events of the first group when both groups and the total number of events are given (Fisher's non-central hypergeometric
 * distribution), as an exponential family in the log odds ratio.
 *
 * <p>Sums start at the mode and follow the ratio of neighbouring terms outwards until a term no longer counts; no term
 * overflows and the cost is a few standard deviations. An object remembers its last mode, and belongs to one thread. Source: Liao and Rosen (2001).
 */
public final class NoncentralHypergeometric {
    private static final double NEGLIGIBLE = 1e-18;

    private final int n1;
    private final int n2;
    private final int m;
    private final int low;
    private final int high;
    private final double whole;
    private int lastMode = -1;
    private double lastWays;

    /** Groups of n1 and n2 people with m events in total; m at most n1 + n2. */
    public NoncentralHypergeometric(int n1, int n2, int m) {
        this.n1 = n1;
        this.n2 = n2;
        this.m = m;
        this.low = Math.max(0, m - n2);
        this.high = Math.min(n1, m);
        this.whole = Gamma.logGamma(n1 + 1.0) + Gamma.logGamma(n2 + 1.0);
    }

    /** {@return the fewest events group 1 can have} */
    public int low() {
        return low;
    }

    /** {@return the most events group 1 can have} */
    public int high() {
        return high;
    }

    /** {@return the logarithm of the number of ways in which x events of group 1 can come about} */
    public double logWays(double x) {
        return whole
                - Gamma.logGamma(x + 1)
                - Gamma.logGamma(n1 - x + 1)
                - Gamma.logGamma(m - x + 1)
                - Gamma.logGamma(n2 - m + x + 1);
    }

    /** {@return the log-probability of x events at a log odds ratio} */
    public double logProbability(double x, double logOddsRatio) {
        double[] k = new double[4];
        cumulantsInPlace(logOddsRatio, k);
        return logWays(x) + x * logOddsRatio - k[0];
    }

    /** The logarithm of the sum of all terms and its first three derivatives: mean, variance, third central moment. */
    void cumulantsInPlace(double logOddsRatio, double[] out) {
        int mode = mode(logOddsRatio);
        double ratio = StrictMath.exp(logOddsRatio);
        double s0 = 1;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        double term = 1;
        for (int u = mode; u < high; u++) {
            term *= (double) (n1 - u) * (m - u) / ((u + 1.0) * (n2 - m + u + 1.0)) * ratio;
            double d = u + 1 - mode;
            s0 += term;
            s1 += term * d;
            s2 += term * d * d;
            s3 += term * d * d * d;
            if (term * d * d * d < NEGLIGIBLE * s0) {
                break;
            }
        }
        term = 1;
        for (int u = mode; u > low; u--) {
            term *= (double) u * (n2 - m + u) / ((n1 - u + 1.0) * (m - u + 1.0)) / ratio;
            double d = u - 1 - mode;
            s0 += term;
            s1 += term * d;
            s2 += term * d * d;
            s3 += term * d * d * d;
            if (term * -d * d * d < NEGLIGIBLE * s0) {
                break;
            }
        }
        double m1 = s1 / s0;
        double m2 = s2 / s0;
        if (mode != lastMode) {
            lastMode = mode;
            lastWays = logWays(mode);
        }
        out[0] = lastWays + mode * logOddsRatio + StrictMath.log(s0);
        out[1] = mode + m1;
        out[2] = m2 - m1 * m1;
        out[3] = s3 / s0 - 3 * m1 * m2 + 2 * m1 * m1 * m1;
    }

    /** The most probable number of events; a root of a quadratic, divided by the odds ratio when that is above 1. */
    private int mode(double logOddsRatio) {
        double ratio = StrictMath.exp(-Math.abs(logOddsRatio));
        boolean above = logOddsRatio > 0;
        double a = above ? 1 - ratio : ratio - 1;
        double b = above ? n1 + m + 2 + (n2 - m) * ratio : ratio * (n1 + m + 2) + n2 - m;
        double c = (n1 + 1.0) * (m + 1.0) * (above ? 1 : ratio);
        double root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
        double x = b > 0 ? 2 * c / (b + root) : (b - root) / (2 * a);
        return (int) Math.max(low, Math.min(high, Math.floor(x)));
    }
}
