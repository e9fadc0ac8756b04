package org.synthesis.scoring.kernel;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.synthesis.model.analysis.Convergence;
import org.synthesis.model.analysis.FitTrace;

/**
 * Where a smooth function of several variables is lowest.
 *
 * @param x the point
 * @param value the function there
 * @param trace steps taken; the last change is the largest relative change of a coordinate
 */
@SuppressWarnings("ArrayRecordComponent") // a kernel result, read once by its caller
public record Minimum(double[] x, double value, FitTrace trace) {

    /** {@return the minimum from a start, with derivatives from differences} */
    public static Minimum search(ToDoubleFunction<double[]> f, double[] start, Convergence convergence) {
        return search(f, x -> Derivatives.gradient(f, x), start, convergence);
    }

    /**
     * {@return the minimum from a start, by the quasi-Newton method BFGS with backtracking}
     *
     * <p>Points where f is not finite count as infinitely high. Converged when no coordinate changes by more than the
     * tolerance relative to 1 plus its size in two steps in a row, or no step lowers f any more and the gradient is small.
     * Source: Nocedal and Wright (2006), chapter 6.
     */
    public static Minimum search(
            ToDoubleFunction<double[]> f,
            Function<double[], double[]> gradient,
            double[] start,
            Convergence convergence) {
        int n = start.length;
        double[] x = start.clone();
        double value = f.applyAsDouble(x);
        double[] g = gradient.apply(x);
        double[] inverse = identity(n);
        boolean fresh = true;
        int quiet = 0;
        double change = 0;
        for (int step = 1; step <= convergence.maxSteps(); step++) {
            double[] d = Matrices.multiply(inverse, g, n, n);
            double slope = 0;
            for (int i = 0; i < n; i++) {
                d[i] = -d[i];
                slope += d[i] * g[i];
            }
            if (!(slope < 0)) {
                inverse = identity(n);
                for (int i = 0; i < n; i++) {
                    d[i] = -g[i];
                }
                slope = -dot(g, g);
                fresh = true;
            }
            double length = fresh ? Math.min(1, 1 / Math.sqrt(Math.max(dot(g, g), 1e-300))) : 1;
            double[] next = x;
            double nextValue = Double.POSITIVE_INFINITY;
            boolean lower = false;
            for (int halving = 0; halving < 50 && !lower; halving++) {
                next = moved(x, d, length);
                nextValue = f.applyAsDouble(next);
                lower = nextValue <= value + 1e-4 * length * slope;
                length /= 2;
            }
            if (!lower) {
                if (fresh) {
                    // not even straight downhill: f is flat to its last digits
                    return new Minimum(x, value, new FitTrace(flat(g, x, value), step, change));
                }
                inverse = identity(n);
                fresh = true;
                continue;
            }
            double[] nextG = gradient.apply(next);
            change = updateInPlace(inverse, x, next, g, nextG, fresh);
            fresh = false;
            x = next;
            value = nextValue;
            g = nextG;
            quiet = change <= convergence.tolerance() ? quiet + 1 : 0;
            if (quiet == 2) {
                return new Minimum(x, value, new FitTrace(true, step, change));
            }
        }
        return new Minimum(x, value, new FitTrace(false, convergence.maxSteps(), change));
    }

    private static boolean flat(double[] g, double[] x, double value) {
        double largest = 0;
        for (int i = 0; i < g.length; i++) {
            largest = Math.max(largest, Math.abs(g[i]) * Math.max(1, Math.abs(x[i])));
        }
        return largest <= 1e-5 * (1 + Math.abs(value));
    }

    private static double updateInPlace(
            double[] inverse, double[] x, double[] next, double[] g, double[] nextG, boolean fresh) {
        int n = x.length;
        double[] s = new double[n];
        double[] y = new double[n];
        double change = 0;
        for (int i = 0; i < n; i++) {
            s[i] = next[i] - x[i];
            y[i] = nextG[i] - g[i];
            change = Math.max(change, Math.abs(s[i]) / (1 + Math.abs(next[i])));
        }
        double sy = dot(s, y);
        if (sy > 1e-14 * Math.sqrt(dot(s, s) * dot(y, y))) {
            if (fresh) {
                double scale = sy / dot(y, y);
                for (int i = 0; i < n; i++) {
                    inverse[i * n + i] = scale;
                }
            }
            double[] hy = Matrices.multiply(inverse, y, n, n);
            double factor = (1 + dot(y, hy) / sy) / sy;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    inverse[i * n + j] += factor * s[i] * s[j] - (hy[i] * s[j] + s[i] * hy[j]) / sy;
                }
            }
        }
        return change;
    }

    private static double[] moved(double[] x, double[] d, double length) {
        double[] point = x.clone();
        for (int i = 0; i < x.length; i++) {
            point[i] += length * d[i];
        }
        return point;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double[] identity(int n) {
        double[] identity = new double[n * n];
        for (int i = 0; i < n; i++) {
            identity[i * n + i] = 1;
        }
        return identity;
    }
}
