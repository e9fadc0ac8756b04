package org.synthesis.model.standard;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.text.LocalizedText;

/** What a register says of a programme, as printed; no rule computes it, changes it or translates it to another scale. */
@Value.Immutable
@ModelStyle
public sealed interface RegisterVerdict permits ImmutableRegisterVerdict {
    /** {@return the register} */
    EvidenceRegister register();

    /** {@return the programme or practice it is about} */
    LocalizedText programme();

    /** {@return the verdict in the words of the register or, when only that was coded, the sentence that reports them} */
    LocalizedText label();

    /** {@return the way of rating, for registers that changed it; absent when it is not known} */
    Optional<RatingModel> ratingModel();

    /** {@return year of the verdict} */
    OptionalInt year();

    /** {@return last year in which the verdict holds, for registers that let it lapse} */
    OptionalInt validUntil();

    /** {@return where it was read} */
    SourceId source();

    /** {@return the coded finding it was read from} */
    Optional<FindingId> finding();

    /** Checks that the register gave verdicts in that year, and that the period is one. */
    @Value.Check
    default void check() {
        Checks.that(
                year().isEmpty() || register().worksIn(year().getAsInt()),
                "%s gave no verdicts in %s",
                register().label().en(),
                year());
        Checks.that(
                year().isEmpty()
                        || validUntil().isEmpty()
                        || year().getAsInt() <= validUntil().getAsInt(),
                "a verdict of %s cannot hold until %s",
                year(),
                validUntil());
        Checks.that(
                ratingModel().isEmpty() || register() == EvidenceRegister.CRIME_SOLUTIONS,
                "only CrimeSolutions has rating models, got %s",
                register().label().en());
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link RegisterVerdict}. */
    final class Builder extends ImmutableRegisterVerdict.Builder {
        Builder() {}
    }
}
