package org.synthesis.model.appraisal;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.ModelStyle;

/** How far two coders agree on one field, or on the items of one appraisal tool. */
@Value.Immutable
@ModelStyle
public sealed interface Agreement permits ImmutableAgreement {
    /** {@return the field; absent when the items of a tool are compared} */
    Optional<CodedField> field();

    /** {@return key of the tool whose items are compared; absent when a field is} */
    Optional<String> tool();

    /** {@return name of the first coder} */
    String firstCoder();

    /** {@return name of the second coder} */
    String secondCoder();

    /** {@return number of values both coded: findings, or items of results} */
    int items();

    /** {@return share of them with the same value; 0 when there are none} */
    double observed();

    /** {@return Cohen's kappa; absent when chance agreement is complete} */
    Optional<Kappa> kappa();

    /** {@return kappa with linear weights; absent when chance agreement is complete or the values have no order} */
    Optional<Kappa> linearKappa();

    /** {@return kappa with quadratic weights; absent when chance agreement is complete or the values have no order} */
    Optional<Kappa> quadraticKappa();

    /** {@return what they differ on, by key; both values stay until somebody settles the difference} */
    ImmutableList<Disagreement> disagreements();

    /** Checks that it is about one thing. */
    @Value.Check
    default void check() {
        Checks.that(
                field().isPresent() != tool().isPresent(),
                "agreement is on a field or on a tool, got %s and %s",
                field(),
                tool());
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link Agreement}. */
    final class Builder extends ImmutableAgreement.Builder {
        Builder() {}
    }
}
