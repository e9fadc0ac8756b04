package org.synthesis.model.context;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.recommendation.TransferConcern;
import org.synthesis.model.recommendation.TransferGroup;
import org.synthesis.model.text.LocalizedText;

/** What one recommendation that is meant for a municipality comes to there, and why. */
@Value.Immutable
@ModelStyle
public sealed interface LocalFit permits ImmutableLocalFit {
    /** {@return what to do with it here; not determined as long as nobody judged whether its evidence holds here} */
    Proposal<LocalDecision> decision();

    /** {@return what must be there, and whether it is} */
    ImmutableList<PrerequisiteCheck> prerequisites();

    /** {@return how much this place looks like the places where the evidence comes from} */
    ContextSimilarity similarity();

    /** {@return the most serious doubt about transfer that was judged, the first of equals} */
    Optional<TransferConcern> worstConcern();

    /** {@return respects in which nobody judged transfer} */
    ImmutableList<TransferGroup> notJudged();

    /** {@return in what form to do it here} */
    ImmutableList<LocalizedText> adaptations();

    /** {@return fields that the fit depends on and the profile does not give, in alphabetical order} */
    ImmutableList<String> unknownFields();

    /** {@return how certain it is that it works here} */
    LocalCertainty certainty();

    /** {@return what to do first here: build or find out what is lacking, or else the first step of the recommendation; may be empty} */
    LocalizedText firstStep();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link LocalFit}. */
    final class Builder extends ImmutableLocalFit.Builder {
        Builder() {}
    }
}
