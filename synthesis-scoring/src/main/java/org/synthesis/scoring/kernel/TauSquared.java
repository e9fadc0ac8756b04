package org.synthesis.scoring.kernel;

import org.synthesis.model.analysis.Convergence;
import org.synthesis.model.analysis.FitTrace;

/**
 * Estimators of the variance of true effects between independent effects.
 *
 * <p>Shapes: y and v of length k, at least 2; v positive. Units: squared units of y. All results are at least 0.
 */
public final class TauSquared {
    private TauSquared() {}

    /**
     * An estimate and how it was reached.
     *
     * @param tau2 the variance
     * @param trace how the iteration ended; the last change is relative to tau2 plus the typical sampling variance
     */
    public record Fit(double tau2, FitTrace trace) {
        private static Fit closed(double tau2) {
            return new Fit(Math.max(0, tau2), FitTrace.CLOSED_FORM);
        }
    }

    /** {@code (Q - (k-1)) / (W - W2/W)} with weights 1/v. Source: DerSimonian and Laird (1986). */
    public static Fit derSimonianLaird(double[] y, double[] v) {
        double df = y.length - 1;
        return Fit.closed((WeightedMean.of(y, v, 0).q() - df) * WeightedMean.typicalVariance(v) / df);
    }

    /** Variance of the effects minus the mean sampling variance. Source: Hedges and Olkin (1985). */
    public static Fit hedges(double[] y, double[] v) {
        double sumV = 0;
        for (double variance : v) {
            sumV += variance;
        }
        return Fit.closed(sumOfSquares(y) / (y.length - 1) - sumV / y.length);
    }

    /**
     * {@code t0 Q(t0) / (k-1)} with {@code t0} the variance of the effects with divisor k. Source: Sidik and Jonkman (2005).
     *
     * <p>Equal effects have {@code t0 = 0} and the result is 0, the limit of the formula.
     */
    public static Fit sidikJonkman(double[] y, double[] v) {
        double t0 = sumOfSquares(y) / y.length;
        return Fit.closed(t0 * WeightedMean.of(y, v, t0).q() / (y.length - 1));
    }

    /**
     * The value at which generalised Q is k - 1. Source: Paule and Mandel (1982); the empirical Bayes estimator of Morris
     * (1983) solves the same equation.
     */
    public static Fit pauleMandel(double[] y, double[] v, Convergence convergence) {
        return qEquals(y, v, y.length - 1, convergence);
    }

    /**
     * The value at which generalised Q, which decreases in tau2, equals a target; 0 when Q(0) is not above it.
     *
     * <p>The bracket is closed: Q(t) is at most the sum of squares about the plain mean over (smallest v + t).
     */
    static Fit qEquals(double[] y, double[] v, double target, Convergence convergence) {
        if (WeightedMean.of(y, v, 0).q() <= target) {
            return new Fit(0, FitTrace.CLOSED_FORM);
        }
        double smallest = v[0];
        for (double variance : v) {
            smallest = Math.min(smallest, variance);
        }
        // a little above the bound, so that rounding cannot make both ends positive
        double high = 1.000001 * (sumOfSquares(y) / target);
        double scale = WeightedMean.typicalVariance(v);
        Brent.Root root = Brent.search(
                t -> WeightedMean.of(y, v, t).q() - target,
                0,
                Math.max(high, smallest),
                convergence.tolerance() * scale,
                convergence.maxSteps());
        double change = root.trace().lastChange() / (root.value() + scale);
        return new Fit(
                root.value(),
                new FitTrace(root.trace().converged(), root.trace().steps(), change));
    }

    /** Maximum likelihood. Source: Viechtbauer (2005). */
    public static Fit maximumLikelihood(double[] y, double[] v, Convergence convergence) {
        return likelihood(y, v, 0, convergence);
    }

    /** Restricted maximum likelihood. Source: Viechtbauer (2005). */
    public static Fit restrictedMaximumLikelihood(double[] y, double[] v, Convergence convergence) {
        return likelihood(y, v, 1, convergence);
    }

