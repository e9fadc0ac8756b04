package org.synthesis.model.appraisal;

import com.google.common.collect.ImmutableList;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.synthesis.model.base.ModelStyle;

/** How far two coders agree on one field. */
@Value.Immutable
@ModelStyle
public sealed interface Agreement permits ImmutableAgreement {
    /** {@return the field} */
    CodedField field();

    /** {@return name of the first coder} */
    String firstCoder();

    /** {@return name of the second coder} */
    String secondCoder();

    /** {@return number of findings both coded} */
    int items();

    /** {@return share of findings with the same value} */
    double observed();

    /** {@return Cohen's kappa; absent when chance agreement is complete} */
    OptionalDouble kappa();

    /** {@return findings on which they differ, by key} */
    ImmutableList<Disagreement> disagreements();

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
