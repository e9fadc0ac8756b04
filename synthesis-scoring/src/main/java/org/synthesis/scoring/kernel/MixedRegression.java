package org.synthesis.scoring.kernel;

import java.util.Arrays;
import org.synthesis.model.analysis.Convergence;

/**
 * The regression of independent effects on moderators at one value of tau-squared, and the estimators of tau-squared.
 *
 * <p>Shapes: y and v of length k; q of k x p with orthonormal columns, p below k. With weights W = 1/(v + tau2),
 * {@code P = W - W Q (Q'WQ)^-1 Q'W}. Every quantity costs O(k p^2); no k x k matrix is built. A workspace: not thread-safe.
 *
 * <p>Sources: Raudenbush (2009), Viechtbauer et al. (2015).
 */
public final class MixedRegression {
    private final double[] y;
    private final double[] v;
    private final double[] q;
    private final int k;
    private final int p;
    private final double[] w;
    private final double[] residuals;
    private double[] inverse = {};
    private double[] beta = {};
    private double logDeterminant;
    private double rss;
    private double logs;

    public MixedRegression(double[] y, double[] v, double[] q, int p) {
        this.y = y;
        this.v = v;
        this.q = q;
        this.k = y.length;
        this.p = p;
        this.w = new double[k];
        this.residuals = new double[k];
    }

    /** Fits at weights 1/(v + tau2). */
    public void weigh(double tau2) {
        for (int i = 0; i < k; i++) {
            w[i] = 1 / (v[i] + tau2);
        }
        solve();
    }

    /** Fits at other weights. */
    public void weigh(double[] weights) {
        System.arraycopy(weights, 0, w, 0, k);
        solve();
    }

    private void solve() {
        double[] factor = Matrices.weightedCrossProduct(q, w, k, p);
        if (!Matrices.choleskyInPlace(factor, p)) {
            throw new ArithmeticException("the weights are too unequal for this design");
        }
        inverse = Matrices.inverse(factor, p);
        logDeterminant = Matrices.logDeterminant(factor, p);
        beta = new double[p];
        Arrays.fill(residuals, 0);
        // the second pass fits what the first left over: it wins back the digits a large common offset costs
        for (int pass = 0; pass < 2; pass++) {
            double[] right = new double[p];
            for (int i = 0; i < k; i++) {
                double target = pass == 0 ? y[i] : residuals[i];
                for (int j = 0; j < p; j++) {
                    right[j] += q[i * p + j] * w[i] * target;
                }
            }
            Matrices.solveInPlace(factor, p, right);
            for (int i = 0; i < k; i++) {
                double fitted = 0;
                for (int j = 0; j < p; j++) {
                    fitted += q[i * p + j] * right[j];
                }
                residuals[i] = (pass == 0 ? y[i] : residuals[i]) - fitted;
            }
            for (int j = 0; j < p; j++) {
                beta[j] += right[j];
            }
        }
        rss = 0;
        logs = 0;
        double product = 1;
        for (int i = 0; i < k; i++) {
            rss += w[i] * residuals[i] * residuals[i];
            product *= w[i];
            if (product < 1e-100 || product > 1e100) {
                logs -= StrictMath.log(product);
                product = 1;
            }
        }
        logs -= StrictMath.log(product);
    }

    /** {@return coefficients of Q, p} */
    public double[] beta() {
        return beta.clone();
    }

    /** {@return (Q'WQ)^-1, p x p} */
    public double[] inverse() {
        return inverse.clone();
    }

    /** {@return y minus fitted values, k} */
    public double[] residuals() {
        return residuals.clone();
    }

    /** {@return weighted residual sum of squares, y'Py: generalised Q} */
    public double rss() {
        return rss;
    }

    /** {@return log-likelihood with all constants; restricted counts p degrees of freedom less} */
    public double logLikelihood(boolean restricted) {
        return restricted
                ? -0.5 * ((k - p) * StrictMath.log(2 * Math.PI) + logs + logDeterminant + rss)
                : -0.5 * (k * StrictMath.log(2 * Math.PI) + logs + rss);
    }

    /** {@return tr(P)} */
    public double traceP() {
        return sum(w) - Matrices.traceOfProduct(inverse, moment(2, v, 0), p);
    }

    /** {@return tr(P D) with D the diagonal of d} */
    public double traceP(double[] d) {
        double sum = 0;
        for (int i = 0; i < k; i++) {
            sum += w[i] * d[i];
        }
        return sum - Matrices.traceOfProduct(inverse, moment(2, d, 1), p);
    }

