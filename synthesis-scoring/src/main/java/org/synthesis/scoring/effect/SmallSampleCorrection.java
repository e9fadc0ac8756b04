package org.synthesis.scoring.effect;

/** Whether the known bias of an estimate in small samples is removed. */
public enum SmallSampleCorrection {
    /** Removed: J for standardised differences, second-order terms for logarithms. */
    ON,
    /** Left as it is. */
    OFF
}
