package org.synthesis.scoring.statement;

/** What happens to an outcome, whether that is good or bad. */
public enum OutcomeChange {
    /** There is less of it, or it is less likely. */
    DECREASE,
    /** There is more of it, or it is more likely. */
    INCREASE
}
