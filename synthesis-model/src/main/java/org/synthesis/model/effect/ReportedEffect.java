package org.synthesis.model.effect;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.synthesis.model.base.Interval;
import org.synthesis.model.base.ModelStyle;

/** The number a source claims, as published: its sign is never turned and nothing is filled in. */
@Value.Immutable
@ModelStyle
public sealed interface ReportedEffect permits ImmutableReportedEffect {
    /** {@return how the effect is expressed} */
    EffectMeasure measure();

    /** {@return the number on the published scale} */
    OptionalDouble estimate();

    /** {@return the published confidence interval} */
    Optional<Interval> interval();

    /** {@return the standard error on the scale of analysis} */
    OptionalDouble standardError();

    /** {@return where the standard error comes from} */
    StandardErrorBasis standardErrorBasis();

    /** {@return smallest of several published results} */
    OptionalDouble rangeLow();

    /** {@return largest of several published results} */
    OptionalDouble rangeHigh();

    /** {@return the value in the exposed or treated group, or the votes for} */
    OptionalDouble valueA();

    /** {@return the value in the comparison group, or all votes} */
    OptionalDouble valueB();

    /** {@return number of studies} */
    OptionalInt studies();

    /** {@return number of effects} */
    OptionalInt effects();

    /** {@return number of participants} */
    OptionalInt participants();

    /** {@return p-value as printed, for instance {@code <.01} or {@code ns}} */
    Optional<String> pValue();

    /** {@return whether the number was read in the text} */
    Verification verification();

    /** {@return where the number was read} */
    Optional<String> verifiedIn();

    /** {@return whether any number is claimed: an estimate, an interval, a range or a pair of values} */
    default boolean hasNumber() {
        return estimate().isPresent()
                || interval().isPresent()
                || rangeLow().isPresent()
                || rangeHigh().isPresent()
                || valueA().isPresent()
                || valueB().isPresent();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link ReportedEffect}. */
    final class Builder extends ImmutableReportedEffect.Builder {
        Builder() {}
    }
}
