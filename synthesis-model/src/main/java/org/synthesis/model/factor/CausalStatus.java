package org.synthesis.model.factor;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How far a factor is known to cause the outcome (Kraemer et al. 1997). A partial order: a fixed and a variable marker stand
 * beside each other. */
public enum CausalStatus implements Coded {
    /** Goes together with the outcome; which came first is not known. */
    CORRELATE("correlate", "correlaat", "correlate", 0),
    /** Comes first and cannot change. */
    RISK_MARKER_FIXED("risk-marker-fixed", "vaste risicomarker", "fixed marker", 1),
    /** Comes first and can change; whether changing it helps is not known. */
    RISK_MARKER_VARIABLE("risk-marker-variable", "veranderlijke risicomarker", "variable marker", 1),
    /** Change in the factor is followed by change in the outcome, adequately controlled. */
    CAUSAL_SUPPORTED("causal-supported", "oorzaak aannemelijk", "cause supported", 2),
    /** Changing the factor in an experiment changes the outcome. */
    CAUSAL_EXPERIMENTAL("causal-experimental", "oorzaak experimenteel aangetoond", "cause shown by experiment", 3);

    private final String code;
    private final LocalizedText label;
    private final int rank;

    CausalStatus(String code, String nl, String en, int rank) {
        this.code = code;
        this.label = LocalizedText.of(nl, en);
        this.rank = rank;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public LocalizedText label() {
        return label;
    }

    /** {@return whether this is the other or a stronger claim; neither of two different markers is at least the other} */
    public boolean isAtLeast(CausalStatus other) {
        return this == other || rank > other.rank;
    }
}
