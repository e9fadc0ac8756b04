package org.synthesis.model.effect;

/** The scale a number stands on, and how to come back from the scale of analysis. */
public enum Scale {
    /** Analysed as it stands; no effect is 0. */
    IDENTITY,
    /** A ratio; no effect is 1 and the analysis takes logarithms. */
    RATIO,
    /** The logarithm of a ratio; no effect is 0 and readers want the ratio. */
    LOG_RATIO;

    /** {@return a number of the scale of analysis in the form readers expect: a ratio for both ratio scales} */
    public double forReaders(double analysed) {
        return this == IDENTITY ? analysed : Math.exp(analysed);
    }
}
