package org.synthesis.scoring.direction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.finding.SubjectPole;
import org.synthesis.model.question.OutcomePolarity;

class HarmonisationProperties {
    /** A harmonised direction speaks of the named subject, so harmonising it again leaves it as it is. */
    @Property
    void harmonisingTwiceIsHarmonisingOnce(@ForAll Direction reported, @ForAll SubjectPole pole) {
        Direction once = Harmonisation.harmonised(reported, pole);
        assertEquals(once, Harmonisation.harmonised(once, SubjectPole.SAME));
    }

    @Property
    void turningTwiceGivesTheStart(@ForAll Direction reported) {
        Direction turned = Harmonisation.harmonised(reported, SubjectPole.OPPOSITE);
        assertEquals(reported, Harmonisation.harmonised(turned, SubjectPole.OPPOSITE));
    }

    @Property
    void signPoleAndPolarityEachTurnTheDirectionOnce(
            @ForAll @DoubleRange(min = -5, max = 5) double effect,
            @ForAll SubjectPole pole,
            @ForAll OutcomePolarity polarity) {
        Direction direction = Harmonisation.ofSign(effect, pole, polarity);
        assertEquals(direction.opposite(), Harmonisation.ofSign(-effect, pole, polarity));
        SubjectPole otherPole = pole == SubjectPole.SAME ? SubjectPole.OPPOSITE : SubjectPole.SAME;
        assertEquals(direction.opposite(), Harmonisation.ofSign(effect, otherPole, polarity));
        OutcomePolarity otherPolarity = polarity == OutcomePolarity.HIGHER_IS_WORSE
                ? OutcomePolarity.HIGHER_IS_BETTER
                : OutcomePolarity.HIGHER_IS_WORSE;
        assertEquals(direction.opposite(), Harmonisation.ofSign(effect, pole, otherPolarity));
    }
}
