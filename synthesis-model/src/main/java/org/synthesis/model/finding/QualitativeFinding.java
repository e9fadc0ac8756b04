package org.synthesis.model.finding;

import org.immutables.value.Value;
import org.synthesis.model.base.ModelStyle;

/** A result that rests on cases, texts or accounts. */
@Value.Immutable
@ModelStyle
public sealed interface QualitativeFinding extends ResearchFinding permits ImmutableQualitativeFinding {
    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link QualitativeFinding}. */
    final class Builder extends ImmutableQualitativeFinding.Builder {
        Builder() {}
    }
}
