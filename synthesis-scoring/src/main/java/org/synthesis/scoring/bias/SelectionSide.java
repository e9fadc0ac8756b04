package org.synthesis.scoring.bias;

/** Which results selection favours, and so which p-value it looks at. */
public enum SelectionSide {
    /** High effects: the one-sided p-value is the probability of a higher one under no effect. */
    HIGH,
    /** Low effects: the one-sided p-value is the probability of a lower one under no effect. */
    LOW,
    /** Both: the two-sided p-value. */
    BOTH
}
