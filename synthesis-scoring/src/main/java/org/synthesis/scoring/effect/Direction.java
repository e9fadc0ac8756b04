package org.synthesis.scoring.effect;

/** Which way an effect goes when a statistic cannot say it, as F and p cannot. */
public enum Direction {
    /** The first group has more; the association is positive. */
    POSITIVE,
    /** The first group has less; the association is negative. */
    NEGATIVE;

    double sign() {
        return this == POSITIVE ? 1 : -1;
    }
}
