package org.synthesis.model.conclusion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.recommendation.EtdAnswer;
import org.synthesis.model.recommendation.EtdCriterion;
import org.synthesis.model.recommendation.RecommendationType;
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

    /** {@return the certainty of the evidence it rests on, as an answer; absent when it does not rest on research} */
    Optional<Judgement<EtdAnswer>> certainty();

    /** {@return that certainty in words, provisional or not; absent when nothing is known of it} */
    default Optional<LocalizedText> certaintyText() {
        return certainty()
                .flatMap(level -> level.value()
                        .map(EtdAnswer::label)
                        .or(() -> level.proposed().soFar().map(EtdAnswer::label).map(CertaintyAssessment::atMost)));
    }

    /**
     * {@return what kind of advice it is} Undetermined when it was not weighed, or when the certainty is provisional; in the latter
     * case what the rule says so far is the provisional type.
     */
    Judgement<RecommendationType> type();

    /** {@return the criteria that are still to be weighed} */
    ImmutableList<EtdCriterion> openCriteria();

    /** {@return how the strength coded by its makers compares with what the rule allows} */
    StrengthCheck strengthCheck();

    /** {@return the advice in a sentence that sounds as firm as its type} */
    LocalizedText wording();

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
                "streams", triangulation().code().code(),
                "type", typeCode(),
                "strength-check", strengthCheck().code());
    }

    private String typeCode() {
        return type().value()
                .map(RecommendationType::code)
                .orElseGet(() -> type().proposed()
                        .soFar()
                        .map(provisional -> "provisionally-" + provisional.code())
                        .orElse(
                                type().proposed() instanceof Proposal.NotApplicable<RecommendationType>
                                        ? "not-graded"
                                        : "open"));
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
