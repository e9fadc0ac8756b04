package org.synthesis.model.finding;

import org.immutables.value.Value;
import org.synthesis.model.base.ModelStyle;

/** A result that rests on numbers, whether or not the number itself could be read. */
@Value.Immutable
@ModelStyle
public sealed interface QuantitativeFinding extends ResearchFinding permits ImmutableQuantitativeFinding {
    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link QuantitativeFinding}. */
    final class Builder extends ImmutableQuantitativeFinding.Builder {
        Builder() {}
    }
}
