package org.synthesis.scoring.direction;

import org.synthesis.model.finding.Direction;
import org.synthesis.model.finding.SubjectPole;
import org.synthesis.model.question.OutcomePolarity;

/**
 * Turns what a source says into harm to young people and society, seen from the named subject.
 *
 * <p>Two turns are possible: the source may speak of the opposite of the subject (poor attachment for attachment), and more of
 * the outcome may be better (finishing school). Both are applied to the direction, never to the published number.
 */
public final class Harmonisation {
    private Harmonisation() {}

    /** {@return the direction seen from the named subject; turning twice gives the start} */
    public static Direction harmonised(Direction reported, SubjectPole pole) {
        return pole.turn(reported);
    }

    /**
     * {@return the direction that the sign of an effect means for the named subject; 0 is no association}
     *
     * @param effect on a scale where no effect is 0, positive when more of the subject goes with more of the outcome
     * @param pole whether the effect is about the subject or its opposite
     * @param polarity whether more of the outcome is worse
     */
    public static Direction ofSign(double effect, SubjectPole pole, OutcomePolarity polarity) {
        if (effect == 0) {
            return Direction.NO_ASSOCIATION;
        }
        boolean moreHarm = (effect > 0) == (polarity == OutcomePolarity.HIGHER_IS_WORSE);
        return harmonised(moreHarm ? Direction.HARM_UP : Direction.HARM_DOWN, pole);
    }
}
