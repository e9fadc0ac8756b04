package org.synthesis.scoring.realist;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How far a configuration of context, mechanism and outcome has come. */
public enum RegularityStatus implements Coded {
    /** A conjecture so far. */
    CANDIDATE("candidate", "vermoeden", "conjecture"),
    /** It recurs in independent sources without an unexplained counter-case. */
    DEMI_REGULARITY("demi-regularity", "demi-regelmatigheid", "demi-regularity");

    private final String code;
    private final LocalizedText label;

    RegularityStatus(String code, String nl, String en) {
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
