package org.synthesis.model.analysis;

import org.immutables.value.Value;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.ModelStyle;

/** How a generalised linear mixed model of events is fitted. */
@Value.Immutable
@ModelStyle
public sealed interface EventModelSpec permits ImmutableEventModelSpec {
    /** {@return what is assumed about the level of risk; without meaning for a single group} */
    @Value.Default
    default EventModel model() {
        return EventModel.FIXED_STUDIES;
    }

    /** {@return one effect for all studies, or normally distributed effects} */
    @Value.Default
    default PoolingModel effects() {
        return PoolingModel.RANDOM_EFFECTS;
    }

    /** {@return nodes of the adaptive Gauss-Hermite quadrature for each random effect; 1 is the Laplace approximation} */
    @Value.Default
    default int nodes() {
        return 7;
    }

    /** {@return normal distribution, or t with k - p degrees of freedom} */
    @Value.Default
    default TestMethod test() {
        return TestMethod.Z;
    }

    /** {@return coverage of all intervals, between 0 and 1} */
    @Value.Default
    default double level() {
        return 0.95;
    }

    /** {@return when the iteration stops} */
    @Value.Default
    default Convergence convergence() {
        return new Convergence(1e-9, 500);
    }

    /** {@return what is added before the typical sampling variance behind I-squared is computed} */
    @Value.Default
    default CellAddition studyAddition() {
        return CellAddition.HALF_IN_ZERO_TABLES;
    }

    /** Checks that the parts have a meaning together. */
    @Value.Check
    default void check() {
        Checks.that(level() > 0 && level() < 1, "level must lie between 0 and 1, got %s", level());
        Checks.that(nodes() >= 1 && nodes() <= 100, "nodes must lie between 1 and 100, got %d", nodes());
        Checks.that(
                effects() != PoolingModel.THREE_LEVEL,
                "a model of events has common or random effects, got %s",
                effects());
        Checks.that(
                test() == TestMethod.Z || test() == TestMethod.T,
                "test %s belongs to models of effect sizes, not of events",
                test());
    }

    /** {@return random effects with fixed study effects, 7 nodes, Wald z, level 0.95} */
    static EventModelSpec standard() {
        return builder().build();
    }

    /** {@return the standard with another assumption about the level of risk} */
    static EventModelSpec of(EventModel model) {
        return builder().model(model).build();
    }

    /** {@return this with one effect for all studies} */
    default EventModelSpec withCommonEffect() {
        return toBuilder().effects(PoolingModel.COMMON_EFFECT).build();
    }

    /** {@return this with another number of nodes} */
    default EventModelSpec withNodes(int nodes) {
        return toBuilder().nodes(nodes).build();
    }

    /** {@return a builder that starts with the defaults} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of an {@link EventModelSpec}. */
    final class Builder extends ImmutableEventModelSpec.Builder {
        Builder() {}
    }
}
