package org.synthesis.model.recommendation;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.synthesis.model.base.Checks;
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

    /** {@return until when it holds unless it is looked at again, as year-month-day; absent when not said} */
    Optional<String> expires();

    /** {@return whether it is a draft of the makers and not settled advice} */
    boolean illustrative();

    /** {@return what a panel answered when it weighed it; empty when it was not weighed} */
    Optional<EvidenceToDecision> decision();

    /** {@return what it asks of a place that it is meant for; may be empty} */
    ImmutableList<FitCondition> fitConditions();

    /** {@return how much doubt there is whether its evidence holds here, in each respect at most once; may be empty} */
    ImmutableList<TransferConcern> transfer();

    /** {@return how to begin, and how to see that it goes well} */
    Optional<Implementation> implementation();

    /** Checks what must hold between the parts. */
    @Value.Check
    default void check() {
        Checks.that(
                transfer().stream().map(TransferConcern::group).distinct().count()
                        == transfer().size(),
                "recommendation %s: a group of transfer concerns is judged twice",
                id());
        Set<String> compared = new HashSet<>();
        for (FitCondition condition : fitConditions()) {
            Checks.that(
                    condition.role() != ConditionRole.MODERATOR
                            || compared.add(condition.condition().field()),
                    "recommendation %s: places are compared twice on %s",
                    id(),
                    condition.condition().field());
        }
    }

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
