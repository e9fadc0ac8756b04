package org.synthesis.scoring.agenda;

import org.synthesis.model.base.Checks;

/** What a planned study is expected to find, on the scale of analysis of the pooled effect. */
public sealed interface Expectation {
    /** The true effect in the study is the pooled mean. */
    record AsPooled() implements Expectation {}

    /** There is no effect in the study. */
    record None() implements Expectation {}

    /** The true effect in the study is that of another place like those studied: anywhere the prediction allows. */
    record AsPredicted() implements Expectation {}

    /**
     * The true effect in the study is a given one.
     *
     * @param effect the effect
     */
    record Given(double effect) implements Expectation {
        /** Checks the effect. */
        public Given {
            effect = Checks.finite(effect, "effect");
        }
    }
}
