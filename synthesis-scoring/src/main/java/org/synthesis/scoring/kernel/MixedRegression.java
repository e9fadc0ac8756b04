package org.synthesis.scoring.kernel;

import java.util.Arrays;
import org.synthesis.model.analysis.Convergence;
import org.synthesis.model.analysis.FitTrace;

/**
 * The regression of independent effects on moderators at one value of tau-squared, and the searches over tau-squared.
 *
 * <p>Shapes: y and v of length k; q of k x p with orthonormal columns, p at most k. With weights W = 1/(v + tau2),
 * {@code P = W - W Q (Q'WQ)^-1 Q'W}. Every quantity costs O(k p^2); no k x k matrix is built. The design with an intercept
 * alone has its own loops in {@link MeanRegression} and that of two columns in
 * {@link LineRegression}, behind the same methods. A workspace: not thread-safe.
 *
 * <p>Why the searches need no starting value and no luck: with N an orthonormal basis of the residual space,
 * {@code y'P^n y} and {@code tr P^n} are sums of {@code c / (e + tau2)^n} with positive c and eigenvalues e of N'VN. All of
 * them fall in tau2; generalised Q has a concave reciprocal; and between two points the score and its slope lie within bounds
 * computed from the ends alone.
 *
 * <p>Sources: Raudenbush (2009), Viechtbauer et al. (2015).
 */
public class MixedRegression {
    /** What a workspace of {@link MeanRegression} has of an array it does not use. */
    private static final double[] NONE = {};

    private static final double LOG_2PI = StrictMath.log(2 * Math.PI);

    final double[] y;
    final double[] v;
    final int k;
    final int p;
    final double[] w;
    final double[] residuals;

    /** y'Py: generalised Q. */
    double rss;

    /** y'PPy: minus the slope of generalised Q. */
    double rss2;

    /** y'PPPy, tr P, tr PP, tr W, tr WW: set by {@link #differentiate}. */
    double rss3;

    double traceP;
    double tracePp;
    double traceW;
    double traceWw;

    final double[] original;
    final double[] q;
    final double[] factor;
    final double[] inverse;
    final double[] beta;
    private final double[] right;
    private final double[] second;
    private final double[] third;
    boolean inverted;

    /** The tau2 of the last fit; NaN when the weights are other ones. */
    private double at = Double.NaN;

    private boolean differentiated;

    private double best;
    private double bestValue;
    private double lastChange;
    private int steps;
    private boolean converged;
    private double scale;
    private double shift;
    private int peaks;

    public MixedRegression(double[] y, double[] v, double[] q, int p) {
        this.y = y.clone();
        this.v = v.clone();
        this.original = q;
        this.q = q.clone();
        this.k = y.length;
        this.p = p;
        this.w = new double[k];
        this.residuals = new double[k];
        this.factor = new double[p * p];
        this.inverse = new double[p * p];
        this.beta = new double[p];
        this.right = new double[p];
        this.second = new double[p * p];
        this.third = new double[p * p];
    }

    /** For {@link MeanRegression}, which has no matrices. */
    MixedRegression(double[] y, double[] v, double[] w, double[] residuals) {
        this.y = y;
        this.v = v;
        this.k = y.length;
        this.p = 1;
        this.w = w;
        this.residuals = residuals;
        this.original = NONE;
        this.q = NONE;
        this.factor = NONE;
        this.inverse = NONE;
        this.beta = NONE;
        this.right = NONE;
        this.second = NONE;
        this.third = NONE;
    }

    /** {@return the workspace of a design: {@link MeanRegression} for an intercept alone} */
    public static MixedRegression on(double[] y, double[] v, OrthogonalDesign design) {
        if (design.isMean()) {
            return new MeanRegression(y, v);
        }
        return design.columns() == 2
                ? new LineRegression(y, v, design.q())
                : new MixedRegression(y, v, design.q(), design.columns());
    }

