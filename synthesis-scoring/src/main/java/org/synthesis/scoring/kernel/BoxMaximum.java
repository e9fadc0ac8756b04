package org.synthesis.scoring.kernel;

import org.synthesis.model.analysis.Convergence;
import org.synthesis.model.analysis.FitTrace;

/**
 * Where a likelihood is highest within bounds on each parameter.
 *
 * <p>Newton steps with the exact Hessian where it is safely positive, else Fisher scoring. A parameter at a bound that wants to
 * go beyond is held; when a step would cross a bound the others take the best step given that it stops there. Source:
 * Nocedal and Wright (2006), chapter 16, for the active set.
 *
 * @param x the point
 * @param value the log-likelihood there
 * @param trace steps taken; the last change is the square root of the Newton decrement: the distance to the optimum in
 *     standard errors
 */
@SuppressWarnings("ArrayRecordComponent") // a kernel result, read once by its caller
public record BoxMaximum(double[] x, double value, FitTrace trace) {

    /** {@return the highest point reached from a start; the likelihood exists at the start} */
    public static BoxMaximum climb(Likelihood f, double[] start, double[] low, double[] high, Convergence convergence) {
        int q = start.length;
        double[] x = start.clone();
        double[] next = new double[q];
        double[] d = new double[q];
        Direction direction = new Direction(q);
        f.evaluate(x, true);
        double value = f.value();
        double length = 0;
        int alone = 0;
        for (int step = 1; step <= convergence.maxSteps(); step++) {
            length = Math.sqrt(direction.find(f, x, low, high, alone > 0, d));
            alone = Math.max(0, alone - 1);
            boolean last = length <= Math.sqrt(convergence.tolerance()) * 1e-3;
            double factor = 1;
            int halvings = 0;
            boolean found = false;
            while (!found && halvings < 40) {
                for (int i = 0; i < q; i++) {
                    next[i] = Math.min(high[i], Math.max(low[i], x[i] + factor * d[i]));
                }
                // near the optimum the likelihood is flat to the last digits: only a real decrease shortens a step
                found = f.evaluate(next, true) && f.value() >= value - 1e-12 * (1 + Math.abs(value));
                factor /= 2;
                halvings++;
            }
            if (!found) {
                f.evaluate(x, true);
                if (last || alone > 0 || length < 1e-6) {
                    return new BoxMaximum(x, value, new FitTrace(length < 1e-6, step, length));
                }
                alone = 2;
                continue;
            }
            System.arraycopy(next, 0, x, 0, q);
            value = f.value();
            if (last) {
                return new BoxMaximum(x, value, new FitTrace(true, step, length));
            }
            // a step cut off at a bound may lead nowhere; the next one takes each parameter on its own, which always
            // climbs
            if (halvings > 11) {
                alone = 1;
            }
        }
        return new BoxMaximum(x, value, new FitTrace(false, convergence.maxSteps(), length));
    }

    /** The next step; work arrays are kept. */
    private static final class Direction {
        private final int q;
        private final int[] free;
        private final boolean[] held;
        private final boolean[] stopped;
        private final double[] a;
        private final double[] b;
        private final double[] diagonal;

        Direction(int q) {
            this.q = q;
            free = new int[q];
            held = new boolean[q];
            stopped = new boolean[q];
            a = new double[q * q];
            b = new double[q];
            diagonal = new double[q];
        }

        /** Fills d and returns the decrement {@code d'g} of the step. */
        double find(Likelihood f, double[] x, double[] low, double[] high, boolean alone, double[] d) {
            double[] g = f.gradient();
            double[] expected = f.expectedInformation();
            double[] observed = f.observedInformation();
            for (int i = 0; i < q; i++) {
                // a parameter about which the data say nothing stays where it is
                boolean silent =
                        Math.abs(g[i]) < 1e-10 && expected[i * q + i] < 1e-10 && Math.abs(observed[i * q + i]) < 1e-10;
                held[i] =
                        silent || low[i] == high[i] || (x[i] <= low[i] && g[i] <= 0) || (x[i] >= high[i] && g[i] >= 0);
                stopped[i] = false;
                d[i] = 0;
            }
            if (alone) {
                double decrement = 0;
                for (int i = 0; i < q; i++) {
                    if (!held[i]) {
                        double information = Math.max(expected[i * q + i], 1e-10);
                        d[i] = clipped(x[i], g[i] / (q * information), low[i], high[i]);
                        decrement += d[i] * g[i];
                    }
                }
                return decrement;
            }
            for (int round = 0; round <= q; round++) {
                if (!solve(observed, expected, g, d, true)
                        && !(informative(observed, expected) && solve(expected, expected, g, d, false))) {
                    bend(observed, expected, g, d);
                }
                boolean crossed = false;
                for (int i = 0; i < q; i++) {
                    if (held[i] || stopped[i]) {
                        continue;
                    }
                    double cut = clipped(x[i], d[i], low[i], high[i]);
                    if (cut != d[i]) {
                        stopped[i] = true;
                        d[i] = cut;
                        crossed = true;
                    }
                }
                if (!crossed) {
                    break;
                }
            }
            double decrement = 0;
            for (int i = 0; i < q; i++) {
                decrement += d[i] * g[i];
            }
            return decrement > 0 || decrement == 0 ? decrement : find(f, x, low, high, true, d);
        }

