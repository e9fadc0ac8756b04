package org.synthesis.model.conclusion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.gap.DetectedGap;
import org.synthesis.model.gap.GapFiring;
import org.synthesis.model.gap.GapReason;
import org.synthesis.model.gap.GapTopic;
import org.synthesis.model.gap.OpenGapRule;
import org.synthesis.model.id.GapId;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.text.LocalizedText;

/** Everything that rules say is not known about one topic. A topic that is answered has no gaps and says what closed it. */
@Value.Immutable
@ModelStyle
public sealed interface TopicGaps extends Conclusion permits ImmutableTopicGaps {
    /** {@return what it is about} */
    GapTopic topic();

    /** {@return why the evidence does not answer the question, main reason first; empty without gaps} */
    ImmutableList<GapReason> reasons();

    /** {@return the gaps, one for each kind, in the order of the rules} */
    ImmutableList<DetectedGap> gaps();

    /** {@return rules that could not tell, with what they lack} */
    ImmutableList<OpenGapRule> open();

    /** {@return why there is no gap although no effect was found: the evidence is precise enough to say so} */
    Optional<LocalizedText> closed();

    /** {@return recommendations that rest on the topic} */
    ImmutableList<RecommendationId> recommendations();

    @Override
    LocalizedText statement();

    @Override
    Trace trace();

    /** {@return gaps in the coding sheet that speak of the same as one of these; empty when nobody mentioned them} */
    default ImmutableList<GapId> coded() {
        return gaps().stream()
                .flatMap(gap -> gap.coded().stream())
                .distinct()
                .sorted(java.util.Comparator.comparing(GapId::value))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return whether it is about an empty cell of a map, and not about a factor or intervention} */
    default boolean isCell() {
        return topic().key().indexOf('/') >= 0;
    }

    /** {@return the words of the rules that show a gap, each once} */
    default ImmutableSet<String> rules() {
        return gaps().stream()
                .flatMap(gap -> gap.firings().stream())
                .map(GapFiring::rule)
                .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    default String key() {
        return topic().key();
    }

    /** {@return the kinds of gaps with the rules that show them} */
    @Override
    default ImmutableMap<String, String> essence() {
        return ImmutableMap.of("gaps", rules().stream().collect(Collectors.joining(";")));
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link TopicGaps}. */
    final class Builder extends ImmutableTopicGaps.Builder {
        Builder() {}
    }
}
