package org.synthesis.model.conclusion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.text.LocalizedText;

/** How much confidence a sourced practice insight deserves, and what speaks against it; invented examples have none. */
@Value.Immutable
@ModelStyle
public sealed interface InsightConclusion extends Conclusion permits ImmutableInsightConclusion {
    /** {@return the insight} */
    FindingId insight();

    /** {@return confidence settled by the coders} */
    AppraisalLevel confidence();

    /** {@return confidence a rule proposes from the four components} */
    AppraisalLevel proposed();

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
        return ImmutableMap.of("confidence", confidence().code());
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