    /** {@return as {@link #on}, in the arrays of a caller who has no more use for them} */
    public static MixedRegression takingOver(double[] y, double[] v, OrthogonalDesign design) {
        return design.isMean() ? MeanRegression.takingOver(y, v) : on(y, v, design);
    }

    /** Puts the rows of the design in another order while effects and variances stay. */
    public void arrange(int[] order) {
        for (int i = 0; i < k; i++) {
            System.arraycopy(original, order[i] * p, q, i * p, p);
        }
        forget();
    }

    /** Fits at weights 1/(v + tau2). */
    public final void weigh(double tau2) {
        if (tau2 != at) {
            weighAt(tau2);
            at = tau2;
            differentiated = false;
        }
    }

    /** Fits at other weights. */
    public final void weigh(double[] weights) {
        forget();
        weighBy(weights);
    }

    /** Fits at weights of 1. */
    final void weighEqually() {
        forget();
        weighByOnes();
    }

    /** What was known of the last fit does not hold for the next one. */
    final void forget() {
        at = Double.NaN;
        differentiated = false;
    }

    /** Adds what the derivatives of the likelihood need, for the weights of the last fit. */
    final void differentiate() {
        if (!differentiated) {
            derivatives();
            // Cauchy's inequality; what a few heavy effects leave of the differences above can fall below it by
            // rounding
            rss3 = rss > 0 ? Math.max(rss3, rss2 / rss * rss2) : rss3;
            tracePp = k > p ? Math.max(tracePp, traceP / (k - p) * traceP) : tracePp;
            differentiated = true;
        }
    }

    void weighAt(double tau2) {
        for (int i = 0; i < k; i++) {
            w[i] = 1 / (v[i] + tau2);
        }
        solve();
    }

    void weighBy(double[] weights) {
        System.arraycopy(weights, 0, w, 0, k);
        solve();
    }

    void weighByOnes() {
        Arrays.fill(w, 1);
        solve();
    }

    void solve() {
        inverted = false;
        Arrays.fill(factor, 0);
        Arrays.fill(beta, 0);
        for (int i = 0; i < k; i++) {
            int row = i * p;
            double wi = w[i];
            for (int a = 0; a < p; a++) {
                double f = wi * q[row + a];
                beta[a] += f * y[i];
                for (int b = 0; b <= a; b++) {
                    factor[a * p + b] += f * q[row + b];
                }
            }
        }
        if (!Matrices.choleskyInPlace(factor, p)) {
            throw new ArithmeticException("the weights are too unequal for this design");
        }
        Matrices.solveInPlace(factor, p, beta);
        // the second pass fits what the first left over: it wins back the digits a large common offset costs
        Arrays.fill(right, 0);
        for (int i = 0; i < k; i++) {
            int row = i * p;
            double residual = y[i];
            for (int a = 0; a < p; a++) {
                residual -= q[row + a] * beta[a];
            }
            residuals[i] = residual;
            double f = w[i] * residual;
            for (int a = 0; a < p; a++) {
                right[a] += q[row + a] * f;
            }
        }
        Matrices.solveInPlace(factor, p, right);
        rss = 0;
        rss2 = 0;
        for (int i = 0; i < k; i++) {
            int row = i * p;
            double residual = residuals[i];
            for (int a = 0; a < p; a++) {
                residual -= q[row + a] * right[a];
            }
            residuals[i] = residual;
            double weighted = w[i] * residual;
            rss += weighted * residual;
            rss2 += weighted * weighted;
        }
        for (int a = 0; a < p; a++) {
            beta[a] += right[a];
        }
    }