    /** {@return tr(P D P D) with D the diagonal of v + tau2} */
    public double tracePdPd(double tau2) {
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

    /** {@return tr(P P)} */
    public double tracePp() {
        double sum = 0;
        for (int i = 0; i < k; i++) {
            sum += w[i] * w[i];
        }
        double[] inner = Matrices.multiply(inverse, moment(2, v, 0), p, p, p);
        return sum
                - 2 * Matrices.traceOfProduct(inverse, moment(3, v, 0), p)
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

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /** Method of moments with any weights: {@code (y'Py - tr(PV)) / tr(P)}, P from the weights. */
    public double moments(double[] weights) {
        weigh(weights);
        return (rss - traceP(v)) / traceP();
    }

    /** {@return the value at which generalised Q, which decreases in tau2, equals a target; 0 when Q(0) is not above it} */
    public TauSquared.Fit qEquals(double target, Convergence convergence) {
        weigh(0);
        if (rss <= target) {
            return new TauSquared.Fit(0, org.synthesis.model.analysis.FitTrace.CLOSED_FORM);
        }
        double scale = (k - p) / traceP();
        double[] ones = new double[k];
        Arrays.fill(ones, 1);
        weigh(ones);
        double high = 1.000001 * (rss / target);
        double smallest = Arrays.stream(v).min().orElse(0);
        Brent.Root root = Brent.search(
                t -> {
                    weigh(t);
                    return rss - target;
                },
                0,
                Math.max(high, smallest),
                convergence.tolerance() * scale,
                convergence.maxSteps());
        return new TauSquared.Fit(
                root.value(),
                new org.synthesis.model.analysis.FitTrace(
                        root.trace().converged(),
                        root.trace().steps(),
                        root.trace().lastChange() / (root.value() + scale)));
    }

    /** Maximum likelihood, restricted or not: the highest point over all values from zero. Source: Viechtbauer (2005). */
    public TauSquared.Fit maximum(boolean restricted, Convergence convergence) {
        double[] ones = new double[k];
        Arrays.fill(ones, 1);
        double hedges = Math.max(0, moments(ones));
        double largest = rss;
        weigh(0);
        double scale = (k - p) / traceP();
        double best = 0;
        double bestValue = logLikelihood(restricted);
        double candidate = hedges;
        for (int i = 0; i <= 24; i++) {
            weigh(candidate);
            double value = logLikelihood(restricted);
            if (value > bestValue) {
                best = candidate;
                bestValue = value;
            }
            candidate = largest;
            largest /= 2;
        }
        return climb(best, restricted, scale, convergence);
    }

    /** Newton and Fisher steps with halving; a step below 0 ends at 0. */
    private TauSquared.Fit climb(double start, boolean restricted, double scale, Convergence convergence) {
        double tau2 = start;
        weigh(tau2);
        double value = logLikelihood(restricted);
        double change = 0;
        for (int step = 1; step <= convergence.maxSteps(); step++) {
            double next = Math.max(0, tau2 + step(restricted));
            weigh(next);
            double nextValue = logLikelihood(restricted);
            // near the optimum the likelihood is flat to the last digits: only a real decrease shortens a step
            while (nextValue < value - 1e-12 * (1 + Math.abs(value))) {
                next = tau2 + (next - tau2) / 2;
                weigh(next);
                nextValue = logLikelihood(restricted);
            }
            change = Math.abs(next - tau2) / (next + scale);
            tau2 = next;
            value = nextValue;
            if (change <= convergence.tolerance()) {
                return new TauSquared.Fit(tau2, new org.synthesis.model.analysis.FitTrace(true, step, change));
            }
        }
        return new TauSquared.Fit(
                tau2, new org.synthesis.model.analysis.FitTrace(false, convergence.maxSteps(), change));
    }

    /**
     * Score over information: the observed one where it is clearly positive (Newton), else the expected one (Fisher).
     *
     * <p>Twice the score is {@code y'PPy - tr P}, the observed information {@code y'PPPy - tr(PP)/2} and the expected one
     * {@code tr(PP)/2}; for ML the traces are those of W.
     */
    private double step(boolean restricted) {
        double rr = 0;
        double wrr = 0;
        double sum2 = 0;
        double[] cross = new double[p];
        for (int i = 0; i < k; i++) {
            double r = w[i] * residuals[i];
            rr += r * r;
            wrr += w[i] * r * r;
            sum2 += w[i] * w[i];
            for (int j = 0; j < p; j++) {
                cross[j] += q[i * p + j] * w[i] * r;
            }
        }
        double cubic = wrr - Matrices.quadraticForm(inverse, cross, p);
        double trace = restricted ? traceP() : sum(w);
        double trace2 = restricted ? tracePp() : sum2;
        double score = (rr - trace) / 2;
        double expected = trace2 / 2;
        double observed = cubic - expected;
        return score / (observed > 0.01 * expected ? observed : expected);
    }
}
