package org.synthesis.model.conclusion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.certainty.CerqualAssessment;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.text.LocalizedText;

/** How much confidence a sourced practice insight deserves, and what speaks against it; invented examples have none. */
@Value.Immutable
@ModelStyle
public sealed interface InsightConclusion extends Conclusion permits ImmutableInsightConclusion {
    /** {@return the insight} */
    FindingId insight();

    /** {@return the four components, and the confidence a rule proposes beside the one settled by the coders} */
    CerqualAssessment cerqual();

    /** {@return the confidence that holds: settled by the coders, or else proposed; empty when there is neither} */
    default Optional<CertaintyLevel> confidence() {
        return cerqual().confidence().value();
    }

    /** {@return findings that speak against advice resting on it} */
    ImmutableList<FindingId> counterFindings();

    @Override
    LocalizedText statement();

    @Override
    Trace trace();

    @Override
    default String key() {
        return insight().value();
    }

    @Override
    default ImmutableMap<String, String> essence() {
        return ImmutableMap.of(
                "confidence", confidence().map(CertaintyLevel::code).orElse("none"));
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link InsightConclusion}. */
    final class Builder extends ImmutableInsightConclusion.Builder {
        Builder() {}
    }
}
