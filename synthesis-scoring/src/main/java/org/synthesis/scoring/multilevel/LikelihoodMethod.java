package org.synthesis.scoring.multilevel;

/** Which likelihood the variances maximise. */
public enum LikelihoodMethod {
    /** Maximum likelihood; models with different moderators can be compared. */
    ML,
    /** Restricted maximum likelihood; less biased variances, for comparisons the moderators must be the same. */
    REML
}
