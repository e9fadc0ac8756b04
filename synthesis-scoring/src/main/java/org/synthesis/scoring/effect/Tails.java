package org.synthesis.scoring.effect;

/** What a p value counts. */
public enum Tails {
    /** Both directions. */
    TWO_SIDED,
    /** Only the direction the effect has; above one half the effect goes the other way. */
    ONE_SIDED
}
