package org.synthesis.model.standard;

import java.util.OptionalInt;
import org.synthesis.model.base.Checks;

/**
 * What the crosswalk of designs asks of a study.
 *
 * @param design its design
 * @param criteria answers; those about description, theory, equivalence, repetition, replication and ROBINS-I count
 * @param smallestArm number of people in its smallest arm; empty when not reported
 */
public record DesignFacts(DesignClass design, Criteria criteria, OptionalInt smallestArm) {
    /** Checks the number. */
    public DesignFacts {
        Checks.that(smallestArm.orElse(0) >= 0, "an arm has no negative number of people, got %s", smallestArm);
    }

    /** {@return a design of which nothing else is known} */
    public static DesignFacts of(DesignClass design) {
        return new DesignFacts(design, Criteria.unreported(), OptionalInt.empty());
    }
}
