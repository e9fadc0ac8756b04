package org.synthesis.scoring.multilevel;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * Shares of the total variance in percent.
 *
 * <p>The total is the sum of the variances plus the typical sampling variance {@code (n - p) / tr(P)}, P the projection with the
 * inverse sampling covariance. Source: Higgins and Thompson (2002), extended to several levels.
 *
 * @param total the share of all variances together
 * @param levels by name the share of each variance
 */
public record IsquaredByLevel(double total, ImmutableMap<String, Double> levels) {
    static IsquaredByLevel of(ImmutableList<VarianceComponent> components, double typical) {
        double sum = 0;
        for (VarianceComponent component : components) {
            sum += component.kind() == VarianceComponent.Kind.VARIANCE
                    ? component.estimate().orElse(0)
                    : 0;
        }
        ImmutableMap.Builder<String, Double> shares = ImmutableMap.builder();
        for (VarianceComponent component : components) {
            if (component.kind() == VarianceComponent.Kind.VARIANCE) {
                shares.put(component.name(), 100 * component.estimate().orElse(0) / (sum + typical));
            }
        }
        return new IsquaredByLevel(100 * sum / (sum + typical), shares.buildOrThrow());
    }
}
