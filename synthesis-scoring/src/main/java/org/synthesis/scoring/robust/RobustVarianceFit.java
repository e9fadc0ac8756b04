package org.synthesis.scoring.robust;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.OptionalDouble;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.DoubleVector;

/**
 * What {@link RobustVarianceEstimation} found.
 *
 * @param inference coefficients, tests and clusters
 * @param weights weight of each effect
 * @param tauSquared variance between clusters
 * @param omegaSquared variance within clusters; only for hierarchical effects
 * @param iSquaredPercent share of the residual sum of squares above its expectation, in percent; only for correlated effects
 */
public record RobustVarianceFit(
        ClusterRobustFit inference,
        DoubleVector weights,
        double tauSquared,
        OptionalDouble omegaSquared,
        OptionalDouble iSquaredPercent) {
    /** {@return the coefficients that have a robust standard error} */
    public ImmutableList<Coefficient> coefficients() {
        return inference.coefficients();
    }

    /** {@return what a reader must know, for instance tests with fewer than 4 degrees of freedom} */
    public ImmutableList<Diagnostic> diagnostics() {
        return inference.diagnostics();
    }

    /** {@return the publications that define what was done} */
    public ImmutableSet<MethodSource> sources() {
        return inference.sources();
    }
}
