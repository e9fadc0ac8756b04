package org.synthesis.model.analysis;

import org.immutables.value.Value;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.ModelStyle;

/**
 * How tables of events are pooled by the Mantel-Haenszel or Peto method.
 *
 * <p>The pooled estimate uses the counts as they are; only the effects of single studies, from which heterogeneity is
 * computed, need something added to a zero.
 */
@Value.Immutable
@ModelStyle
public sealed interface EventPoolingSpec permits ImmutableEventPoolingSpec {
    /** What happens to studies in which both groups have no events, or nothing but events. */
    enum DoubleZero {
        /** They have no effect of their own; Q is computed without them. */
        WITHOUT_EFFECT,
        /** Their effect is computed after the addition to their cells. */
        WITH_EFFECT
    }

    /** Whether the chi-square of the pooled effect is lowered for the jumps of counts. */
    enum TestCorrection {
        /** The difference is taken half a count nearer to zero. */
        HALF_COUNT,
        /** The difference as it is. */
        NONE
    }

    /** {@return coverage of all intervals, between 0 and 1} */
    @Value.Default
    default double level() {
        return 0.95;
    }

    /** {@return what is added before the effects of single studies are computed} */
    @Value.Default
    default CellAddition studyAddition() {
        return CellAddition.HALF_IN_ZERO_TABLES;
    }

    /** {@return what is added before pooling; usually nothing} */
    @Value.Default
    default CellAddition pooledAddition() {
        return CellAddition.NONE;
    }

    /** {@return what happens to studies without events, or with nothing but events} */
    @Value.Default
    default DoubleZero doubleZero() {
        return DoubleZero.WITHOUT_EFFECT;
    }

    /** {@return how the chi-square of the pooled effect is corrected} */
    @Value.Default
    default TestCorrection testCorrection() {
        return TestCorrection.HALF_COUNT;
    }

    /** Checks the level. */
    @Value.Check
    default void check() {
        Checks.that(level() > 0 && level() < 1, "level must lie between 0 and 1, got %s", level());
    }

    /** {@return counts as they are, one half added for the effects of studies with a zero, level 0.95} */
    static EventPoolingSpec standard() {
        return builder().build();
    }

    /** {@return a builder that starts with the defaults} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of an {@link EventPoolingSpec}. */
    final class Builder extends ImmutableEventPoolingSpec.Builder {
        Builder() {}
    }
}
