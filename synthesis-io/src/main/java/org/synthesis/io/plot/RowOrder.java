package org.synthesis.io.plot;

/** In which order a forest plot lists its rows; ties keep the order of the pooled effect. */
public enum RowOrder {
    /** As the pooled effect lists them, effects of one cluster together. */
    AS_GIVEN,
    /** Lowest estimate first. */
    BY_ESTIMATE,
    /** Largest weight first. */
    BY_WEIGHT
}
