package org.synthesis.scoring.vocabulary;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Levels of the spectrum of public participation (IAP2), lowest first. */
public enum Iap2Level implements Coded {
    /** Give information. */
    INFORM("inform", "informeren", "inform"),
    /** Ask for views. */
    CONSULT("consult", "raadplegen", "consult"),
    /** Work with people throughout. */
    INVOLVE("involve", "betrekken", "involve"),
    /** Work as partners. */
    COLLABORATE("collaborate", "samenwerken", "collaborate"),
    /** Leave the decision to people. */
    EMPOWER("empower", "laten beslissen", "empower");

    private final String code;
    private final LocalizedText label;

    Iap2Level(String code, String nl, String en) {
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
