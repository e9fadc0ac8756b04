package org.synthesis.model.context;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.id.MunicipalityId;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.text.LocalizedText;

/**
 * Why two municipalities, or two versions of the profile of one, get different advice.
 *
 * <p>Similarity and certainty are not compared: they say how far evidence carries, and side by side they would read as a grade of
 * two places. What follows from them is compared.
 */
@Value.Immutable
@ModelStyle
public sealed interface DifferenceReport permits ImmutableDifferenceReport {
    /** {@return the first municipality} */
    MunicipalityId first();

    /** {@return the second; the same for two versions of one profile} */
    MunicipalityId second();

    /** {@return fields in which the profiles differ, by name} */
    ImmutableList<ProfileDifference> profiles();

    /** {@return every difference in advice, by aspect, in the order of the advice} */
    ImmutableList<AdviceDifference> differences();

    /** {@return recommendations that come to exactly the same in both, in the order of the advice to the first} */
    ImmutableList<RecommendationId> same();

    /** {@return fields that differ and change nothing in the advice} */
    ImmutableList<ProfileDifference> withoutConsequence();

    /** {@return the outcome in a sentence or two} */
    LocalizedText statement();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link DifferenceReport}. */
    final class Builder extends ImmutableDifferenceReport.Builder {
        Builder() {}
    }
}
