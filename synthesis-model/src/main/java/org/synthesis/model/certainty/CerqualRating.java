package org.synthesis.model.certainty;

import org.synthesis.model.appraisal.ConcernLevel;
import org.synthesis.model.base.Checks;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.text.LocalizedText;

/**
 * Concern about one component of confidence in a qualitative finding.
 *
 * @param component what it is about
 * @param concern how serious; a component that nobody judged has no value
 * @param explanation why; needed for every concern above none
 */
public record CerqualRating(CerqualComponent component, Judgement<ConcernLevel> concern, LocalizedText explanation) {
    /** Checks that a concern is explained. */
    public CerqualRating {
        ConcernLevel level = concern.value().orElse(ConcernLevel.NOT_ASSESSED);
        Checks.that(
                concern.value().isEmpty() || level != ConcernLevel.NOT_ASSESSED,
                "%s: what nobody judged has no value",
                component.code());
        Checks.that(
                level == ConcernLevel.NONE
                        || level == ConcernLevel.NOT_ASSESSED
                        || !explanation.equals(LocalizedText.EMPTY),
                "%s: a %s concern needs an explanation",
                component.code(),
                level.code());
    }

    /** {@return whether the concern is more than minor, so that people should look at what a rule makes of it} */
    public boolean isMoreThanMinor() {
        return concern.value()
                .filter(level -> level == ConcernLevel.MODERATE || level == ConcernLevel.SERIOUS)
                .isPresent();
    }
}