        private static double clipped(double x, double d, double low, double high) {
            return Math.min(high, Math.max(low, x + d)) - x;
        }

        /** The step of the free parameters given those that stop at a bound; false when the matrix is not safely positive. */
        private boolean solve(double[] information, double[] expected, double[] g, double[] d, boolean exact) {
            int m = 0;
            for (int i = 0; i < q; i++) {
                if (!held[i] && !stopped[i]) {
                    free[m++] = i;
                }
            }
            for (int r = 0; r < m; r++) {
                int i = free[r];
                double rhs = g[i];
                for (int j = 0; j < q; j++) {
                    if (stopped[j]) {
                        rhs -= information[i * q + j] * d[j];
                    }
                }
                b[r] = rhs;
                for (int c = 0; c < m; c++) {
                    a[r * m + c] = information[i * q + free[c]];
                }
                double size = expected[i * q + i];
                if (exact) {
                    if (!(a[r * m + r] > 0.01 * size)) {
                        return false;
                    }
                } else {
                    a[r * m + r] = size * (1 + 1e-7) + 1e-10;
                }
            }
            if (!safelyPositive(m, exact ? 1e-7 : 1e-13)) {
                return false;
            }
            Matrices.solveInPlace(a, m, b);
            for (int r = 0; r < m; r++) {
                d[free[r]] = b[r];
            }
            return true;
        }

        /** Whether the expected information of every free parameter says about as much as the observed one. */
        private boolean informative(double[] observed, double[] expected) {
            for (int i = 0; i < q; i++) {
                if (!held[i] && !stopped[i] && !(expected[i * q + i] > 0.05 * Math.abs(observed[i * q + i]))) {
                    return false;
                }
            }
            return true;
        }

        /** A Newton step with the signs of all curvatures turned to those of a maximum. */
        private void bend(double[] observed, double[] expected, double[] g, double[] d) {
            int m = 0;
            for (int i = 0; i < q; i++) {
                if (!held[i] && !stopped[i]) {
                    free[m++] = i;
                }
            }
            double[] size = new double[m];
            double[] rhs = new double[m];
            double[] scaled = new double[m * m];
            for (int r = 0; r < m; r++) {
                int i = free[r];
                size[r] = Math.sqrt(Math.max(Math.abs(observed[i * q + i]), expected[i * q + i]) + 1e-10);
                rhs[r] = g[i];
                for (int j = 0; j < q; j++) {
                    rhs[r] -= stopped[j] ? observed[i * q + j] * d[j] : 0;
                }
                rhs[r] /= size[r];
            }
            for (int r = 0; r < m; r++) {
                for (int s = 0; s < m; s++) {
                    scaled[r * m + s] = observed[free[r] * q + free[s]] / (size[r] * size[s]);
                }
            }
            Matrices.Eigen eigen = Matrices.eigen(scaled, m);
            for (int r = 0; r < m; r++) {
                d[free[r]] = 0;
            }
            for (int k = 0; k < m; k++) {
                double along = 0;
                for (int r = 0; r < m; r++) {
                    along += eigen.vectors()[r * m + k] * rhs[r];
                }
                along /= Math.max(Math.abs(eigen.values()[k]), 1e-4);
                for (int r = 0; r < m; r++) {
                    d[free[r]] += along * eigen.vectors()[r * m + k] / size[r];
                }
            }
        }

        private boolean safelyPositive(int m, double smallest) {
            for (int r = 0; r < m; r++) {
                diagonal[r] = a[r * m + r];
            }
            if (!Matrices.choleskyInPlace(a, m)) {
                return false;
            }
            for (int r = 0; r < m; r++) {
                if (!(a[r * m + r] * a[r * m + r] > smallest * diagonal[r])) {
                    return false;
                }
            }
            return true;
        }
    }
}
