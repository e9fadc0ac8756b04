package org.synthesis.model.analysis;

import org.synthesis.model.base.Checks;

/**
 * Where the true effects of a three-level model differ; both in squared units of the analysis scale.
 *
 * @param betweenClusters variance between clusters (sigma-squared 1), not negative
 * @param withinClusters variance between effects of the same cluster (sigma-squared 2), not negative
 */
public record VarianceComponents(double betweenClusters, double withinClusters) {
    /** Checks that no variance is negative. */
    public VarianceComponents {
        betweenClusters = Checks.finite(betweenClusters, "variance between clusters");
        withinClusters = Checks.finite(withinClusters, "variance within clusters");
        Checks.that(
                betweenClusters >= 0 && withinClusters >= 0,
                "variances must not be negative, got %s and %s",
                betweenClusters,
                withinClusters);
    }

    /** {@return the variance of true effects over both levels} */
    public double total() {
        return betweenClusters + withinClusters;
    }
}
