package org.synthesis.scoring.effect;

/** What an odds ratio or a logit difference speaks of, relative to the risk that is asked for. */
public enum RatioOf {
    /** The odds of the event: above 1 means more risk. */
    EVENT,
    /** The odds of staying free of the event, as a favourable effect is often published: above 1 means less risk. */
    NO_EVENT
}
