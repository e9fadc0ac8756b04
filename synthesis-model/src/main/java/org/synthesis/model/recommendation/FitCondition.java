package org.synthesis.model.recommendation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.FieldCondition;

/**
 * What a recommendation asks of a place that it is meant for: something that must be there, something its effect depends on, or
 * something that asks for another form.
 */
@Value.Immutable
@ModelStyle
public sealed interface FitCondition permits ImmutableFitCondition {
    /**
     * {@return the condition on a field of the profile; of a moderator the value, or values, of the places where the evidence comes
     * from}
     */
    FieldCondition condition();

    /** {@return what it does to the advice} */
    ConditionRole role();

    /** {@return what must be there, why the effect depends on it, or in what form to do it} */
    LocalizedText text();

    /** {@return how much a moderator counts beside the others; 1 for the other roles} */
    @Value.Default
    default double weight() {
        return 1;
    }

    /** {@return how the values of a moderator are compared; empty for the other roles} */
    Optional<ModeratorScale> scale();

    /** {@return findings and insights that say so; may be empty} */
    ImmutableList<FindingId> evidence();

    /** Checks what must hold between the parts. */
    @Value.Check
    default void check() {
        Checks.that(
                Double.isFinite(weight()) && weight() > 0,
                "condition %s: the weight must be above 0, got %s",
                condition(),
                weight());
        boolean moderator = role() == ConditionRole.MODERATOR;
        Checks.that(
                scale().isPresent() == moderator,
                "condition %s: a %s %s",
                condition(),
                role().code(),
                moderator ? "needs a scale" : "has no scale");
        if (moderator) {
            Checks.that(
                    condition().operator() == FieldCondition.Operator.EQUALS
                            || condition().operator() == FieldCondition.Operator.IN,
                    "condition %s: a moderator names the value where the evidence comes from, with = or in",
                    condition());
            for (String value : condition().values()) {
                Checks.that(
                        scale().orElseThrow().holds(value),
                        "condition %s: %s does not stand on the scale %s",
                        condition(),
                        value,
                        scale().orElseThrow().text());
            }
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

    /** Collects the parts of a {@link FitCondition}. */
    final class Builder extends ImmutableFitCondition.Builder {
        Builder() {}
    }
}