    void derivatives() {
        invert();
        Arrays.fill(second, 0);
        Arrays.fill(third, 0);
        Arrays.fill(right, 0);
        traceW = 0;
        traceWw = 0;
        double cubic = 0;
        for (int i = 0; i < k; i++) {
            int row = i * p;
            double wi = w[i];
            double square = wi * wi;
            double weighted = wi * residuals[i];
            traceW += wi;
            traceWw += square;
            cubic += wi * weighted * weighted;
            for (int a = 0; a < p; a++) {
                double qa = q[row + a];
                right[a] += qa * wi * weighted;
                double f = square * qa;
                for (int b = 0; b <= a; b++) {
                    double product = f * q[row + b];
                    second[a * p + b] += product;
                    third[a * p + b] += wi * product;
                }
            }
        }
        mirror(second);
        mirror(third);
        double inner = 0;
        for (int a = 0; a < p; a++) {
            for (int b = 0; b < p; b++) {
                double ab = 0;
                double ba = 0;
                for (int c = 0; c < p; c++) {
                    ab += inverse[a * p + c] * second[c * p + b];
                    ba += inverse[b * p + c] * second[c * p + a];
                }
                inner += ab * ba;
            }
        }
        rss3 = cubic - Matrices.quadraticForm(inverse, right, p);
        traceP = remainder(traceW - Matrices.traceOfProduct(inverse, second, p));
        tracePp = traceWw - 2 * Matrices.traceOfProduct(inverse, third, p) + inner;
    }

    /** The trace of P as what is left of that of W; refused when fewer than seven digits are left. */
    final double remainder(double trace) {
        if (k > p && !(trace > 1e-9 * traceW)) {
            throw new ArithmeticException("the weights are too unequal for this design");
        }
        return trace;
    }

    private void mirror(double[] lower) {
        for (int a = 0; a < p; a++) {
            for (int b = 0; b < a; b++) {
                lower[b * p + a] = lower[a * p + b];
            }
        }
    }

    /** Fills the inverse of Q'WQ once per fit. */
    void invert() {
        if (!inverted) {
            System.arraycopy(Matrices.inverse(factor, p), 0, inverse, 0, p * p);
            inverted = true;
        }
    }

    /** {@return coefficients of Q, p} */
    public double[] beta() {
        return beta.clone();
    }

    /** {@return (Q'WQ)^-1, p x p} */
    public double[] inverse() {
        invert();
        return inverse.clone();
    }

    /** {@return the covariance of beta when the weights of the last fit are not 1/(v + tau2), p x p} */
    public double[] sandwich(double tau2) {
        invert();
        double[] meat = new double[k];
        for (int i = 0; i < k; i++) {
            meat[i] = w[i] * w[i] * (v[i] + tau2);
        }
        double[] left = Matrices.multiply(inverse, Matrices.weightedCrossProduct(q, meat, k, p), p, p, p);
        return Matrices.multiply(left, inverse, p, p, p);
    }

    /** {@return the weights of the last fit, k: the array of this workspace, for a caller who has no more use for it} */
    public double[] lastWeights() {
        return w;
    }

    /** {@return the residuals of the last fit, k: the array of this workspace, for a caller who has no more use for it} */
    public double[] lastResiduals() {
        return residuals;
    }

    /** {@return 1/v, k} */
    public double[] inverseVariances() {
        double[] inverse = new double[k];
        for (int i = 0; i < k; i++) {
            inverse[i] = 1 / v[i];
        }
        return inverse;
    }

    /** {@return y minus fitted values, k} */
    public double[] residuals() {
        return residuals.clone();
    }

    /** {@return weighted residual sum of squares, y'Py: generalised Q} */
    public double rss() {
        return rss;
    }

    /** {@return sum of w r^2 for the residuals of the last fit and weights 1/(v + tau2)} */
    public double rssAt(double tau2) {
        double sum = 0;
        for (int i = 0; i < k; i++) {
            sum += residuals[i] * residuals[i] / (v[i] + tau2);
        }
        return sum;
    }

    /** {@return log-likelihood of the last fit with all constants; restricted counts p degrees of freedom less} */
    public double logLikelihood(boolean restricted) {
        return logLikelihood(restricted, rss);
    }

