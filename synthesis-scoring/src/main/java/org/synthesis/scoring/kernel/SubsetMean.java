package org.synthesis.scoring.kernel;

import java.util.OptionalDouble;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.Convergence;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.analysis.TauSquaredMethod;

/**
 * The mean of some effects of a set, fitted thousands of times in one workspace: add the effects, fit, read the numbers.
 *
 * <p>Nothing is allocated between {@link #clear} and {@link #fit}. Every estimator agrees with its definition in
 * {@link TauSquared} and {@link MixedRegression}; those with moment weights of the caller's choice are not here. One effect
 * alone stands as itself: tau-squared, Q and the typical variance are 0. Not thread-safe.
 *
 * <p>Units: squared units of y for variances. Cost O(k) per step.
 */
public final class SubsetMean {
    private final double[] y;
    private final double[] v;
    private final double[] w;
    private int k;
    private double tau2;
    private double mean;
    private double sumW;
    private double rss;
    private double q;
    private double typicalVariance;
    private double origin;
    private double logLikelihood;

    /** {@return a workspace for at most so many effects} */
    public static SubsetMean ofCapacity(int capacity) {
        return new SubsetMean(capacity);
    }

    private SubsetMean(int capacity) {
        y = new double[capacity];
        v = new double[capacity];
        w = new double[capacity];
    }

    /** {@return whether the specification can be fitted here; estimators with weights of the caller's choice cannot} */
    public static boolean knows(AnalysisSpec spec, OptionalDouble given) {
        return spec.model() == PoolingModel.COMMON_EFFECT
                || given.isPresent()
                || (spec.tauSquaredMethod() != TauSquaredMethod.GENQ
                        && spec.tauSquaredMethod() != TauSquaredMethod.GENQM);
    }

    /** {@return whether the fit as specified converged} A given tau-squared is not estimated. Needs at least one effect. */
    public boolean fit(AnalysisSpec spec, OptionalDouble given) {
        if (spec.model() == PoolingModel.COMMON_EFFECT || given.isPresent()) {
            fit(spec.model() == PoolingModel.COMMON_EFFECT ? 0 : given.orElse(0));
            return true;
        }
        return fit(spec.tauSquaredMethod(), spec.convergence());
    }

    /** Forgets all effects. */
    public void clear() {
        k = 0;
    }

    /** Adds an effect. */
    public void add(double effect, double variance) {
        y[k] = effect;
        v[k] = variance;
        k++;
    }

    /** Fits with a given tau-squared. Needs at least one effect. */
    public void fit(double given) {
        centre();
        atZero();
        finish(given);
    }

    /** {@return whether the fit with tau-squared estimated converged} Needs at least one effect. */
    public boolean fit(TauSquaredMethod method, Convergence convergence) {
        centre();
        atZero();
        if (k == 1) {
            finish(0);
            return true;
        }
        double df = k - 1;
        boolean converged = true;
        switch (method) {
            case DL -> tau2 = (q - df) * typicalVariance / df;
            case HE -> tau2 = sumOfSquares() / df - sumOfVariances() / k;
            case HS -> tau2 = (q - k) / sumOfInverseVariances();
            case HSK -> tau2 = (q * k / df - k) / sumOfInverseVariances();
            case SJ -> {
                double t0 = sumOfSquares() / k;
                evaluate(t0);
                tau2 = t0 * rss / df;
            }
            case PM, EB -> converged = qEquals(df, convergence);
            case PMM -> converged = qEquals(Distributions.chiSquareUpperQuantile(0.5, df), convergence);
            case ML -> converged = maximum(0, convergence);
            case REML -> converged = maximum(1, convergence);
            default -> throw new IllegalArgumentException(method + " needs weights");
        }
        finish(Math.max(0, tau2));
        return converged;
    }

    /** {@return number of effects} */
    public int size() {
        return k;
    }

    /** {@return tau-squared} */
    public double tau2() {
        return tau2;
    }

    /** {@return weighted mean, weights {@code 1/(v + tau2)}} */
    public double mean() {
        return mean + origin;
    }

    /** {@return sum of these weights} */
    public double sumW() {
        return sumW;
    }

    /** {@return weighted sum of squares at these weights} */
    public double rss() {
        return rss;
    }

    /** {@return Q, the weighted sum of squares at tau2 = 0} */
    public double q() {
        return q;
    }

    /** {@return typical sampling variance} */
    public double typicalVariance() {
        return typicalVariance;
    }

    /** Effects are measured from their plain mean, so that a large common offset costs no digits. */
    private void centre() {
        double sum = 0;
        for (int i = 0; i < k; i++) {
            sum += y[i] - y[0];
        }
        origin = y[0] + sum / k;
        for (int i = 0; i < k; i++) {
            y[i] -= origin;
        }
    }

    private void atZero() {
        evaluate(0);
        q = k == 1 ? 0 : rss;
        double sumW2 = 0;
        for (int i = 0; i < k; i++) {
            sumW2 += w[i] * w[i];
        }
        typicalVariance = k == 1 ? 0 : (k - 1) / (sumW - sumW2 / sumW);
    }

    private void finish(double value) {
        tau2 = value;
        evaluate(value);
    }

