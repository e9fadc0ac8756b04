package org.synthesis.scoring.direction;

import org.synthesis.model.base.Checks;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.id.StudyId;

/**
 * One point of an albatross plot.
 *
 * @param study the study
 * @param participants how many people it rests on, in both groups together
 * @param pValue its two-sided p-value, above 0 and at most 1
 * @param direction more harm or less harm, which sets the side of the plot
 */
public record AlbatrossStudy(StudyId study, int participants, double pValue, Direction direction) {
    /** Checks that the study can be drawn. */
    public AlbatrossStudy {
        Checks.that(participants > 0, "study %s: needs participants, got %d", study, participants);
        Checks.that(pValue > 0 && pValue <= 1, "study %s: a p-value lies above 0 and at most 1, got %s", study, pValue);
        Checks.that(
                direction == Direction.HARM_UP || direction == Direction.HARM_DOWN,
                "study %s: an albatross plot needs more harm or less harm, got %s",
                study,
                direction.code());
    }
}