    /** {@return log-likelihood at the weights of the last fit for another residual sum of squares} */
    public double logLikelihood(boolean restricted, double residualSumOfSquares) {
        double logs = 0;
        double product = 1;
        for (int i = 0; i < k; i++) {
            product *= w[i];
            if (product < 1e-150 || product > 1e150) {
                logs -= StrictMath.log(product);
                product = 1;
            }
        }
        logs -= StrictMath.log(product);
        return restricted
                ? -0.5 * ((k - p) * LOG_2PI + logs + logDeterminant() + residualSumOfSquares)
                : -0.5 * (k * LOG_2PI + logs + residualSumOfSquares);
    }

    /** Logarithm of the determinant of Q'WQ. */
    double logDeterminant() {
        return Matrices.logDeterminant(factor, p);
    }

    /** {@return tr(P)} */
    public double traceP() {
        differentiate();
        return traceP;
    }

    /** {@return tr(P P)} */
    public double tracePp() {
        differentiate();
        return tracePp;
    }

    /** {@return the sum of the weights and the sum of their squares} */
    public double[] weightSums() {
        double sum = 0;
        double squares = 0;
        for (double value : w) {
            sum += value;
            squares += value * value;
        }
        return new double[] {sum, squares};
    }

    /** {@return tr(P D) with D the diagonal of d, P from the weights of the last fit} */
    public double traceP(double[] d) {
        invert();
        double sum = 0;
        for (int i = 0; i < k; i++) {
            sum += w[i] * d[i];
        }
        return sum - Matrices.traceOfProduct(inverse, moment(2, d, 1), p);
    }

    /** {@return tr(P D P D) with D the diagonal of v + tau2, P from the weights of the last fit} */
    public double tracePdPd(double tau2) {
        invert();
        double[] d = new double[k];
        double sum = 0;
        for (int i = 0; i < k; i++) {
            d[i] = v[i] + tau2;
            sum += w[i] * w[i] * d[i] * d[i];
        }
        double[] inner = Matrices.multiply(inverse, moment(2, d, 1), p, p, p);
        return sum
                - 2 * Matrices.traceOfProduct(inverse, moment(3, d, 2), p)
                + Matrices.traceOfProduct(inner, inner, p);
    }

    /** Q' diag(w^power d^exponent) Q. */
    private double[] moment(int power, double[] d, int exponent) {
        double[] weights = new double[k];
        for (int i = 0; i < k; i++) {
            double value = power == 2 ? w[i] * w[i] : w[i] * w[i] * w[i];
            for (int e = 0; e < exponent; e++) {
                value *= d[i];
            }
            weights[i] = value;
        }
        return Matrices.weightedCrossProduct(q, weights, k, p);
    }

    /** {@return {@code S^(1/2) P S^(1/2)} for S the diagonal of v + tau2 and P from the weights of the last fit, k x k} */
    public double[] scaledP(double tau2) {
        invert();
        double[] matrix = new double[k * k];
        for (int i = 0; i < k; i++) {
            double si = Math.sqrt(v[i] + tau2);
            for (int j = 0; j <= i; j++) {
                double h = 0;
                for (int a = 0; a < p; a++) {
                    for (int b = 0; b < p; b++) {
                        h += basis(i, a) * inverse(a, b) * basis(j, b);
                    }
                }
                double value = si * Math.sqrt(v[j] + tau2) * ((i == j ? w[i] : 0) - w[i] * h * w[j]);
                matrix[i * k + j] = value;
                matrix[j * k + i] = value;
            }
        }
        return matrix;
    }

    double basis(int row, int column) {
        return q[row * p + column];
    }

    double inverse(int row, int column) {
        return inverse[row * p + column];
    }

    /** Method of moments with any weights: {@code (y'Py - tr(PV)) / tr(P)}, P from the weights; can be negative. */
    public double moments(double[] weights) {
        weigh(weights);
        return (rss - traceP(v)) / traceP();
    }

    /** {@return typical sampling variance, (k - p) / tr(P) with weights 1/v; needs k above p} Leaves the fit at 0. */
    public double typicalVariance() {
        weigh(0);
        return (k - p) / traceP();
    }

