package org.synthesis.scoring.kernel;

import java.util.Arrays;
import org.synthesis.model.analysis.Convergence;
import org.synthesis.model.analysis.FitTrace;

/**
 * A selection model fitted by maximum likelihood.
 *
 * @param beta coefficients
 * @param tau2 variance of true effects, 0 when fixed
 * @param delta selection parameters, fixed ones included
 * @param covariance of (beta, tau2, delta), 0 for what is fixed or at a bound; empty when the information is singular
 * @param tau2Held whether tau2 is fixed or at 0
 * @param deltaHeld which selection parameters are fixed or at a bound
 * @param logLikelihood at the estimates, with all constants
 * @param trace of the run that found them
 */
@SuppressWarnings("ArrayRecordComponent") // a kernel result, read once by its caller
public record SelectionEstimate(
        double[] beta,
        double tau2,
        double[] delta,
        double[] covariance,
        boolean tau2Held,
        boolean[] deltaHeld,
        double logLikelihood,
        FitTrace trace) {
    private static final Convergence ROUGH = new Convergence(1e-2, 50);

    /**
     * The data and the selection function of a fit.
     *
     * @param y effects, signed so that selection favours high ones unless it is two-sided
     * @param v sampling variances
     * @param x design, row by row, with the sign of y
     * @param p p-values, cut off where the function needs it
     * @param region their intervals
     * @param scale what multiplies delta for each study
     * @param fixed selection parameters, NaN where free
     * @param low lower bounds of the selection parameters
     * @param high upper bounds
     * @param starts rows of selection parameters to start from
     */
    @SuppressWarnings("ArrayRecordComponent") // a kernel value, read once
    public record Problem(
            double[] y,
            double[] v,
            double[] x,
            SelectionPoints points,
            SelectionWeight weight,
            double[] p,
            int[] region,
            double[] scale,
            double[] fixed,
            double[] low,
            double[] high,
            double[][] starts) {

        /** {@return the same data, started from one selection and the first two others} */
        public Problem startedFrom(double[] delta) {
            double[][] fewer = {delta, starts[0], starts[Math.min(1, starts.length - 1)]};
            return new Problem(y, v, x, points, weight, p, region, scale, fixed, low, high, fewer);
        }

        /** {@return the same data without selection} */
        Problem withoutSelection() {
            double[] one = {1};
            SelectionPoints whole = SelectionPoints.steps(one, false);
            double[] none = {1};
            return new Problem(
                    y,
                    v,
                    x,
                    whole,
                    SelectionWeight.steps(1),
                    p,
                    new int[y.length],
                    scale,
                    none,
                    none,
                    none,
                    new double[][] {none});
        }
    }

    /**
     * {@return the estimates with the highest likelihood that runs from several starts find}
     *
     * <p>Effects and design columns are divided by powers of two first, which changes no digits, so that the same steps are
     * taken on every scale.
     */
    public static SelectionEstimate of(Problem problem, boolean tau2Free, Convergence convergence) {
        int k = problem.y().length;
        int columns = problem.x().length / k;
        double unit = powerOfTwo(Math.sqrt(median(problem.v())));
        double[] columnUnit = new double[columns];
        double[] y = problem.y().clone();
        double[] v = problem.v().clone();
        double[] x = problem.x().clone();
        for (int c = 0; c < columns; c++) {
            double largest = 0;
            for (int i = 0; i < k; i++) {
                largest = Math.max(largest, Math.abs(x[i * columns + c]));
            }
            columnUnit[c] = largest > 0 ? powerOfTwo(largest) : 1;
        }
        for (int i = 0; i < k; i++) {
            y[i] /= unit;
            v[i] /= unit * unit;
            for (int c = 0; c < columns; c++) {
                x[i * columns + c] /= columnUnit[c];
            }
        }
        SelectionLikelihood f = new SelectionLikelihood(
                y,
                v,
                x,
                tau2Free,
                problem.points(),
                problem.weight(),
                problem.p(),
                problem.region(),
                problem.scale(),
                problem.fixed());
        BoundedNewton.Found best = best(f, y, v, x, problem, tau2Free, convergence);
        return unscaled(best, problem, tau2Free, unit, columnUnit);
    }

    /** {@return the fit without selection, by maximum likelihood} */
    public static SelectionEstimate withoutSelection(Problem problem, boolean tau2Free, Convergence convergence) {
        return of(problem.withoutSelection(), tau2Free, convergence);
    }

    private static BoundedNewton.Found best(
            SelectionLikelihood f,
            double[] y,
            double[] v,
            double[] x,
            Problem problem,
            boolean tau2Free,
            Convergence convergence) {
        int columns = x.length / y.length;
        int n = f.size();
        int[] free = freeDeltas(problem.fixed());
        double[] low = new double[n];
        double[] high = new double[n];
        Arrays.fill(low, Double.NEGATIVE_INFINITY);
        Arrays.fill(high, Double.POSITIVE_INFINITY);
        int firstDelta = columns + (tau2Free ? 1 : 0);
        if (tau2Free) {
            low[columns] = 0;
        }
        for (int j = 0; j < free.length; j++) {
            low[firstDelta + j] = problem.low()[free[j]];
            high[firstDelta + j] = problem.high()[free[j]];
        }
        double spread = spread(y, v, x, columns);
        double[] tau2Starts = tau2Free ? new double[] {spread, 0.1 * spread + 0.01, 0.5} : new double[] {0};
        BoundedNewton.Found best = null;
        for (int s = 0; s < Math.max(problem.starts().length, tau2Starts.length); s++) {
            double tau2 = tau2Starts[s % tau2Starts.length];
            double[] delta = problem.starts()[s % problem.starts().length];
            double[] start = new double[n];
            double[] beta = leastSquares(y, v, x, columns, tau2);
            // strong selection goes with a mean nearer to 0
            double shrink = s % 2 == 0 ? 1 : 0.4;
            for (int c = 0; c < columns; c++) {
                start[c] = beta[c] * shrink;
            }
            if (tau2Free) {
                start[columns] = tau2;
            }
            for (int j = 0; j < free.length; j++) {
                start[firstDelta + j] = delta[free[j]];
            }
            BoundedNewton.Found found = fromSelection(f, start, low, high, firstDelta, convergence);
            if (best == null || better(found, best)) {
                best = found;
            }
        }
        return java.util.Objects.requireNonNull(best);
    }

    /** First the mean and tau2 that go with the selection of the start, then everything. */
    private static BoundedNewton.Found fromSelection(
            SelectionLikelihood f,
            double[] start,
            double[] low,
            double[] high,
            int firstDelta,
            Convergence convergence) {
        if (firstDelta == start.length) {
            return BoundedNewton.search(f, start, low, high, convergence);
        }
        double[] heldLow = low.clone();
        double[] heldHigh = high.clone();
        for (int j = firstDelta; j < start.length; j++) {
            heldLow[j] = start[j];
            heldHigh[j] = start[j];
        }
        double[] given =
                BoundedNewton.search(f, start, heldLow, heldHigh, ROUGH).x();
        return BoundedNewton.search(f, given, low, high, convergence);
    }

    private static boolean better(BoundedNewton.Found found, BoundedNewton.Found best) {
        double margin = 1e-9 * (1 + Math.abs(best.value()));
        return found.value() < best.value() - margin
                || found.value() <= best.value() + margin
                        && found.trace().converged()
                        && !best.trace().converged();
    }

    private static SelectionEstimate unscaled(
            BoundedNewton.Found found, Problem problem, boolean tau2Free, double unit, double[] columnUnit) {
        int columns = columnUnit.length;
        int deltas = problem.fixed().length;
        int[] free = freeDeltas(problem.fixed());
        int firstDelta = columns + (tau2Free ? 1 : 0);
        int all = columns + 1 + deltas;
        int[] at = new int[found.x().length];
        double[] factor = new double[at.length];
        double[] beta = new double[columns];
        double[] delta = problem.fixed().clone();
        boolean[] deltaHeld = new boolean[deltas];
        Arrays.fill(deltaHeld, true);
        for (int c = 0; c < columns; c++) {
            at[c] = c;
            factor[c] = unit / columnUnit[c];
            beta[c] = found.x()[c] * factor[c];
        }
        if (tau2Free) {
            at[columns] = columns;
            factor[columns] = unit * unit;
        }
        for (int j = 0; j < free.length; j++) {
            at[firstDelta + j] = columns + 1 + free[j];
            factor[firstDelta + j] = 1;
            delta[free[j]] = found.x()[firstDelta + j];
            deltaHeld[free[j]] = found.atBound()[firstDelta + j];
        }
        double[] covariance = BoundedNewton.covariance(found);
        double[] whole = covariance.length == 0 ? covariance : new double[all * all];
        for (int i = 0; i < at.length && covariance.length > 0; i++) {
            for (int j = 0; j < at.length; j++) {
                whole[at[i] * all + at[j]] = covariance[i * at.length + j] * factor[i] * factor[j];
            }
        }
        return new SelectionEstimate(
                beta,
                tau2Free ? found.x()[columns] * unit * unit : 0,
                delta,
                whole,
                !tau2Free || found.atBound()[columns],
                deltaHeld,
                -found.value() - problem.y().length * StrictMath.log(unit),
                found.trace());
    }

    private static int[] freeDeltas(double[] fixed) {
        return java.util.stream.IntStream.range(0, fixed.length)
                .filter(j -> Double.isNaN(fixed[j]))
                .toArray();
    }

    /** {@return whether the columns of a design are linearly independent} */
    public static boolean fullRank(double[] x, int rows) {
        int columns = x.length / rows;
        double[] scaled = x.clone();
        for (int c = 0; c < columns; c++) {
            double norm = 0;
            for (int i = 0; i < rows; i++) {
                norm += x[i * columns + c] * x[i * columns + c];
            }
            for (int i = 0; i < rows && norm > 0; i++) {
                scaled[i * columns + c] /= Math.sqrt(norm);
            }
        }
        double[] ones = new double[rows];
        Arrays.fill(ones, 1);
        double[] cross = Matrices.weightedCrossProduct(scaled, ones, rows, columns);
        return Matrices.choleskyInPlace(cross, columns);
    }

    /** Weighted least squares; 0 when the weights make the design numerically singular. */
    private static double[] leastSquares(double[] y, double[] v, double[] x, int columns, double tau2) {
        int k = y.length;
        double[] w = new double[k];
        for (int i = 0; i < k; i++) {
            w[i] = 1 / (v[i] + tau2);
        }
        double[] a = Matrices.weightedCrossProduct(x, w, k, columns);
        double[] b = new double[columns];
        for (int i = 0; i < k; i++) {
            for (int c = 0; c < columns; c++) {
                b[c] += w[i] * x[i * columns + c] * y[i];
            }
        }
        if (!Matrices.choleskyInPlace(a, columns)) {
            return new double[columns];
        }
        Matrices.solveInPlace(a, columns, b);
        return b;
    }

    /** Unweighted residual variance minus the mean sampling variance, at least a little: where to start tau2. */
    private static double spread(double[] y, double[] v, double[] x, int columns) {
        double[] ones = new double[y.length];
        Arrays.fill(ones, 1);
        double[] beta = leastSquares(y, ones, x, columns, 0);
        double sum = 0;
        double sampling = 0;
        for (int i = 0; i < y.length; i++) {
            double r = y[i];
            for (int c = 0; c < columns; c++) {
                r -= x[i * columns + c] * beta[c];
            }
            sum += r * r;
            sampling += v[i];
        }
        double mean = sum / Math.max(1, y.length - columns) - sampling / y.length;
        return Math.max(mean, 0.05);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double powerOfTwo(double x) {
        return Math.scalb(1.0, Math.getExponent(x));
    }
}
