package org.synthesis.model.analysis;

import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.synthesis.model.base.Interval;
import org.synthesis.model.base.ModelStyle;

/**
 * How much effects differ beyond sampling error.
 *
 * <p>With an estimated variance {@code t} of true effects (tau-squared, or the sum of both components of a three-level model)
 * I-squared is {@code 100 t / (t + s)} and H-squared {@code 1 + t / s}, where {@code s} is the typical sampling variance of
 * Higgins and Thompson (2002). Under a common effect they are {@code 100 max(0, (Q - df) / Q)} and {@code Q / df}.
 */
@Value.Immutable
@ModelStyle
public sealed interface Heterogeneity permits ImmutableHeterogeneity {
    /** {@return Cochran's Q, with weights from the sampling variances only} */
    double q();

    /** {@return degrees of freedom of Q, the number of effects minus 1} */
    int degreesOfFreedom();

    /** {@return probability of a Q at least this large when the true effects are equal} */
    double pValue();

    /** {@return variance of true effects; 0 by assumption under a common effect, absent in a three-level model} */
    OptionalDouble tauSquared();

    /** {@return Q-profile interval of tau-squared, only under random effects} */
    Optional<Interval> tauSquaredInterval();

    /** {@return share of the total variance that is not sampling error, in percent} */
    double iSquaredPercent();

    /** {@return total over sampling variance; absent when there is one effect} */
    OptionalDouble hSquared();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link Heterogeneity}. */
    final class Builder extends ImmutableHeterogeneity.Builder {
        Builder() {}
    }
}
