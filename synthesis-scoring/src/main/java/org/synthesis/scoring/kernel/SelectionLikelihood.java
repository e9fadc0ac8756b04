package org.synthesis.scoring.kernel;

/**
 * Minus the log-likelihood of effects that were selected by their p-values, with exact first and second derivatives.
 *
 * <p>Study i has density {@code w(p_i) f(y_i) / A_i}, f normal with mean {@code m_i = x_i' beta} and variance
 * {@code s_i^2 = v_i + tau2}, A_i the mean of w under f. With He_n the Hermite polynomials and u = (y - m_i) / s_i the n-th
 * derivative of A_i to m_i is {@code A_n = s_i^-n} times the integral of {@code w He_n(u) f}, and as f solves the heat equation
 * the derivative to tau2 is {@code A_2 / 2}. So one pass over the points gives every derivative without differences.
 *
 * <p>Parameters in order: beta, then tau2 unless it is fixed, then the selection parameters that are not fixed. Sources: Hedges
 * (1992), Vevea and Hedges (1995).
 */
public final class SelectionLikelihood implements BoundedNewton.Smooth {
    private static final int ORDERS = 5;
    private static final double LOG_ROOT_TWO_PI = 0.5 * StrictMath.log(2 * Math.PI);
    private static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

    private final double[] y;
    private final double[] v;
    private final double[] x;
    private final int columns;
    private final boolean tau2Free;
    private final SelectionPoints points;
    private final SelectionWeight weight;
    private final double[] p;
    private final int[] region;
    private final double[] scale;
    private final double[] sei;
    private final boolean scaled;
    private final double[] fixed;
    private final int[] free;
    private final int deltas;

    // per point: weight and its derivatives; per study: derivatives of log A
    private final double[] w;
    private final double[] wGradient;
    private final double[] wHessian;
    private final double[] gradientOfLog;
    private final double[] hessianOfLog;

    /**
     * A likelihood.
     *
     * @param y effects, signed so that selection favours high ones unless it is two-sided
     * @param x design, row by row, with the sign of y
     * @param p p-values of the studies, cut off where the function needs it
     * @param region intervals of these
     * @param scale what multiplies delta for each study
     * @param fixed fixed values of the selection parameters, NaN where free
     */
    public SelectionLikelihood(
            double[] y,
            double[] v,
            double[] x,
            boolean tau2Free,
            SelectionPoints points,
            SelectionWeight weight,
            double[] p,
            int[] region,
            double[] scale,
            double[] fixed) {
        this.y = y;
        this.v = v;
        this.x = x;
        this.columns = x.length / y.length;
        this.tau2Free = tau2Free;
        this.points = points;
        this.weight = weight;
        this.p = p;
        this.region = region;
        this.scale = scale;
        this.fixed = fixed;
        this.deltas = weight.parameters();
        this.free = java.util.stream.IntStream.range(0, deltas)
                .filter(j -> Double.isNaN(fixed[j]))
                .toArray();
        boolean differ = false;
        for (double c : scale) {
            differ |= c != 1;
        }
        this.scaled = differ;
        this.sei = new double[v.length];
        for (int i = 0; i < v.length; i++) {
            sei[i] = Math.sqrt(v[i]);
        }
        int all = points.p().length;
        this.w = new double[all];
        this.wGradient = new double[all * deltas];
        this.wHessian = new double[all * deltas * deltas];
        this.gradientOfLog = new double[deltas];
        this.hessianOfLog = new double[deltas * deltas];
    }

    /** {@return number of parameters} */
    public int size() {
        return columns + (tau2Free ? 1 : 0) + free.length;
    }

