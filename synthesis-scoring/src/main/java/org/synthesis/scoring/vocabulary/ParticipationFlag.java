package org.synthesis.scoring.vocabulary;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What must be said of a form of participation. */
public enum ParticipationFlag implements Coded {
    /** Nothing. */
    NONE("none", "geen", "none"),
    /** It is participation in name only. */
    TOKENISM("tokenism", "schijnparticipatie", "tokenism");

    private final String code;
    private final LocalizedText label;

    ParticipationFlag(String code, String nl, String en) {
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
