package org.synthesis.model.standard;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.ModelStyle;

/** What Blueprints asks of a programme. */
@Value.Immutable
@ModelStyle
public sealed interface BlueprintsEvidence permits ImmutableBlueprintsEvidence {
    /** {@return answers; those about being specific, ready to spread, harmless and replicated independently count} */
    @Value.Default
    default Criteria criteria() {
        return Criteria.unreported();
    }

    /** {@return where most of the sound evidence points} */
    Optional<Preponderance> preponderance();

    /** {@return number of high-quality randomised trials} */
    OptionalInt trials();

    /** {@return number of high-quality quasi-experiments} */
    OptionalInt quasiExperiments();

    /** {@return months after the end of the programme for which an effect was sustained; 0 when it was not} */
    OptionalInt sustainedMonths();

    /** Checks the counts. */
    @Value.Check
    default void check() {
        Checks.that(
                trials().orElse(0) >= 0
                        && quasiExperiments().orElse(0) >= 0
                        && sustainedMonths().orElse(0) >= 0,
                "counts and months must not be negative, got %s, %s and %s",
                trials(),
                quasiExperiments(),
                sustainedMonths());
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link BlueprintsEvidence}. */
    final class Builder extends ImmutableBlueprintsEvidence.Builder {
        Builder() {}
    }
}
