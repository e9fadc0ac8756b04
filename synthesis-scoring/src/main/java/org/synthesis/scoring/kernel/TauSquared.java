package org.synthesis.scoring.kernel;

import org.synthesis.model.analysis.Convergence;
import org.synthesis.model.analysis.FitTrace;
import org.synthesis.model.analysis.TauSquaredMethod;

/**
 * Estimators of the variance of true effects between independent effects, and their standard errors.
 *
 * <p>Shapes: k effects and variances, p columns, k above p; variances positive. Units: squared units of y. All estimates are
 * at least 0. Each estimator is written once, for any design; the methods that take y and v mean an intercept alone.
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
        /** {@return a formula without iteration, cut off at zero} */
        public static Fit closed(double tau2) {
            return new Fit(tau2 > 0 ? tau2 : 0, FitTrace.CLOSED_FORM);
        }
    }

    /**
     * {@return tau-squared by a method}
     *
     * @param momentWeights the weights of {@link TauSquaredMethod#GENQ} and {@link TauSquaredMethod#GENQM}; not read by others
     */
    public static Fit estimate(
            MixedRegression regression, TauSquaredMethod method, double[] momentWeights, Convergence convergence) {
        int k = regression.k;
        int p = regression.p;
        return switch (method) {
            case DL -> derSimonianLaird(regression);
            case HE -> hedges(regression);
            case HS -> hunterSchmidt(regression, 1);
            case HSK -> hunterSchmidt(regression, k / (double) (k - p));
            case SJ -> sidikJonkman(regression);
            case PM, EB -> regression.qEquals(k - p, convergence);
            case PMM -> regression.qEquals(Distributions.chiSquareUpperQuantile(0.5, k - p), convergence);
            case ML -> regression.maximum(false, convergence);
            case REML -> regression.maximum(true, convergence);
            case GENQ -> Fit.closed(regression.moments(momentWeights));
            case GENQM -> GeneralisedQ.of(regression, momentWeights).equalsTail(0.5, convergence);
        };
    }

    /**
     * {@return the standard error of a method at a value of tau-squared}
     *
     * <p>Likelihood estimators take it from the expected information, moment estimators from the exact variance of their
     * quadratic form under normality, and {@code PM}, {@code EB} and {@code PMM} from the variance of generalised Q. Leaves the
     * regression at other weights.
     */
    public static double standardError(
            MixedRegression regression, TauSquaredMethod method, double[] momentWeights, double tau2) {
        int k = regression.k;
        int p = regression.p;
        switch (method) {
            case REML -> {
                regression.weigh(tau2);
                return Math.sqrt(2 / regression.tracePp());
            }
            case ML -> {
                regression.weigh(tau2);
                return Math.sqrt(2 / regression.weightSums()[1]);
            }
            case PM, EB, PMM -> {
                regression.weigh(tau2);
                return Math.sqrt(2.0 * k * k / (k - p)) / regression.weightSums()[0];
            }
            case HE -> {
                regression.weighEqually();
                return quadratic(regression, tau2) / regression.traceP();
            }
            case DL -> {
                regression.weigh(0);
                return quadratic(regression, tau2) / regression.traceP();
            }
            case HS, HSK -> {
                regression.weigh(0);
                double factor = method == TauSquaredMethod.HS ? 1 : k / (double) (k - p);
                return factor * quadratic(regression, tau2) / regression.weightSums()[0];
            }
            case SJ -> {
                double t0 = plainVariance(regression);
                regression.weigh(t0);
                return t0 * quadratic(regression, tau2) / (k - p);
            }
            case GENQ, GENQM -> {
                regression.weigh(momentWeights);
                return quadratic(regression, tau2) / regression.traceP();
            }
        }
        throw new AssertionError(method);
    }

    /** Standard deviation of y'Py, P from the weights of the last fit. */
    private static double quadratic(MixedRegression regression, double tau2) {
        return Math.sqrt(2 * regression.tracePdPd(tau2));
    }

    /** {@code (Q - (k-p)) / tr(P)} with weights 1/v. Source: DerSimonian and Laird (1986). */
    static Fit derSimonianLaird(MixedRegression regression) {
        regression.weigh(0);
        return Fit.closed((regression.rss() - (regression.k - regression.p)) / regression.traceP());
    }

    /** Residual variance minus its part from sampling. Source: Hedges and Olkin (1985). */
    static Fit hedges(MixedRegression regression) {
        regression.weighEqually();
        return Fit.closed((regression.rss() - regression.traceP(regression.v)) / (regression.k - regression.p));
    }

    /** {@code (factor Q - k) / W} with weights 1/v. Source: Hunter and Schmidt (2004), Brannick et al. (2019). */
    private static Fit hunterSchmidt(MixedRegression regression, double factor) {
        regression.weigh(0);
        return Fit.closed(
                (factor * regression.rss() - regression.k) / regression.weightSums()[0]);
    }

    /**
     * {@code t0 Q(t0) / (k-p)} with {@code t0} the variance of the effects with divisor k. Source: Sidik and Jonkman (2005).
     *
     * <p>Equal effects have {@code t0 = 0} and the result is 0, the limit of the formula.
     */
    private static Fit sidikJonkman(MixedRegression regression) {
        double t0 = plainVariance(regression);
        regression.weigh(t0);
        return Fit.closed(t0 * regression.rss() / (regression.k - regression.p));
    }

    private static double plainVariance(MixedRegression regression) {
        return sumOfSquares(regression.y) / regression.k;
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

    /** {@return the DerSimonian-Laird estimate of a mean} */
    public static Fit derSimonianLaird(double[] y, double[] v) {
        return derSimonianLaird(new MeanRegression(y, v));
    }

    /** {@return the Hedges estimate of a mean} */
    public static Fit hedges(double[] y, double[] v) {
        return hedges(new MeanRegression(y, v));
    }

    /** {@return the Sidik-Jonkman estimate of a mean} */
    public static Fit sidikJonkman(double[] y, double[] v) {
        return sidikJonkman(new MeanRegression(y, v));
    }

    /**
     * {@return the value at which generalised Q of a mean is k - 1} Source: Paule and Mandel (1982); the empirical Bayes
     * estimator of Morris (1983) solves the same equation.
     */
    public static Fit pauleMandel(double[] y, double[] v, Convergence convergence) {
        return new MeanRegression(y, v).qEquals(y.length - 1, convergence);
    }

    /** {@return the maximum likelihood estimate of a mean} Source: Viechtbauer (2005). */
    public static Fit maximumLikelihood(double[] y, double[] v, Convergence convergence) {
        return new MeanRegression(y, v).maximum(false, convergence);
    }

    /** {@return the restricted maximum likelihood estimate of a mean} Source: Viechtbauer (2005). */
    public static Fit restrictedMaximumLikelihood(double[] y, double[] v, Convergence convergence) {
        return new MeanRegression(y, v).maximum(true, convergence);
    }

    /** {@return log-likelihood of a mean at a value of tau-squared; restricted = 1 for the restricted one} */
    static double logLikelihood(double[] y, double[] v, int restricted, double tau2) {
        MeanRegression regression = new MeanRegression(y, v);
        regression.weigh(tau2);
        return regression.logLikelihood(restricted == 1);
    }
}
