package org.synthesis.scoring.effect;

/** What happens to studies in which nobody, or everybody, had the event in both groups. */
public enum EmptyTables {
    /** They are treated as other studies with a zero. */
    KEPT,
    /** They have no effect: they say nothing about a ratio. */
    DROPPED
}
