package org.synthesis.scoring.kernel;

import java.util.Arrays;
import org.synthesis.model.analysis.Convergence;
import org.synthesis.model.analysis.FitTrace;

/**
 * Newton's method for a minimum within bounds, with exact second derivatives.
 *
 * <p>A coordinate at a bound from which the function falls outwards only is held there; the others take a Newton step whose
 * matrix is made positive definite by a multiple of its diagonal (Levenberg and Marquardt), cut off at the bounds. A step
 * that does not lower the function raises the multiple. Converged after a full step that was shorter than the square root of
 * the tolerance, measured by the second derivatives (for a likelihood: in standard errors); as the method is quadratic, the
 * distance left is then of the order of the tolerance. Source: Nocedal and Wright (2006), chapters 3 and 16.
 */
public final class BoundedNewton {
    private static final double LARGEST_DAMPING = 1e18;

    private BoundedNewton() {}

    /** A function with first and second derivatives. */
    public interface Smooth {
        /**
         * {@return the function at x, not finite where it is not defined}
         *
         * @param gradient filled with first derivatives
         * @param hessian filled with second derivatives, row by row
         */
        double at(double[] x, double[] gradient, double[] hessian);
    }

    /**
     * Where a search ended.
     *
     * @param x the point
     * @param value the function there
     * @param hessian second derivatives there, row by row
     * @param atBound which coordinates are held at a bound
     * @param trace steps taken; the last change is the length of the last step, measured by the second derivatives
     */
    @SuppressWarnings("ArrayRecordComponent") // a kernel result, read once by its caller
    public record Found(double[] x, double value, double[] hessian, boolean[] atBound, FitTrace trace) {}

    /** {@return the minimum from a start within the bounds} */
    public static Found search(Smooth f, double[] start, double[] low, double[] high, Convergence convergence) {
        int n = start.length;
        double[] x = start.clone();
        double[] g = new double[n];
        double[] h = new double[n * n];
        double value = f.at(x, g, h);
        double[] nextG = new double[n];
        double[] nextH = new double[n * n];
        double[] next = new double[n];
        boolean[] held = new boolean[n];
        double damping = 0;
        double change = Double.MAX_VALUE;
        if (!Double.isFinite(value)) {
            return new Found(x, Double.POSITIVE_INFINITY, h, held, new FitTrace(false, 0, change));
        }
        double close = Math.sqrt(convergence.tolerance());
        for (int step = 1; step <= convergence.maxSteps(); step++) {
            int free = hold(x, g, low, high, held);
            if (free == 0) {
                return new Found(x, value, h, held, new FitTrace(true, step, 0));
            }
            double[] full = direction(h, g, x, low, high, held, 0);
            if (full.length > 0) {
                change = Math.sqrt(Math.max(0, -slope(g, full)));
                if (change <= close) {
                    return last(f, x, value, g, h, full, low, high, held, new FitTrace(true, step, change));
                }
            }
            boolean lower = false;
            double nextValue = value;
            while (!lower && damping <= LARGEST_DAMPING) {
                double[] d = damping == 0 ? full : direction(h, g, x, low, high, held, damping);
                if (d.length > 0) {
                    move(x, d, low, high, next);
                    nextValue = f.at(next, nextG, nextH);
                    change = Math.sqrt(Math.max(0, -slope(g, d)));
                    lower = nextValue <= value;
                }
                damping = lower ? damping / 10 : Math.max(1e-4, damping * 10);
                if (lower && damping < 1e-6) {
                    damping = 0;
                }
            }
            if (!lower) {
                return new Found(x, value, h, held, new FitTrace(flat(g, held, x, value), step, change));
            }
            System.arraycopy(next, 0, x, 0, n);
            System.arraycopy(nextG, 0, g, 0, n);
            System.arraycopy(nextH, 0, h, 0, n * n);
            value = nextValue;
        }
        return new Found(x, value, h, held, new FitTrace(false, convergence.maxSteps(), change));
    }

