package org.synthesis.model.study;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.id.StudyId;
import org.synthesis.model.text.LocalizedText;

/** One study, in however many sources it is reported. */
@Value.Immutable
@ModelStyle
public sealed interface Study permits ImmutableStudy {
    /** {@return key} */
    StudyId id();

    /** {@return what people call it} */
    LocalizedText label();

    /** {@return the sources that report or rate it, at least one} */
    ImmutableList<SourceId> sources();

    /** Checks what must hold between the parts. */
    @Value.Check
    default void check() {
        Checks.that(!sources().isEmpty(), "study %s: needs at least one source", id());
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link Study}. */
    final class Builder extends ImmutableStudy.Builder {
        Builder() {}
    }
}