    /**
     * {@return the value at which generalised Q, which falls in tau2, equals a target; 0 when Q(0) is not above it}
     *
     * <p>Newton's method on 1/Q, which is concave and rises: from 0 it never passes the root, so it needs no bracket.
     */
    public TauSquared.Fit qEquals(double target, Convergence convergence) {
        return qEquals(target, typicalVariance(), convergence);
    }

    private TauSquared.Fit qEquals(double target, double scale, Convergence convergence) {
        if (rss <= target) {
            return new TauSquared.Fit(0, FitTrace.CLOSED_FORM);
        }
        double tau2 = 0;
        double change = 0;
        for (int step = 1; step <= convergence.maxSteps(); step++) {
            double move = rss / target * (rss - target) / rss2;
            double next = tau2 + move;
            change = Math.abs(move) / (next + scale);
            tau2 = Math.max(next, 0);
            if (change <= convergence.tolerance()) {
                return new TauSquared.Fit(tau2, new FitTrace(true, step, change));
            }
            weigh(tau2);
        }
        return new TauSquared.Fit(tau2, new FitTrace(false, convergence.maxSteps(), change));
    }

    /**
     * Maximum likelihood, restricted or not: the highest point over all values from zero. Source: Viechtbauer (2005).
     *
     * <p>Newton's method finds a peak; branch and bound on the score then shows that there is no other, or finds it. Twice the
     * score is {@code A - T} with {@code A = y'PPy} and T the trace of P (of W for ML); A falls with slope {@code -2 y'PPPy},
     * T with slope -D, D the trace of PP (of WW), and all of them are convex. So tangents and chords at the ends of an
     * interval tell whether the score keeps its sign in it, and {@code D < 2 y'PPPy} across the ends that the likelihood is
     * concave. An undecided interval is split. The likelihood itself is computed only when there are several peaks.
     */
    public TauSquared.Fit maximum(boolean restricted, Convergence convergence) {
        Point zero = new Point(this, 0, restricted);
        scale = (k - p) / traceP;
        weighEqually();
        int n = restricted ? k - p : k;
        double smallest = Double.POSITIVE_INFINITY;
        double largest = 0;
        for (int i = 0; i < k; i++) {
            smallest = Math.min(smallest, v[i]);
            largest = Math.max(largest, v[i]);
        }
        // beyond this A <= rss / (smallest + t)^2 is below T >= n / (largest + t)
        double u = (rss + Math.sqrt(rss * rss + 4.0 * n * rss * (largest - smallest))) / (2 * n);
        double high = 1.000001 * u - smallest;
        best = 0;
        bestValue = Double.NaN;
        steps = 0;
        lastChange = 0;
        converged = true;
        if (high <= 0) {
            return new TauSquared.Fit(0, FitTrace.CLOSED_FORM);
        }
        shift = smallest;
        Point end = new Point(this, high, restricted);
        if (zero.score() <= 0) {
            peaks = 1;
            search(zero, end, restricted, convergence, 0);
        } else {
            peaks = 0;
            double guess = Math.min(high / 2, zero.score() / zero.trace2);
            Point peak = climb(zero, end, guess, restricted, convergence);
            if (!converged) {
                return new TauSquared.Fit(best, new FitTrace(false, steps, lastChange));
            }
            // the width over which the likelihood of equal variances is surely concave on either side
            double width = n / peak.trace;
            Point before = peak;
            double left = peak.tau2 - 0.25 * width;
            if (left > 0) {
                before = new Point(this, left, restricted);
                search(zero, before, restricted, convergence, 0);
                search(before, peak, restricted, convergence, 0);
            } else {
                search(zero, peak, restricted, convergence, 0);
            }
            double right = peak.tau2 + 0.2 * width;
            if (right < high) {
                Point after = new Point(this, right, restricted);
                search(peak, after, restricted, convergence, 0);
                search(after, end, restricted, convergence, 0);
            } else {
                search(peak, end, restricted, convergence, 0);
            }
        }
        return new TauSquared.Fit(best, new FitTrace(converged, steps, lastChange));
    }

