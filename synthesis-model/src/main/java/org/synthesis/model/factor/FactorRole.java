package org.synthesis.model.factor;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What a factor was found to do (Loeber and Farrington 2012; Loesel and Farrington 2012; Farrington et al. 2016). Roles are not exclusive: a
 * factor may buffer a risk and do so more than without that risk. */
public enum FactorRole implements Coded {
    /** Its risk end predicts a higher probability of harm. */
    RISK("risk", "risicofactor", "risk factor"),
    /** Its favourable end predicts a lower probability, whatever the risk; also called direct protective. */
    PROMOTIVE("promotive", "bevorderende factor", "promotive factor"),
    /** It predicts a lower probability in a group at risk; also called risk-based protective. */
    BUFFERING("buffering", "beschermende factor bij risico", "buffering protective factor"),
    /** It protects under risk, and not or less without: an interaction, on a scale that has to be named. */
    INTERACTIVE_PROTECTIVE(
            "interactive-protective", "interactief beschermende factor", "interactive protective factor"),
    /** Risk at one end, promotive at the other. */
    MIXED("mixed", "gemengde factor", "mixed factor"),
    /** Neither end predicts, and an important effect is ruled out. */
    NONE("none", "geen voorspellende factor", "no predictive factor"),
    /** Neither end predicts, and an important effect is not ruled out. */
    INCONCLUSIVE("inconclusive", "onbeslist", "inconclusive"),
    /** An end predicts the opposite of what it should: for people to look at. */
    NONLINEAR("nonlinear", "niet-lineair, te beoordelen", "nonlinear, for review");

    private final String code;
    private final LocalizedText label;

    FactorRole(String code, String nl, String en) {
        this.code = code;
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
