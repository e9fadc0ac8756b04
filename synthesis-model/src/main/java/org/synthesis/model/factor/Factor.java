package org.synthesis.model.factor;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.id.FactorId;
import org.synthesis.model.id.SubjectId;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.EcologicalLevel;

/** A risk or protective factor. */
@Value.Immutable
@ModelStyle
public sealed interface Factor extends Subject permits ImmutableFactor {
    /** {@return key} */
    FactorId id();

    /** {@return name} */
    @Override
    LocalizedText label();

    /** {@return what is meant} */
    @Override
    LocalizedText definition();

    /** {@return where it sits around a young person} */
    @Override
    EcologicalLevel level();

    /** {@return what it is expected to do} */
    ExpectedRole role();

    /** {@return whether it takes several factors together} */
    @Override
    boolean isAggregate();

    /** {@return whether it can be changed} */
    Modifiability modifiability();

    /** {@return topics} */
    ImmutableList<String> tags();

    @Override
    default SubjectId subjectId() {
        return id();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link Factor}. */
    final class Builder extends ImmutableFactor.Builder {
        Builder() {}
    }
}
