package org.synthesis.model.gap;

import org.immutables.value.Value;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.id.GapId;
import org.synthesis.model.id.QuestionId;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.EcologicalLevel;

/** Something that is not known, with its ground and advice, as coded. */
@Value.Immutable
@ModelStyle
public sealed interface EvidenceGap permits ImmutableEvidenceGap {
    /** {@return key} */
    GapId id();

    /** {@return the question it leaves open} */
    QuestionId question();

    /** {@return where it sits} */
    EcologicalLevel level();

    /** {@return what kind of gap it is} */
    GapType type();

    /** {@return stated by a source or counted} */
    GapBasisKind basisKind();

    /** {@return what it rests on} */
    GapBasis basis();

    /** {@return a short name} */
    LocalizedText title();

    /** {@return what is missing} */
    LocalizedText description();

    /** {@return what to do about it} */
    LocalizedText advice();

    /** {@return how much closing it matters} */
    Priority priority();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link EvidenceGap}. */
    final class Builder extends ImmutableEvidenceGap.Builder {
        Builder() {}
    }
}
