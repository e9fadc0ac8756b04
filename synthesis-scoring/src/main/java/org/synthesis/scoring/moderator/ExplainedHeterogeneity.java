package org.synthesis.scoring.moderator;

import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.kernel.MixedRegression;
import org.synthesis.scoring.kernel.OrthogonalDesign;
import org.synthesis.scoring.pool.MetaAnalysis;
import org.synthesis.scoring.pool.MetaAnalysisFit;

/**
 * How much of the differences between effects the moderators of a model explain, R-squared.
 *
 * <p>Under random effects by how much tau-squared is smaller than that of the same method without moderators, 0 when it is not
 * smaller or nothing is there to explain; a given tau-squared is compared with that estimate, too. Under a common effect the adjusted R-squared of the weighted regression.
 *
 * @param percent 0 to 100
 * @param source the publication that defines it
 */
public record ExplainedHeterogeneity(double percent, MethodSource source) {
    /**
     * {@return R-squared of a meta-regression}
     *
     * <p>Declined: {@code no-moderators}; {@code no-intercept} when the mean is not in the span of the design;
     * whatever the model without moderators is declined for.
     */
    public static Attempt<ExplainedHeterogeneity> of(MetaAnalysisFit fit) {
        int k = fit.k();
        int p = fit.p();
        if (fit.design().isIntercept()) {
            return Attempt.declined("no-moderators", "a model without moderators explains nothing");
        }
        if (!spansMean(fit)) {
            return Attempt.declined(
                    "no-intercept", "R-squared compares with the mean, which this design cannot express");
        }
        if (fit.spec().model() == PoolingModel.COMMON_EFFECT) {
            DoubleVector weights = fit.weights();
            MixedRegression mean = MixedRegression.on(
                    fit.effects().yi().toArray(), fit.effects().vi().toArray(), OrthogonalDesign.MEAN);
            mean.weigh(weights.toArray());
            double total = mean.rss();
            double left = 0;
            for (int i = 0; i < k; i++) {
                double residual = fit.residuals().get(i);
                left += weights.get(i) * residual * residual;
            }
            if (k == p || total == 0) {
                return Attempt.answered(new ExplainedHeterogeneity(0, MethodSource.HEDGES_OLKIN_1985));
            }
            double adjusted = 1 - left / total * (k - 1) / (k - p);
            return Attempt.answered(
                    new ExplainedHeterogeneity(Math.max(0, 100 * adjusted), MethodSource.HEDGES_OLKIN_1985));
        }
        MetaAnalysis estimated = MetaAnalysis.using(fit.spec());
        return fit.analysis()
                .momentWeights()
                .map(estimated::withMomentWeights)
                .orElse(estimated)
                .fit(fit.effects())
                .map(mean -> new ExplainedHeterogeneity(
                        share(mean.tauSquared(), fit.tauSquared()), MethodSource.RAUDENBUSH_2009));
    }

    static double share(double without, double with) {
        return without > 0 ? Math.max(0, 100 * (without - with) / without) : 0;
    }

    private static boolean spansMean(MetaAnalysisFit fit) {
        if (fit.design().interceptColumn() >= 0) {
            return true;
        }
        int k = fit.k();
        int p = fit.p();
        double[] both = new double[k * (p + 1)];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < p; j++) {
                both[i * (p + 1) + j] = fit.design().get(i, j);
            }
            both[i * (p + 1) + p] = 1;
        }
        return OrthogonalDesign.of(both, k, p + 1).dependent().isPresent();
    }
}