    /** Weights, mean and weighted sum of squares at a value. */
    private void evaluate(double value) {
        double s = 0;
        double wy = 0;
        for (int i = 0; i < k; i++) {
            double weight = 1 / (v[i] + value);
            w[i] = weight;
            s += weight;
            wy += weight * y[i];
        }
        double m = wy / s;
        double r = 0;
        for (int i = 0; i < k; i++) {
            double d = y[i] - m;
            r += w[i] * d * d;
        }
        sumW = s;
        mean = m;
        rss = r;
    }

    private double sumOfSquares() {
        double sum = 0;
        for (int i = 0; i < k; i++) {
            sum += y[i] * y[i];
        }
        return sum;
    }

    private double sumOfVariances() {
        double sum = 0;
        for (int i = 0; i < k; i++) {
            sum += v[i];
        }
        return sum;
    }

    private double sumOfInverseVariances() {
        double sum = 0;
        for (int i = 0; i < k; i++) {
            sum += 1 / v[i];
        }
        return sum;
    }

    /**
     * Newton's steps for Q(tau2) = target from 0. Q is convex and decreasing, so they never pass the root: no bracket is
     * needed. Source: DerSimonian and Kacker (2007).
     */
    private boolean qEquals(double target, Convergence convergence) {
        tau2 = 0;
        if (q <= target) {
            return true;
        }
        for (int step = 0; step < convergence.maxSteps(); step++) {
            evaluate(tau2);
            double slope = 0;
            for (int i = 0; i < k; i++) {
                double r = w[i] * (y[i] - mean);
                slope += r * r;
            }
            double change = (rss - target) / slope;
            tau2 = Math.max(0, tau2 + change);
            if (Math.abs(change) <= convergence.tolerance() * (tau2 + typicalVariance)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The highest of all local maxima. The likelihood of few effects can have two, and the higher one can be narrow: every
     * point of a scan that is not below its neighbours is climbed from, not only the highest point.
     *
     * <p>The scan halves tau-squared from the sum of squares, above which the likelihood falls, to a sixteenth of the smallest
     * variance, below which the weights hardly change; then comes 0.
     */
    private boolean maximum(int restricted, Convergence convergence) {
        double lowest = v[0];
        for (int i = 1; i < k; i++) {
            lowest = Math.min(lowest, v[i]);
        }
        lowest /= 16;
        double best = 0;
        double bestValue = Double.NEGATIVE_INFINITY;
        boolean converged = true;
        double middle = sumOfSquares();
        double before = Double.NEGATIVE_INFINITY;
        double value = valueAt(middle, restricted);
        while (true) {
            double next = middle > lowest ? middle / 2 : 0;
            double after = middle > 0 ? valueAt(next, restricted) : Double.NEGATIVE_INFINITY;
            if (value >= before && value >= after) {
                converged &= climb(middle, value, restricted, convergence);
                if (logLikelihood > bestValue) {
                    best = tau2;
                    bestValue = logLikelihood;
                }
            }
            if (!(middle > 0)) {
                tau2 = best;
                return converged;
            }
            middle = next;
            before = value;
            value = after;
        }
    }

    private double valueAt(double value, int restricted) {
        evaluate(value);
        return logLikelihood(restricted);
    }

    /** Newton or Fisher steps with halving; a step below 0 ends at 0. */
    private boolean climb(double start, double height, int restricted, Convergence convergence) {
        tau2 = start;
        logLikelihood = height;
        evaluate(start);
        for (int step = 0; step < convergence.maxSteps(); step++) {
            double from = tau2;
            double to = Math.max(0, from + step(restricted));
            double value = valueAt(to, restricted);
            while (value < logLikelihood - 1e-12 * (1 + Math.abs(logLikelihood))) {
                to = from + (to - from) / 2;
                value = valueAt(to, restricted);
            }
            tau2 = to;
            logLikelihood = value;
            if (Math.abs(to - from) <= convergence.tolerance() * (to + typicalVariance)) {
                return true;
            }
        }
        return false;
    }

    /** At the last evaluation, without constants. */
    private double logLikelihood(int restricted) {
        double product = 1;
        double logs = 0;
        for (int i = 0; i < k; i++) {
            product *= w[i];
            if (product < 1e-100 || product > 1e100) {
                logs += StrictMath.log(product);
                product = 1;
            }
        }
        if (restricted == 1) {
            product /= sumW;
        }
        return 0.5 * (logs + StrictMath.log(product) - rss);
    }

    /** Score over information at the last evaluation; see {@link TauSquared}. */
    private double step(int restricted) {
        double s2 = 0;
        double s3 = 0;
        double rr = 0;
        double wr = 0;
        double wrr = 0;
        for (int i = 0; i < k; i++) {
            double weight = w[i];
            double r = weight * (y[i] - mean);
            double w2 = weight * weight;
            s2 += w2;
            s3 += w2 * weight;
            rr += r * r;
            wr += weight * r;
            wrr += weight * r * r;
        }
        double ratio = restricted * s2 / sumW;
        double score = (rr - (sumW - ratio)) / 2;
        double expected = (s2 - restricted * 2 * s3 / sumW + ratio * ratio) / 2;
        double observed = wrr - wr * wr / sumW - expected;
        return score / (observed > 0.01 * expected ? observed : expected);
    }
}
