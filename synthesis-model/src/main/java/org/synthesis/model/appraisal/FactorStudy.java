package org.synthesis.model.appraisal;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.ModelStyle;

/** What the Cambridge Quality Checklists ask of a study of one factor and one outcome. What nobody judged is left out. */
@Value.Immutable
@ModelStyle
public sealed interface FactorStudy permits ImmutableFactorStudy {
    /** {@return whether the sample was drawn adequately: everybody, or at random} */
    Optional<Presence> adequateSampling();

    /** {@return whether enough people took part and stayed} */
    Optional<Presence> adequateResponse();

    /** {@return number of participants} */
    OptionalInt participants();

    /** {@return whether the factor was measured well} */
    Optional<Presence> goodFactorMeasure();

    /** {@return whether the outcome was measured well} */
    Optional<Presence> goodOutcomeMeasure();

    /** {@return when the factor was measured} */
    Optional<FactorTiming> timing();

    /** {@return how groups were made comparable} */
    Optional<ComparisonControl> control();

    /** {@return whether change in the factor was related to change in the outcome} */
    Optional<Presence> changeAnalysis();

    /** Checks that there are participants. */
    @Value.Check
    default void check() {
        Checks.that(participants().orElse(1) > 0, "participants must be positive, got %s", participants());
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link FactorStudy}. */
    final class Builder extends ImmutableFactorStudy.Builder {
        Builder() {}
    }
}
