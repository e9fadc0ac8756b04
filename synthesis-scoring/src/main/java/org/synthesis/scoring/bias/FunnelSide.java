package org.synthesis.scoring.bias;

/** On which side of a funnel plot studies are missing. */
public enum FunnelSide {
    /** Small effects are missing. */
    LEFT,
    /** Large effects are missing. */
    RIGHT,
    /** Where the regression on the standard error says: left unless effects fall as standard errors grow. */
    AUTOMATIC
}
