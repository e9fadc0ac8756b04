package org.synthesis.scoring.sensitivity;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.analysis.Coefficient;
import org.synthesis.model.analysis.Heterogeneity;

/**
 * The model fitted to some of the effects.
 *
 * @param label the effect that was left out, or added last
 * @param k number of effects in this fit
 * @param coefficients the coefficients in the order of the design
 * @param heterogeneity Q, tau-squared and I-squared in this fit
 */
public record Refit(String label, int k, ImmutableList<Coefficient> coefficients, Heterogeneity heterogeneity) {
    /** {@return the first coefficient: the mean, in a model without moderators} */
    public Coefficient first() {
        return coefficients.get(0);
    }
}