    /** Score and slope of the likelihood at one value. */
    private static final class Point {
        private final double tau2;
        private final double square;
        private final double cube;
        private final double trace;
        private final double trace2;
        private boolean peak;

        Point(MixedRegression fit, double tau2, boolean restricted) {
            fit.weigh(tau2);
            fit.differentiate();
            this.tau2 = tau2;
            this.square = fit.rss2;
            this.cube = fit.rss3;
            this.trace = restricted ? fit.traceP : fit.traceW;
            this.trace2 = restricted ? fit.tracePp : fit.traceWw;
        }

        private double score() {
            return square - trace;
        }

        private double information() {
            return 2 * cube - trace2;
        }
    }

    private void search(Point a, Point b, boolean restricted, Convergence convergence, int depth) {
        double width = b.tau2 - a.tau2;
        if (a.score() > 0 && b.score() > 0 && !a.peak && !b.peak) {
            // T lies below its chord, A above its tangents
            boolean tangentAtB = b.square + 2 * b.cube * width > a.trace;
            boolean tangentAtA = a.square - 2 * a.cube * width > b.trace;
            if (tangentAtB || tangentAtA) {
                return;
            }
        }
        if (a.score() < 0 && b.score() < 0 && !a.peak && !b.peak) {
            // A lies below its chord, T above its tangents
            boolean tangentAtA = b.square < a.trace - a.trace2 * width;
            boolean tangentAtB = a.square < b.trace + b.trace2 * width;
            if (tangentAtA || tangentAtB) {
                return;
            }
        }
        boolean concave = a.trace2 < 2 * b.cube;
        boolean narrow = depth > 60 || width <= 1e-13 * (b.tau2 + scale);
        if (concave || narrow) {
            if (!a.peak && !b.peak && a.score() > 0 && b.score() <= 0) {
                climb(
                        a,
                        b,
                        a.information() > 0 ? a.tau2 + a.score() / a.information() : b.tau2,
                        restricted,
                        convergence);
            }
            return;
        }
        double middle = Math.sqrt((a.tau2 + shift) * (b.tau2 + shift)) - shift;
        Point between = new Point(this, middle > a.tau2 && middle < b.tau2 ? middle : a.tau2 + width / 2, restricted);
        search(a, between, restricted, convergence, depth + 1);
        search(between, b, restricted, convergence, depth + 1);
    }

    /** Newton steps to a peak between a point where the score is positive and one where it is not, bisecting outside of them. */
    private Point climb(Point a, Point b, double guess, boolean restricted, Convergence convergence) {
        double low = a.tau2;
        double high = b.tau2;
        double tau2 = guess > low && guess < high ? guess : (low + high) / 2;
        for (int step = 1; ; step++) {
            weigh(tau2);
            differentiate();
            double score = rss2 - (restricted ? traceP : traceW);
            double information = 2 * rss3 - (restricted ? tracePp : traceWw);
            if (score > 0) {
                low = tau2;
            } else {
                high = tau2;
            }
            double next = tau2 + score / information;
            if (!(information > 0) || next < low || next > high) {
                next = (low + high) / 2;
            }
            double change = Math.abs(next - tau2) / (next + scale);
            boolean done = change <= convergence.tolerance();
            if (done || step >= convergence.maxSteps()) {
                steps += step;
                lastChange = Math.max(lastChange, change);
                converged &= done;
                Point peak = new Point(this, tau2, restricted);
                peak.peak = true;
                offer(tau2, restricted);
                return peak;
            }
            tau2 = next;
        }
    }

    private void offer(double tau2, boolean restricted) {
        if (peaks++ == 0) {
            best = tau2;
            return;
        }
        if (Double.isNaN(bestValue)) {
            weigh(best);
            bestValue = logLikelihood(restricted);
        }
        weigh(tau2);
        double value = logLikelihood(restricted);
        if (value > bestValue) {
            best = tau2;
            bestValue = value;
        }
    }
}
