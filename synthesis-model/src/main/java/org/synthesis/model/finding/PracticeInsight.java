package org.synthesis.model.finding;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.synthesis.model.appraisal.Cerqual;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.QuestionId;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.EcologicalLevel;

/** What practitioners, residents or several texts together tell. */
@Value.Immutable
@ModelStyle
public sealed interface PracticeInsight extends Finding permits ImmutablePracticeInsight {
    @Override
    FindingId id();

    @Override
    QuestionId question();

    /** {@return where it applies} */
    EcologicalLevel level();

    /** {@return how it came about} */
    InsightKind kind();

    /** {@return whether it has a source} */
    Sourcing sourcing();

    @Override
    ImmutableList<SourceId> sources();

    /** {@return a short name} */
    LocalizedText label();

    @Override
    LocalizedText statement();

    /** {@return who acts, as codes} */
    ImmutableList<String> actors();

    /** {@return confidence on four components} */
    Cerqual cerqual();

    @Override
    String note();

    /** Checks what must hold between the parts. */
    @Value.Check
    default void check() {
        Checks.that(sourcing() == Sourcing.ILLUSTRATIVE || !sources().isEmpty(), "insight %s: needs a source", id());
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link PracticeInsight}. */
    final class Builder extends ImmutablePracticeInsight.Builder {
        Builder() {}
    }
}
