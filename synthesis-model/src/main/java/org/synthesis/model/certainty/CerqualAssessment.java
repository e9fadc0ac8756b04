package org.synthesis.model.certainty;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.synthesis.model.base.Checks;
import org.synthesis.model.judgement.Judgement;

/**
 * Confidence in a qualitative or practice finding (GRADE-CERQual; Lewin et al. 2018, Implement Sci 13(S1):2). No formula is
 * published: people settle the confidence, a rule only suggests one.
 *
 * @param components the four components, in the order of {@link CerqualComponent}
 * @param confidence the confidence, suggested and settled
 */
public record CerqualAssessment(ImmutableList<CerqualRating> components, Judgement<CertaintyLevel> confidence) {
    /** Checks that the four components are there. */
    public CerqualAssessment {
        List<CerqualComponent> found =
                components.stream().map(CerqualRating::component).toList();
        Checks.that(
                found.equals(List.of(CerqualComponent.values())),
                "expected the four components in order, got %s",
                found);
    }

    /** {@return whether the suggestion rests on a concern that is more than minor and has to be looked at by people} */
    public boolean needsReview() {
        return components.stream().anyMatch(CerqualRating::isMoreThanMinor);
    }
}
