package org.synthesis.model.conclusion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.text.LocalizedText;

/** What a recommendation rests on, what it lacks and what speaks against it. */
@Value.Immutable
@ModelStyle
public sealed interface RecommendationConclusion extends Conclusion permits ImmutableRecommendationConclusion {
    /** {@return the recommendation} */
    RecommendationId recommendation();

    /** {@return what it rests on} */
    Grounding grounding();

    /** {@return findings it rests on} */
    ImmutableList<FindingId> findings();

    /** {@return sourced insights it rests on} */
    ImmutableList<FindingId> insights();

    /** {@return findings that speak against it} */
    ImmutableList<FindingId> counterFindings();

    /** {@return whether it advises against something that may harm} */
    boolean stopsHarm();

    /** {@return what its grounds lack} */
    ImmutableList<LocalizedText> lacks();

    /** {@return what the streams of evidence say} */
    Triangulation triangulation();

    @Override
    LocalizedText statement();

    @Override
    Trace trace();

    @Override
    default String key() {
        return recommendation().value();
    }

    @Override
    default ImmutableMap<String, String> essence() {
        return ImmutableMap.of(
                "grounding", grounding().code(),
                "findings", words(findings()),
                "insights", words(insights()),
                "counter-evidence", words(counterFindings()),
                "streams", triangulation().code().code());
    }

    private static String words(ImmutableList<FindingId> findings) {
        return findings.stream().map(FindingId::value).collect(java.util.stream.Collectors.joining(";"));
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link RecommendationConclusion}. */
    final class Builder extends ImmutableRecommendationConclusion.Builder {
        Builder() {}
    }
}
