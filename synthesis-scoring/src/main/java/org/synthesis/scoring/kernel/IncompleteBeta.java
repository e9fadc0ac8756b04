package org.synthesis.scoring.kernel;

/**
 * The regularised incomplete beta function to full relative precision in its lower tail; its upper tail is the lower one with
 * both shapes exchanged.
 *
 * <p>The argument comes with its complement, so that neither has to be a difference. Continued fraction: Abramowitz and Stegun
 * (1964), 26.5.8; the power relative to Stirling's formula as in Loader (2000).
 */
final class IncompleteBeta {
    private IncompleteBeta() {}

    /** {@return the function of shapes a and b at x, with {@code y = 1 - x}} */
    static double lower(double a, double b, double x, double y) {
        if (x <= 0) {
            return 0;
        }
        if (y <= 0) {
            return 1;
        }
        return x <= (a + 1) / (a + b + 2)
                ? power(a, b, x, y) / a * fraction(a, b, x)
                : 1 - power(b, a, y, x) / b * fraction(b, a, y);
    }

    /** {@return {@code x^a y^b / B(a, b)}, y the complement of x} */
    static double power(double a, double b, double x, double y) {
        double n = a + b;
        double head = Math.sqrt(a / n * (b / (2 * Math.PI)));
        double stirling = IncompleteGamma.stirling(n) - IncompleteGamma.stirling(a) - IncompleteGamma.stirling(b);
        double nx = n * x;
        double ny = n * y;
        if (Math.abs(a - nx) < 0.2 * (a + nx) && Math.abs(b - ny) < 0.2 * (b + ny)) {
            return head * StrictMath.exp(stirling - IncompleteGamma.deviance(a, nx) - IncompleteGamma.deviance(b, ny));
        }
        // the square root of each power, so that neither overflows before it meets the other
        double both = halfPower(a, nx, (b - ny) / a, x) * halfPower(b, ny, (a - nx) / b, y);
        return head * StrictMath.exp(stirling) * both * both;
    }

    /** {@code (nx / a)^(a/2)}, which is 1 + excess; near x = 1 the excess has the more digits, as it comes from 1 - x. */
    private static double halfPower(double a, double nx, double excess, double x) {
        return x > 0.5 ? StrictMath.exp(a / 2 * StrictMath.log1p(excess)) : IncompleteGamma.halfPower(nx / a, a);
    }

    /** {@return the density of t at 0} */
    static double tPeak(double df) {
        return IncompleteGamma.halfRatio(df / 2) / Math.sqrt(df * Math.PI);
    }

    /** {@return both tails of t beyond an x whose square overflows} */
    static double farT(double x, double df) {
        // x^a / (a B(a, 1/2)) with x = df / t^2
        return 2 * tPeak(df) * StrictMath.pow(Math.sqrt(df) / x, df) / Math.sqrt(df);
    }

    private static double fraction(double a, double b, double x) {
        double sum = a + b;
        double c = 1;
        double d = 1 / (1 - sum * x / (a + 1));
        double h = d;
        for (int m = 1; m < 100_000; m++) {
            double twice = a + 2 * m;
            double even = m * (b - m) * x / ((twice - 1) * twice);
            d = 1 / (1 + even * d);
            c = 1 + even / c;
            h *= d * c;
            double odd = -(a + m) * (sum + m) * x / (twice * (twice + 1));
            d = 1 / (1 + odd * d);
            c = 1 + odd / c;
            double delta = d * c;
            h *= delta;
            if (Math.abs(delta - 1) < 2e-16) {
                break;
            }
        }
        return h;
    }
}
