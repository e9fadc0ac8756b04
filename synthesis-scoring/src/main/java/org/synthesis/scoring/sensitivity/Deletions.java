package org.synthesis.scoring.sensitivity;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.kernel.SubsetMean;
import org.synthesis.scoring.pool.MetaAnalysisFit;

/** The numbers of the fits without each effect, for the diagnostics that compare them with the whole. */
final class Deletions {
    private Deletions() {}

    /**
     * A fit without one effect.
     *
     * @param beta coefficients, p
     * @param covariance of the coefficients, p x p
     * @param tau2 tau-squared
     * @param q heterogeneity statistic
     * @param factor residual mean square the covariance holds, 1 under Wald tests
     */
    @SuppressWarnings("ArrayRecordComponent") // inside the package only
    record Deleted(double[] beta, double[] covariance, double tau2, double q, double factor) {}

    static ImmutableList<Attempt<Deleted>> of(MetaAnalysisFit fit) {
        int k = fit.k();
        ImmutableList.Builder<Attempt<Deleted>> deleted = ImmutableList.builderWithExpectedSize(k);
        Refits refits = new Refits(fit);
        boolean mean = Refits.isMean(fit);
        boolean interceptAlone = Refits.isInterceptAlone(fit);
        double[] y = fit.effects().yi().toArray();
        double[] v = fit.effects().vi().toArray();
        SubsetMean workspace = SubsetMean.ofCapacity(k);
        for (int i = 0; i < k; i++) {
            if (k > 1 && (mean || (interceptAlone && k == 2))) {
                workspace.clear();
                for (int j = 0; j < k; j++) {
                    if (j != i) {
                        workspace.add(y[j], v[j]);
                    }
                }
                deleted.add(k == 2 ? alone(workspace) : ofMean(fit, workspace));
            } else {
                deleted.add(refits.fitted(Refits.without(i, k)).map(Deletions::ofFit));
            }
        }
        return deleted.build();
    }

    private static Attempt<Deleted> alone(SubsetMean workspace) {
        workspace.fit(0);
        return Attempt.answered(
                new Deleted(new double[] {workspace.mean()}, new double[] {1 / workspace.sumW()}, 0, 0, 1));
    }

    private static Attempt<Deleted> ofMean(MetaAnalysisFit fit, SubsetMean workspace) {
        if (!Means.fit(fit, workspace)) {
            return Attempt.declined(
                    "not-converged", fit.spec().tauSquaredMethod().code() + " did not converge");
        }
        double factor = Means.factor(fit.spec().test(), workspace);
        if (!(factor > 0)) {
            return Attempt.declined(
                    "zero-standard-error", "without this effect the others are equal and their standard error is 0");
        }
        return Attempt.answered(new Deleted(
                new double[] {workspace.mean()},
                new double[] {factor / workspace.sumW()},
                workspace.tau2(),
                workspace.q(),
                factor));
    }

    private static Deleted ofFit(MetaAnalysisFit part) {
        return new Deleted(
                part.estimates().toArray(),
                flat(part),
                part.tauSquared(),
                part.heterogeneity().q(),
                factor(part));
    }

    /** The covariance row by row. */
    static double[] flat(MetaAnalysisFit fit) {
        return fit.covariance().stream().flatMapToDouble(DoubleVector::stream).toArray();
    }

    /** The residual mean square in the covariance of a fit. */
    static double factor(MetaAnalysisFit fit) {
        double rss = 0;
        DoubleVector weights = fit.weights();
        DoubleVector residuals = fit.residuals();
        for (int i = 0; i < fit.k(); i++) {
            rss += weights.get(i) * residuals.get(i) * residuals.get(i);
        }
        return fit.spec().test().isKnappHartung() ? Means.factor(fit.spec().test(), rss / (fit.k() - fit.p())) : 1;
    }

    /** What coefficients predict for an effect. */
    static double predicted(MetaAnalysisFit fit, int row, double[] beta) {
        double sum = 0;
        for (int j = 0; j < beta.length; j++) {
            sum += fit.design().get(row, j) * beta[j];
        }
        return sum;
    }

    /** The variance of such a prediction. */
    static double variance(MetaAnalysisFit fit, int row, double[] covariance) {
        int p = fit.p();
        double sum = 0;
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < p; j++) {
                sum += fit.design().get(row, i)
                        * covariance[i * p + j]
                        * fit.design().get(row, j);
            }
        }
        return sum;
    }
}