    /** So close, rounding decides whether the function still falls: the step is taken unless it clearly does not. */
    private static Found last(
            Smooth f,
            double[] x,
            double value,
            double[] g,
            double[] h,
            double[] d,
            double[] low,
            double[] high,
            boolean[] held,
            FitTrace trace) {
        int n = x.length;
        double[] next = new double[n];
        double[] nextG = new double[n];
        double[] nextH = new double[n * n];
        move(x, d, low, high, next);
        double nextValue = f.at(next, nextG, nextH);
        if (nextValue <= value + 1e-11 * (1 + Math.abs(value))) {
            hold(next, nextG, low, high, held);
            return new Found(next, nextValue, nextH, held, trace);
        }
        hold(x, g, low, high, held);
        return new Found(x, value, h, held, trace);
    }

    private static void move(double[] x, double[] d, double[] low, double[] high, double[] next) {
        for (int i = 0; i < x.length; i++) {
            next[i] = Math.min(high[i], Math.max(low[i], x[i] + d[i]));
        }
    }

    private static double slope(double[] g, double[] d) {
        double slope = 0;
        for (int i = 0; i < g.length; i++) {
            slope += g[i] * d[i];
        }
        return slope;
    }

    private static int hold(double[] x, double[] g, double[] low, double[] high, boolean[] held) {
        int free = 0;
        for (int i = 0; i < x.length; i++) {
            held[i] = x[i] <= low[i] && g[i] >= 0 || x[i] >= high[i] && g[i] <= 0;
            free += held[i] ? 0 : 1;
        }
        return free;
    }

    /**
     * The damped Newton step, 0 for held coordinates; empty when the matrix is not positive definite.
     *
     * <p>A coordinate that would leave its bounds goes to the bound, and the others are solved again for that.
     */
    private static double[] direction(
            double[] h, double[] g, double[] x, double[] low, double[] high, boolean[] held, double damping) {
        int n = g.length;
        double[] d = new double[n];
        boolean[] settled = held.clone();
        for (int round = 0; round <= n; round++) {
            int free = 0;
            int[] at = new int[n];
            for (int i = 0; i < n; i++) {
                if (!settled[i]) {
                    at[free++] = i;
                }
            }
            double[] a = new double[free * free];
            double[] b = new double[free];
            for (int i = 0; i < free; i++) {
                b[i] = -g[at[i]];
                for (int j = 0; j < n; j++) {
                    b[i] -= settled[j] ? h[at[i] * n + j] * d[j] : 0;
                }
                for (int j = 0; j < free; j++) {
                    a[i * free + j] = h[at[i] * n + at[j]];
                }
                a[i * free + i] += damping * Math.max(Math.abs(a[i * free + i]), 1e-8);
            }
            if (!Matrices.choleskyInPlace(a, free)) {
                return new double[0];
            }
            Matrices.solveInPlace(a, free, b);
            boolean inside = true;
            for (int i = 0; i < free; i++) {
                int c = at[i];
                d[c] = b[i];
                if (x[c] + d[c] < low[c] || x[c] + d[c] > high[c]) {
                    d[c] = (d[c] < 0 ? low[c] : high[c]) - x[c];
                    settled[c] = true;
                    inside = false;
                }
            }
            if (inside) {
                break;
            }
        }
        return d;
    }

    /** Whether the slope is nothing but rounding. */
    private static boolean flat(double[] g, boolean[] held, double[] x, double value) {
        double largest = 0;
        for (int i = 0; i < g.length; i++) {
            largest = Math.max(largest, held[i] ? 0 : Math.abs(g[i]) * Math.max(1e-3, Math.abs(x[i])));
        }
        return largest <= 1e-6 * (1 + Math.abs(value));
    }

    /** {@return the inverse of the second derivatives of the coordinates that are free, 0 for held ones; empty if singular} */
    public static double[] covariance(Found found) {
        int n = found.x().length;
        boolean[] held = found.atBound();
        int[] at = java.util.stream.IntStream.range(0, n).filter(i -> !held[i]).toArray();
        int free = at.length;
        double[] a = new double[free * free];
        for (int i = 0; i < free; i++) {
            for (int j = 0; j < free; j++) {
                a[i * free + j] = found.hessian()[at[i] * n + at[j]];
            }
        }
        if (!Matrices.choleskyInPlace(a, free)) {
            return new double[0];
        }
        double[] inverse = Matrices.inverse(a, free);
        double[] covariance = new double[n * n];
        Arrays.fill(covariance, 0);
        for (int i = 0; i < free; i++) {
            for (int j = 0; j < free; j++) {
                covariance[at[i] * n + at[j]] = inverse[i * free + j];
            }
        }
        return covariance;
    }
}
