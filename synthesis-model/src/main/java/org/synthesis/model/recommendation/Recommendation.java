package org.synthesis.model.recommendation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.id.FactorId;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.GapId;
import org.synthesis.model.id.QuestionId;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.EcologicalLevel;

/** What to do, for whom, why, and when not. */
@Value.Immutable
@ModelStyle
public sealed interface Recommendation permits ImmutableRecommendation {
    /** {@return key} */
    RecommendationId id();

    /** {@return who is advised} */
    Addressee addressee();

    /** {@return the question it answers} */
    QuestionId question();

    /** {@return where it acts} */
    EcologicalLevel level();

    /** {@return what to do, as an instruction} */
    LocalizedText action();

    /** {@return findings it rests on} */
    ImmutableList<FindingId> findings();

    /** {@return findings that speak against it} */
    ImmutableList<FindingId> counterFindings();

    /** {@return practice insights it rests on} */
    ImmutableList<FindingId> insights();

    /** {@return gaps it must live with or addresses} */
    ImmutableList<GapId> gaps();

    /** {@return factors it aims at} */
    ImmutableList<FactorId> targets();

    /** {@return for which municipalities it is meant} */
    ContextCondition condition();

    /** {@return when something else must come first} */
    Optional<Contraindication> contraindication();

    /** {@return how firmly} */
    Strength strength();

    /** {@return whether it is a draft of the makers and not settled advice} */
    boolean illustrative();

    /** {@return what a panel answered when it weighed it; empty when it was not weighed} */
    Optional<EvidenceToDecision> decision();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link Recommendation}. */
    final class Builder extends ImmutableRecommendation.Builder {
        Builder() {}
    }
}
