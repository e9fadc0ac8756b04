package org.synthesis.scoring.vocabulary;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Groups of rungs as Arnstein (1969) names them. */
public enum ArnsteinGroup implements Coded {
    /** No participation. */
    NON_PARTICIPATION("non-participation", "geen participatie", "non-participation"),
    /** A voice without power. */
    TOKENISM("tokenism", "inspraak zonder macht", "tokenism"),
    /** A say. */
    CITIZEN_POWER("citizen-power", "zeggenschap", "citizen power");

    private final String code;
    private final LocalizedText label;

    ArnsteinGroup(String code, String nl, String en) {
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
