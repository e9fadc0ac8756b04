package org.synthesis.scoring.sensitivity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.base.Attempt;
import org.synthesis.scoring.pool.MetaAnalysisFit;

/**
 * Where heterogeneity comes from and whether it matters: a point for each effect.
 *
 * @param points one per effect; declined where the other effects cannot be fitted
 */
public record Baujat(ImmutableList<Attempt<Point>> points) {
    /**
     * An effect in the plot.
     *
     * @param label the effect
     * @param heterogeneity its contribution to the (residual) heterogeneity, the squared Pearson residual
     * @param influence the squared change of its fitted value when it is left out, over the variance of that value without it
     */
    public record Point(String label, double heterogeneity, double influence) {}

    /** {@return the plot of a fit} Cost O(k) fits. */
    public static Baujat of(MetaAnalysisFit fit) {
        ImmutableList<Attempt<Deletions.Deleted>> deletions = Deletions.of(fit);
        double[] beta = fit.estimates().toArray();
        ImmutableList.Builder<Attempt<Point>> points = ImmutableList.builderWithExpectedSize(fit.k());
        for (int i = 0; i < fit.k(); i++) {
            int row = i;
            double residual = fit.residuals().get(i);
            double x = residual * residual / (fit.effects().vi().get(i) + fit.tauSquared());
            double fitted = Deletions.predicted(fit, i, beta);
            points.add(deletions.get(i).map(deleted -> {
                double change = fitted - Deletions.predicted(fit, row, deleted.beta());
                return new Point(
                        fit.effects().labels().get(row),
                        x,
                        change * change / Deletions.variance(fit, row, deleted.covariance()));
            }));
        }
        return new Baujat(points.build());
    }

    /** {@return the publications that define what was done, besides those of the fit} */
    public ImmutableSet<MethodSource> sources() {
        return ImmutableSet.of(MethodSource.BAUJAT_2002);
    }
}