    @Override
    public double at(double[] theta, double[] gradient, double[] hessian) {
        int n = size();
        java.util.Arrays.fill(gradient, 0);
        java.util.Arrays.fill(hessian, 0);
        double tau2 = tau2Free ? theta[columns] : 0;
        int firstDelta = columns + (tau2Free ? 1 : 0);
        double[] delta = fixed.clone();
        for (int j = 0; j < free.length; j++) {
            delta[free[j]] = theta[firstDelta + j];
        }
        if (!scaled) {
            weights(1, delta);
        }
        int locals = 2 + deltas;
        double[] a = new double[ORDERS];
        double[] first = new double[3 * deltas];
        double[] second = new double[deltas * deltas];
        double[] g = new double[locals];
        double[] h = new double[locals * locals];
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            if (scaled) {
                weights(scale[i], delta);
            }
            double mean = 0;
            for (int c = 0; c < columns; c++) {
                mean += x[i * columns + c] * theta[c];
            }
            sum += study(i, mean, v[i] + tau2, delta, a, first, second, g, h);
            if (!Double.isFinite(sum)) {
                return Double.NaN;
            }
            add(i, g, h, n, firstDelta, gradient, hessian);
        }
        for (int r = 0; r < n; r++) {
            for (int c = 0; c < r; c++) {
                hessian[c * n + r] = hessian[r * n + c];
            }
        }
        return sum;
    }

    /** Spreads the derivatives to (mean, tau2, delta) of one study over the parameters; lower triangle only. */
    private void add(int i, double[] g, double[] h, int n, int firstDelta, double[] gradient, double[] hessian) {
        int locals = 2 + deltas;
        for (int c = 0; c < columns; c++) {
            double xc = x[i * columns + c];
            gradient[c] += g[0] * xc;
            for (int d = 0; d <= c; d++) {
                hessian[c * n + d] += h[0] * xc * x[i * columns + d];
            }
            if (tau2Free) {
                hessian[columns * n + c] += h[locals] * xc;
            }
            for (int j = 0; j < free.length; j++) {
                hessian[(firstDelta + j) * n + c] += h[(2 + free[j]) * locals] * xc;
            }
        }
        if (tau2Free) {
            gradient[columns] += g[1];
            hessian[columns * n + columns] += h[locals + 1];
        }
        for (int j = 0; j < free.length; j++) {
            int row = firstDelta + j;
            gradient[row] += g[2 + free[j]];
            if (tau2Free) {
                hessian[row * n + columns] += h[(2 + free[j]) * locals + 1];
            }
            for (int k = 0; k <= j; k++) {
                hessian[row * n + firstDelta + k] += h[(2 + free[j]) * locals + 2 + free[k]];
            }
        }
    }

    /** Minus the log density of one study and its derivatives to (mean, tau2, delta), lower triangle. */
    private double study(
            int i,
            double mean,
            double s2,
            double[] delta,
            double[] a,
            double[] first,
            double[] second,
            double[] g,
            double[] h) {
        integrate(sei[i], mean, Math.sqrt(s2), a, first, second);
        double r = y[i] - mean;
        double logA = StrictMath.log(a[0]);
        double logW = weight.log(p[i], 1 - p[i], region[i], scale[i], delta, gradientOfLog, hessianOfLog);
        double value = -logW + LOG_ROOT_TWO_PI + 0.5 * StrictMath.log(s2) + r * r / (2 * s2) + logA;
        double am = a[1] / a[0];
        double at = a[2] / a[0] / 2;
        int locals = 2 + deltas;
        g[0] = -r / s2 + am;
        g[1] = 1 / (2 * s2) - r * r / (2 * s2 * s2) + at;
        h[0] = 1 / s2 + a[2] / a[0] - am * am;
        h[locals] = r / (s2 * s2) + a[3] / a[0] / 2 - am * at;
        h[locals + 1] = -1 / (2 * s2 * s2) + r * r / (s2 * s2 * s2) + a[4] / a[0] / 4 - at * at;
        for (int j = 0; j < deltas; j++) {
            double dj = first[3 * j] / a[0];
            g[2 + j] = -gradientOfLog[j] + dj;
            h[(2 + j) * locals] = first[3 * j + 1] / a[0] - am * dj;
            h[(2 + j) * locals + 1] = first[3 * j + 2] / a[0] / 2 - at * dj;
            for (int k = 0; k <= j; k++) {
                double dk = first[3 * k] / a[0];
                h[(2 + j) * locals + 2 + k] = -hessianOfLog[j * deltas + k] + second[j * deltas + k] / a[0] - dj * dk;
            }
        }
        return value;
    }

    private void weights(double c, double[] delta) {
        double[] p = points.p();
        for (int m = 0; m < w.length; m++) {
            double value = StrictMath.exp(
                    weight.log(p[m], points.q()[m], points.region()[m], c, delta, gradientOfLog, hessianOfLog));
            w[m] = value;
            for (int j = 0; j < deltas; j++) {
                wGradient[m * deltas + j] = value * gradientOfLog[j];
                for (int k = 0; k <= j; k++) {
                    wHessian[(m * deltas + j) * deltas + k] =
                            value * (gradientOfLog[j] * gradientOfLog[k] + hessianOfLog[j * deltas + k]);
                }
            }
        }
    }

    /** A and its derivatives: a[n] to the mean, first[3 j + n] once to delta j and n times to the mean, second to two deltas. */
    private void integrate(double se, double mean, double s, double[] a, double[] first, double[] second) {
        java.util.Arrays.fill(a, 0);
        java.util.Arrays.fill(first, 0);
        java.util.Arrays.fill(second, 0);
        double[] kernel = new double[ORDERS];
        int m = points.constants();
        for (int c = 0; c < m; c++) {
            constant((points.low()[c] * se - mean) / s, (points.high()[c] * se - mean) / s, s, kernel);
            accumulate(c, kernel, a, first, second);
        }
        double[] z = points.nodes();
        double[] rule = points.rule();
        double factor = se / (s * ROOT_TWO_PI);
        double inverse = 1 / (s * s);
        double a0 = 0;
        double a1 = 0;
        double a2 = 0;
        double a3 = 0;
        double a4 = 0;
        for (int c = 0; c < z.length; c++) {
            double u = (z[c] * se - mean) / s;
            double half = u * u / 2;
            if (half > 745) {
                continue;
            }
            double t = u / s;
            double k0 = rule[c] * factor * StrictMath.exp(-half);
            double k1 = k0 * t;
            double k2 = t * k1 - k0 * inverse;
            double k3 = t * k2 - 2 * k1 * inverse;
            double k4 = t * k3 - 3 * k2 * inverse;
            int point = m + c;
            double value = w[point];
            a0 += value * k0;
            a1 += value * k1;
            a2 += value * k2;
            a3 += value * k3;
            a4 += value * k4;
            for (int j = 0; j < deltas; j++) {
                double dj = wGradient[point * deltas + j];
                first[3 * j] += dj * k0;
                first[3 * j + 1] += dj * k1;
                first[3 * j + 2] += dj * k2;
                for (int k = 0; k <= j; k++) {
                    second[j * deltas + k] += wHessian[(point * deltas + j) * deltas + k] * k0;
                }
            }
        }
        a[0] += a0;
        a[1] += a1;
        a[2] += a2;
        a[3] += a3;
        a[4] += a4;
    }

    private void accumulate(int point, double[] kernel, double[] a, double[] first, double[] second) {
        double value = w[point];
        for (int n = 0; n < ORDERS; n++) {
            a[n] += value * kernel[n];
        }
        for (int j = 0; j < deltas; j++) {
            double dj = wGradient[point * deltas + j];
            first[3 * j] += dj * kernel[0];
            first[3 * j + 1] += dj * kernel[1];
            first[3 * j + 2] += dj * kernel[2];
            for (int k = 0; k <= j; k++) {
                second[j * deltas + k] += wHessian[(point * deltas + j) * deltas + k] * kernel[0];
            }
        }
    }

    /** Integrals of He_n(u) times the normal density from a to b, over s^n. */
    private static void constant(double a, double b, double s, double[] kernel) {
        kernel[0] = a > 0
                ? Distributions.normalUpperTail(a) - Distributions.normalUpperTail(b)
                : Distributions.normalUpperTail(-b) - Distributions.normalUpperTail(-a);
        double fa = density(a);
        double fb = density(b);
        double ua = fa == 0 ? 0 : a;
        double ub = fb == 0 ? 0 : b;
        double power = s;
        kernel[1] = (fa - fb) / power;
        power *= s;
        kernel[2] = (fa * ua - fb * ub) / power;
        power *= s;
        kernel[3] = (fa * (ua * ua - 1) - fb * (ub * ub - 1)) / power;
        power *= s;
        kernel[4] = (fa * ua * (ua * ua - 3) - fb * ub * (ub * ub - 3)) / power;
    }

    private static double density(double u) {
        double half = u * u / 2;
        return half > 745 ? 0 : StrictMath.exp(-half) / ROOT_TWO_PI;
    }
}
