package org.synthesis.scoring.direction;

import com.google.common.collect.ImmutableSet;
import java.util.OptionalInt;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.study.StudyDesign;

/**
 * What one study says on one outcome, as direction plots draw it.
 *
 * @param direction which way it points
 * @param results how many results that stands for
 * @param designs how they were made
 * @param participants the largest number of people among them; empty when none is reported
 * @param appraisal the least trust among them
 */
public record DirectionCell(
        Proposal<Direction> direction,
        int results,
        ImmutableSet<StudyDesign> designs,
        OptionalInt participants,
        AppraisalLevel appraisal) {
    /** {@return the direction to show; unclear while it is undetermined} */
    public Direction shown() {
        return direction.toOptional().orElse(Direction.UNCLEAR);
    }
}
