package org.synthesis.model.factor;

import org.immutables.value.Value;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.id.InterventionId;
import org.synthesis.model.id.SubjectId;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.EcologicalLevel;

/** A programme or way of working. */
@Value.Immutable
@ModelStyle
public sealed interface Intervention extends Subject permits ImmutableIntervention {
    /** {@return key} */
    InterventionId id();

    /** {@return name} */
    @Override
    LocalizedText label();

    /** {@return what is meant} */
    @Override
    LocalizedText definition();

    /** {@return where it acts} */
    @Override
    EcologicalLevel level();

    /** {@return what kind of action it is} */
    InterventionKind kind();

    @Override
    default SubjectId subjectId() {
        return id();
    }

    @Override
    default boolean isAggregate() {
        return kind() == InterventionKind.AGGREGATE;
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link Intervention}. */
    final class Builder extends ImmutableIntervention.Builder {
        Builder() {}
    }
}
