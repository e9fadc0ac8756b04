package org.synthesis.io.plot;

/** What one row of a forest plot stands for. */
public enum RowDetail {
    /**
     * Chosen by number: every effect up to 60; above that one row a cluster when effects share clusters; above 90 rows a
     * caterpillar.
     */
    AUTOMATIC,
    /** Every effect, with label and numbers. */
    EFFECTS,
    /** Every cluster: the common-effect mean of its effects, with label and numbers. */
    CLUSTERS,
    /** Every cluster, or every effect when each is its own cluster, as a thin line without words, sorted by estimate. */
    CATERPILLAR
}
