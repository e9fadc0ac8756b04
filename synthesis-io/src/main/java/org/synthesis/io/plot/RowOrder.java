package org.synthesis.io.plot;

/** In which order a forest plot lists its rows; ties keep the order of keys. */
public enum RowOrder {
    /**
     * By the keys of the effects, numbers in them compared as numbers, effects of one cluster together. Keys made from data set
     * and row keep the order of the file.
     */
    BY_KEY,
    /** Lowest estimate first. */
    BY_ESTIMATE,
    /** Largest weight first. */
    BY_WEIGHT
}
