package org.synthesis.scoring.kernel;

import org.apache.commons.math3.special.Gamma;

/** The unbiased correlation and the unbiased estimate of its variance. Sources: Olkin and Pratt (1958), Hedges (1989). */
public final class OlkinPratt {
    private static final int TERMS = 500;

    private OlkinPratt() {}

    /** {@code r F(1/2, 1/2; (n-2)/2; 1 - r^2)}, F the hypergeometric function; n above 4, r from -1 to 1. */
    public static double correlation(double r, double n) {
        return r == 0 ? 0 : r * hypergeometric(0.5, (n - 2) / 2, 1 - r * r);
    }

    /** {@code y^2 - 1 + (n-3)/(n-2) (1 - r^2) F(1, 1; n/2; 1 - r^2)}, y the unbiased correlation; n above 4. */
    public static double variance(double r, double y, double n) {
        double rest = 1 - r * r;
        return rest == 0 ? 0 : y * y - 1 + (n - 3) / (n - 2) * rest * hypergeometric(1, n / 2, rest);
    }

    /**
     * {@code F(a, a; c; z)} for z from 0 to 1 and c above 2 a: its series, and where that is slow Euler's integral with
     * {@code t = cos^2}, whose integrand stays smooth.
     */
    static double hypergeometric(double a, double c, double z) {
        double term = 1;
        double sum = 1;
        for (int k = 0; k < TERMS; k++) {
            term *= (a + k) * (a + k) / ((c + k) * (k + 1)) * z;
            sum += term;
            if (term < 1e-18 * sum) {
                return sum;
            }
        }
        double beta = StrictMath.exp(Gamma.logGamma(a) + Gamma.logGamma(c - a) - Gamma.logGamma(c));
        double integral = Quadrature.integral(
                angle -> {
                    double sine = StrictMath.sin(angle);
                    double cosine = StrictMath.cos(angle);
                    // 1 - z cos^2, written so that nothing cancels when z is close to 1
                    double base = sine * sine + (1 - z) * cosine * cosine;
                    return StrictMath.pow(cosine, 2 * a - 1)
                            * StrictMath.pow(sine, 2 * (c - a) - 1)
                            / StrictMath.pow(base, a);
                },
                0,
                Math.PI / 2,
                1e-12);
        return 2 * integral / beta;
    }
}
