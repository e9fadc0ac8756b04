package org.synthesis.scoring.kernel;

/**
 * The regularised incomplete gamma functions, both to full relative precision.
 *
 * <p>The power {@code x^a e^-x / G(a)} is taken relative to Stirling's formula, so that large terms never cancel. Series and
 * continued fraction: Abramowitz and Stegun (1964), 6.5.29 and 6.5.31; the error of Stirling's formula as in Loader (2000).
 */
final class IncompleteGamma {
    private static final double[] STIRLING = table();

    private IncompleteGamma() {}

    /** {@return probability above x for shape a} */
    static double upper(double a, double x) {
        if (x <= 0) {
            return 1;
        }
        if (Double.isInfinite(x)) {
            return 0;
        }
        return x < a + 1 ? complement(a, x) : power(a, x) * fraction(a, x);
    }

    /** {@return probability of at most x for shape a} */
    static double lower(double a, double x) {
        if (x <= 0) {
            return 0;
        }
        if (Double.isInfinite(x)) {
            return 1;
        }
        return x < a + 1 ? power(a, x) / a * series(a, x) : 1 - power(a, x) * fraction(a, x);
    }

    /** The upper tail left of the middle: large, unless the shape is small. */
    private static double complement(double a, double x) {
        return 1 - power(a, x) / a * series(a, x);
    }

    /** {@return erfc(z / sqrt 2), the probability that a standard normal variable is further from 0 than z, z at least 0} */
    static double halfSquareUpper(double z) {
        if (z > 40) {
            return 0;
        }
        double x = z * z / 2;
        // what rounding z^2 lost, put back to first order
        double lost = Math.fma(z, z, -z * z) / 2;
        if (x < 1.5) {
            return 1 - Math.sqrt(2 / Math.PI) * z * StrictMath.exp(-x) * series(0.5, x);
        }
        double value = StrictMath.exp(-x) * (z / Math.sqrt(2 * Math.PI)) * fraction(0.5, x);
        return value - value * lost;
    }

    /** 1 + x/(a+1) + x^2/((a+1)(a+2)) + ... */
    private static double series(double a, double x) {
        double term = 1;
        double sum = 1;
        double n = a;
        while (term > 1e-17 * sum) {
            n++;
            term *= x / n;
            sum += term;
        }
        return sum;
    }

    /** The continued fraction of the upper function over its power, by the modified Lentz method. */
    private static double fraction(double a, double x) {
        double b = x + 1 - a;
        double c = 1e300;
        double d = 1 / b;
        double h = d;
        for (int i = 1; i < 100_000; i++) {
            double an = -i * (i - a);
            b += 2;
            d = 1 / (an * d + b);
            c = b + an / c;
            double delta = c * d;
            h *= delta;
            if (Math.abs(delta - 1) < 2e-16) {
                break;
            }
        }
        return h;
    }

    /** {@return {@code x^a e^-x / G(a)}} */
    static double power(double a, double x) {
        double head = Math.sqrt(a / (2 * Math.PI));
        if (Math.abs(x - a) < 0.2 * (x + a)) {
            return head * StrictMath.exp(-stirling(a) - deviance(a, x));
        }
        if (a > 1000 || x - a > 1400) {
            double r = x / a;
            double half = StrictMath.pow(r * StrictMath.exp(1 - r), a / 2);
            return head * half * half;
        }
        // half of each power, so that neither overflows
        double distance = (a - x) / 2;
        double lost = a >= x ? a - (a - x) - x : -(x - (x - a) - a);
        double half = halfPower(x / a, a) * StrictMath.exp(distance);
        double ratio = 1 + a * ratioError(x, a);
        return head * StrictMath.exp(-stirling(a)) * half * half * ratio * (1 + lost);
    }

    /**
     * {@return {@code x^(a/2)}}
     *
     * <p>For the half-integers that degrees of freedom make, up to 32, by squaring the fourth root: a few units in the last
     * place, and faster than the general power.
     */
    static double halfPower(double x, double a) {
        int n = (int) (2 * a);
        if (n != 2 * a || n > 64) {
            return StrictMath.pow(x, a / 2);
        }
        double factor = Math.sqrt(Math.sqrt(x));
        double power = 1;
        while (n > 0) {
            if ((n & 1) == 1) {
                power *= factor;
            }
            factor *= factor;
            n >>= 1;
        }
        return power;
    }

    /** What rounding x / a lost, relative to it. */
    static double ratioError(double x, double a) {
        double ratio = x / a;
        return Math.fma(-ratio, a, x) / x;
    }

    /** {@code a log(a/x) + x - a}, for x near a by the series of Loader (2000). */
    static double deviance(double a, double x) {
        double d = a - x;
        double ratio = d / (a + x);
        if (Math.abs(ratio) < 0.2) {
            double sum = d * ratio;
            double term = 2 * a * ratio;
            double square = ratio * ratio;
            for (int j = 1; j < 100; j++) {
                term *= square;
                double next = sum + term / (2 * j + 1);
                if (next == sum) {
                    return next;
                }
                sum = next;
            }
            return sum;
        }
        return a * StrictMath.log(a / x) + x - a;
    }

    /** {@return how far Stirling's formula {@code log G(z+1) = (z + 1/2) log z - z + log(2 pi)/2} falls short} */
    static double stirling(double z) {
        if (z < 16) {
            double twice = 2 * z;
            int index = (int) twice;
            return index == twice && index > 0 ? STIRLING[index] : shifted(z);
        }
        return tail(z);
    }

    private static double[] table() {
        double[] values = new double[32];
        for (int i = 1; i < values.length; i++) {
            values[i] = shifted(i / 2.0);
        }
        return values;
    }

    /** From the value at z + n: the differences are {@code (z + 1/2) log(1 + 1/z) - 1}, by a series that does not cancel. */
    private static double shifted(double z) {
        double sum = 0;
        double at = z;
        while (at < 16) {
            sum += difference(at);
            at++;
        }
        return sum + tail(at);
    }

    private static double difference(double z) {
        double u = 1 / (2 * z + 1);
        if (u > 0.5) {
            return (z + 0.5) * StrictMath.log1p(1 / z) - 1;
        }
        // (z + 1/2) log((1 + u)/(1 - u)) - 1 with z + 1/2 = 1/(2u): u^2/3 + u^4/5 + ...
        double square = u * u;
        double power = square;
        double sum = 0;
        for (int j = 3; power > 1e-20; j += 2) {
            sum += power / j;
            power *= square;
        }
        return sum;
    }

    private static double tail(double z) {
        double s = 1 / (z * z);
        return (1.0 / 12
                        - s
                                * (1.0 / 360
                                        - s
                                                * (1.0 / 1260
                                                        - s
                                                                * (1.0 / 1680
                                                                        - s
                                                                                * (1.0 / 1188
                                                                                        - s
                                                                                                * (691.0 / 360360
                                                                                                        - s / 156))))))
                / z;
    }

    /** {@return {@code G(z + 1/2) / G(z)}} */
    static double halfRatio(double z) {
        double w = z + 0.5;
        // Stirling's formula for both; the powers leave sqrt(z) (1 + 1/(2z))^z e^(-1/2)
        double exponent = z * StrictMath.log1p(1 / (2 * z)) - 0.5 + stirling(w) - stirling(z);
        return Math.sqrt(z) * StrictMath.exp(exponent);
    }
}
