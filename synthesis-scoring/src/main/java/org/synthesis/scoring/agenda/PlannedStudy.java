package org.synthesis.scoring.agenda;

import java.util.OptionalLong;
import org.synthesis.model.base.Checks;
import org.synthesis.model.id.OutcomeId;
import org.synthesis.model.study.StudyDesign;

/**
 * A study that has not been done yet.
 *
 * @param design how it would be done
 * @param country where
 * @param outcome what it would measure
 * @param participants its size; empty when only its precision is planned
 * @param variance the sampling variance its estimate would have, on the scale of analysis
 * @param expectation what it is expected to find
 */
public record PlannedStudy(
        StudyDesign design,
        String country,
        OutcomeId outcome,
        OptionalLong participants,
        double variance,
        Expectation expectation) {
    /** Checks the size and the variance. */
    public PlannedStudy {
        Checks.text(country, "country");
        Checks.that(participants.orElse(1) > 0, "a study needs participants, got %s", participants);
        Checks.that(variance > 0 && Double.isFinite(variance), "expected a positive variance, got %s", variance);
    }

    /**
     * {@return a study of a planned size}
     *
     * @param unitVariance variance of its estimate times its size
     */
    public static PlannedStudy ofSize(
            StudyDesign design,
            String country,
            OutcomeId outcome,
            long participants,
            double unitVariance,
            Expectation expectation) {
        return new PlannedStudy(
                design, country, outcome, OptionalLong.of(participants), unitVariance / participants, expectation);
    }

    /** {@return a study with a planned standard error} */
    public static PlannedStudy ofPrecision(
            StudyDesign design, String country, OutcomeId outcome, double standardError, Expectation expectation) {
        return new PlannedStudy(
                design, country, outcome, OptionalLong.empty(), standardError * standardError, expectation);
    }
}