    private static Fit likelihood(double[] y, double[] v, int restricted, Convergence convergence) {
        return climb(y, v, restricted, highest(y, v, restricted), convergence);
    }

    /**
     * The highest point of a scan: 0, the Hedges estimate, and the sum of squares halved again and again. No optimum lies
     * above the sum of squares. The likelihood of few effects can have two optima, so a climb needs the right foot.
     */
    private static double highest(double[] y, double[] v, int restricted) {
        double best = 0;
        double bestValue = logLikelihood(y, v, restricted, 0);
        double tau2 = hedges(y, v).tau2();
        double next = sumOfSquares(y);
        for (int i = 0; i <= 24; i++) {
            double value = logLikelihood(y, v, restricted, tau2);
            if (value > bestValue) {
                best = tau2;
                bestValue = value;
            }
            tau2 = next;
            next /= 2;
        }
        return best;
    }

    /** Newton and Fisher steps with halving; a step below 0 ends at 0. */
    private static Fit climb(double[] y, double[] v, int restricted, double start, Convergence convergence) {
        double scale = WeightedMean.typicalVariance(v);
        double tau2 = start;
        double value = logLikelihood(y, v, restricted, tau2);
        double change = 0;
        for (int step = 1; step <= convergence.maxSteps(); step++) {
            double full = step(y, v, restricted, tau2);
            double next = Math.max(0, tau2 + full);
            double nextValue = logLikelihood(y, v, restricted, next);
            // near the optimum the likelihood is flat to the last digits: only a real decrease shortens a step
            while (nextValue < value - 1e-12 * (1 + Math.abs(value))) {
                next = tau2 + (next - tau2) / 2;
                nextValue = logLikelihood(y, v, restricted, next);
            }
            change = Math.abs(next - tau2) / (next + scale);
            tau2 = next;
            value = nextValue;
            if (change <= convergence.tolerance()) {
                return new Fit(tau2, new FitTrace(true, step, change));
            }
        }
        return new Fit(tau2, new FitTrace(false, convergence.maxSteps(), change));
    }

    /**
     * Score over information: the observed one where it is clearly positive (Newton), else the expected one (Fisher).
     *
     * <p>Twice the score is {@code y'PPy - tr P}, the observed information {@code y'PPPy - tr(PP)/2} and the expected one
     * {@code tr(PP)/2}; for ML the traces are those of the inverse covariance. Fisher steps alone can swing around a flat
     * optimum for ever.
     */
    private static double step(double[] y, double[] v, int restricted, double tau2) {
        double mean = WeightedMean.of(y, v, tau2).mean();
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        double rr = 0;
        double wr = 0;
        double wrr = 0;
        for (int i = 0; i < y.length; i++) {
            double w = 1 / (v[i] + tau2);
            double r = w * (y[i] - mean);
            s1 += w;
            s2 += w * w;
            s3 += w * w * w;
            rr += r * r;
            wr += w * r;
            wrr += w * r * r;
        }
        double ratio = restricted * s2 / s1;
        double score = (rr - (s1 - ratio)) / 2;
        double expected = (s2 - restricted * 2 * s3 / s1 + ratio * ratio) / 2;
        double observed = wrr - wr * wr / s1 - expected;
        return score / (observed > 0.01 * expected ? observed : expected);
    }

    /** Log-likelihood without constants; restricted = 1 adds -1/2 log W. */
    static double logLikelihood(double[] y, double[] v, int restricted, double tau2) {
        WeightedMean fit = WeightedMean.of(y, v, tau2);
        double logs = 0;
        for (double variance : v) {
            logs += StrictMath.log(variance + tau2);
        }
        return -0.5 * (logs + fit.q() + restricted * StrictMath.log(fit.sumW()));
    }

    private static double sumOfSquares(double[] y) {
        double mean = 0;
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            double d = y[i] - mean;
            mean += d / (i + 1);
            sum += d * (y[i] - mean);
        }
        return sum;
    }
}
