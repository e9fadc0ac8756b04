package org.synthesis.model.appraisal;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How far a requirement of a checklist on practice knowledge is met, best first. */
public enum Fulfilment implements Coded {
    /** It is met. */
    MET("met", "voldaan", "met"),
    /** It is met in part. */
    PARTLY("partly", "deels voldaan", "partly met"),
    /** It is not met. */
    NOT_MET("not-met", "niet voldaan", "not met");

    private final String code;
    private final LocalizedText label;

    Fulfilment(String code, String nl, String en) {
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
