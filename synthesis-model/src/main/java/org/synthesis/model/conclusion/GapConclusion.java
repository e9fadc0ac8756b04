package org.synthesis.model.conclusion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.gap.GapStatus;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.GapId;
import org.synthesis.model.id.SubjectId;
import org.synthesis.model.text.LocalizedText;

/** What the evidence base says about a coded gap. */
@Value.Immutable
@ModelStyle
public sealed interface GapConclusion extends Conclusion permits ImmutableGapConclusion {
    /** {@return the gap} */
    GapId gap();

    /** {@return what counting says} */
    GapStatus status();

    /** {@return the findings that were counted} */
    ImmutableList<FindingId> evidence();

    /** {@return out of how many findings; 0 when it is no share} */
    int total();

    /** {@return subjects in its basis whose own findings conflict} */
    ImmutableList<SubjectId> conflicting();

    @Override
    LocalizedText statement();

    @Override
    Trace trace();

    @Override
    default String key() {
        return gap().value();
    }

    @Override
    default ImmutableMap<String, String> essence() {
        return ImmutableMap.of(
                "status", status().code(),
                "conflicting-subjects",
                        conflicting().stream().map(SubjectId::value).collect(java.util.stream.Collectors.joining(";")));
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link GapConclusion}. */
    final class Builder extends ImmutableGapConclusion.Builder {
        Builder() {}
    }
}
