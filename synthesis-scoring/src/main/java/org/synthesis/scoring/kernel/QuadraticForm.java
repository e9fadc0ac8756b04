package org.synthesis.scoring.kernel;

/**
 * Tails of a sum of independent chi-square variables with one degree of freedom, each times a positive number.
 *
 * <p>The tail is the inverse Laplace transform of {@code exp(-q s) prod (1 - 2 c_i s)^(-1/2) / s}. The path of integration runs
 * through the saddle point of the integrand and bends around the cut, where the integrand falls off exponentially for any
 * number of terms; the trapezoidal rule, refined until it stands, then converges geometrically, and both tails keep their
 * relative precision however far out. Source: Rice (1980); the problem is that of Imhof (1961), Davies (1980) and
 * Farebrother (1984).
 */
public final class QuadraticForm {
    private static final double SMALLEST = 1e-300;

    private final double[] coefficients;
    private final double scale;

    /** Coefficients relative to the largest, which is the scale. */
    private QuadraticForm(double[] coefficients, double scale) {
        this.coefficients = coefficients;
        this.scale = scale;
    }

    /** {@return the form with these coefficients; those not above 1e-14 of the largest are taken as 0} */
    public static QuadraticForm of(double[] coefficients) {
        double largest = 0;
        for (double c : coefficients) {
            largest = Math.max(largest, c);
        }
        double floor = 1e-14 * largest;
        double[] kept = java.util.Arrays.stream(coefficients)
                .filter(c -> c > floor)
                .sorted()
                .toArray();
        for (int i = 0; i < kept.length; i++) {
            kept[i] /= largest;
        }
        return new QuadraticForm(kept, largest);
    }

    /** {@return probability of a value above q} */
    public double upperTail(double q) {
        double x = q / scale;
        if (!(x > 0)) {
            return 1;
        }
        return x >= sum() ? tail(x, true) : 1 - tail(x, false);
    }

    /** {@return probability of a value of at most q} */
    public double lowerTail(double q) {
        double x = q / scale;
        if (!(x > 0)) {
            return 0;
        }
        return x >= sum() ? 1 - tail(x, true) : tail(x, false);
    }

    private double sum() {
        double sum = 0;
        for (double c : coefficients) {
            sum += c;
        }
        return sum;
    }

    /** Slope of the exponent {@code -1/2 sum log(1 - 2 c s) - q s - log|s|} on the real axis. */
    private double slope(double s, double q) {
        double sum = -q - 1 / s;
        for (double c : coefficients) {
            sum += c / (1 - 2 * c * s);
        }
        return sum;
    }

    private double curvature(double s) {
        double sum = 1 / (s * s);
        for (double c : coefficients) {
            double d = c / (1 - 2 * c * s);
            sum += 2 * d * d;
        }
        return sum;
    }

    /** The saddle: between 0 and the first branch point for the upper tail, below 0 for the lower one. */
    private double saddle(double q, boolean upper) {
        double low = upper ? SMALLEST : -1;
        double high = upper ? 0.5 : -SMALLEST;
        while (!upper && slope(low, q) > 0) {
            low *= 2;
        }
        for (int step = 0; step < 200 && high - low > 1e-6 * Math.abs(low); step++) {
            double middle = (low + high) / 2;
            if (slope(middle, q) > 0) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return (low + high) / 2;
    }

    private double tail(double q, boolean upper) {
        double s0 = saddle(q, upper);
        double width = 1 / Math.sqrt(curvature(s0));
        // the parabola s0 + bend t^2 + i t opens around the cut, along which exp(-q s) falls off
        double bend = 1 / (4 * width) * Math.min(1, q * width);
        double step = width;
        double sum = sum(q, s0, bend, step, step) * 2 + value(q, s0, bend, 0, new double[1]);
        double estimate = sum * step;
        for (int halving = 0; halving < 14; halving++) {
            sum += 2 * sum(q, s0, bend, step / 2, step);
            step /= 2;
            double next = sum * step;
            if (halving > 0 && Math.abs(next - estimate) <= 1e-15 * Math.abs(next)) {
                estimate = next;
                break;
            }
            estimate = next;
        }
        return StrictMath.exp(exponent(q, s0)) * Math.abs(estimate) / (2 * Math.PI);
    }

    private double exponent(double q, double s) {
        double sum = 0;
        for (double c : coefficients) {
            sum -= 0.5 * StrictMath.log(1 - 2 * c * s);
        }
        return sum - q * s - StrictMath.log(Math.abs(s));
    }

    private double sum(double q, double s0, double bend, double first, double step) {
        double sum = 0;
        double largestTerm = 0;
        double[] size = new double[1];
        for (double t = first; ; t += step) {
            sum += value(q, s0, bend, t, size);
            largestTerm = Math.max(largestTerm, size[0]);
            if (size[0] <= 1e-18 * Math.max(largestTerm, 1)) {
                return sum;
            }
        }
    }

    /** Real part of the integrand times ds/(i dt), relative to the saddle; its modulus goes to {@code size}. */
    private double value(double q, double s0, double bend, double t, double[] size) {
        double re = s0 + bend * t * t;
        double im = t;
        double logs = 0;
        double angle = 0;
        for (double c : coefficients) {
            double base = 1 - 2 * c * s0;
            double a = 1 - 2 * c * re;
            double b = -2 * c * im;
            logs -= 0.25 * StrictMath.log((a * a + b * b) / (base * base));
            angle -= 0.5 * StrictMath.atan2(b, a);
        }
        logs -= q * (re - s0) + 0.5 * StrictMath.log((re * re + im * im) / (s0 * s0));
        angle -= q * im + StrictMath.atan2(im, re);
        if (s0 < 0) {
            angle += Math.PI;
        }
        double modulus = StrictMath.exp(logs);
        // ds/dt = i + 2 bend t, over i: 1 - 2 i bend t
        size[0] = modulus * (1 + Math.abs(2 * bend * t));
        return modulus * (StrictMath.cos(angle) + 2 * bend * t * StrictMath.sin(angle));
    }
}
