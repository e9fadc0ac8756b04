package org.synthesis.model.certainty;

import org.synthesis.model.base.Checks;

/** Which sizes of an effect matter, on the scale it is stated on; desirable effects are positive. */
public sealed interface EffectContext {
    /**
     * One size from which an effect is important (minimally contextualised; Zeng et al. 2022, J Clin Epidemiol 150:216).
     *
     * @param important the minimal important difference; 0 when the question is only whether there is an effect
     */
    record Minimal(double important) implements EffectContext {
        /** Checks the size. */
        public Minimal {
            Checks.that(important >= 0, "the minimal important difference must not be negative, got %s", important);
        }
    }

    /**
     * Sizes from which an effect is small, moderate and large (partly contextualised; Schünemann et al. 2022, J Clin Epidemiol
     * 150:225).
     *
     * @param small from here small
     * @param moderate from here moderate
     * @param large from here large
     */
    record Partial(double small, double moderate, double large) implements EffectContext {
        /** Checks the order. */
        public Partial {
            Checks.that(
                    0 < small && small < moderate && moderate < large,
                    "expected 0 < small < moderate < large, got %s, %s, %s",
                    small,
                    moderate,
                    large);
        }
    }
}
