package org.synthesis.model.appraisal;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.ModelStyle;

/** What an insight from practice rests on. What nobody looked up is left out. */
@Value.Immutable
@ModelStyle
public sealed interface PracticeBasis permits ImmutablePracticeBasis {
    /** {@return number of named first-hand sources that do not rest on each other} */
    OptionalInt sources();

    /** {@return number of types among these sources, for instance youth workers and residents are two} */
    OptionalInt sourceTypes();

    /** {@return whether monitoring data show it too} */
    Optional<Presence> monitoring();

    /** {@return how systematically it was drawn from practice} */
    Optional<Elicitation> elicitation();

    /** {@return share of a panel that agreed, 0 to 1} */
    OptionalDouble panelAgreement();

    /** {@return whether it can be followed how the insight came about (TAPUPAS)} */
    Optional<Fulfilment> transparency();

    /** {@return whether it holds to what was seen and said (TAPUPAS)} */
    Optional<Fulfilment> accuracy();

    /** {@return whether somebody with an interest in the insight kept that back} */
    Optional<Presence> undisclosedInterest();

    /** Checks that counts and shares can be. */
    @Value.Check
    default void check() {
        Checks.that(sources().orElse(0) >= 0, "sources must not be negative, got %s", sources());
        Checks.that(sourceTypes().orElse(0) >= 0, "source types must not be negative, got %s", sourceTypes());
        Checks.that(
                sources().isEmpty() || sourceTypes().orElse(0) <= sources().getAsInt(),
                "there cannot be more types than sources, got %s types of %s sources",
                sourceTypes(),
                sources());
        Checks.that(sources().orElse(0) == 0 || sourceTypes().orElse(1) > 0, "a source is of some type, got 0 types");
        double share = panelAgreement().orElse(0);
        Checks.that(0 <= share && share <= 1, "agreement of a panel must lie between 0 and 1, got %s", share);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link PracticeBasis}. */
    final class Builder extends ImmutablePracticeBasis.Builder {
        Builder() {}
    }
}
