package org.synthesis.scoring.triangulation;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Kinds of conclusion that are kept apart (JBI; Pearson et al. 2005). */
public enum Fame implements Coded {
    /** Whether it can be done. */
    FEASIBILITY("feasibility", "uitvoerbaarheid", "feasibility"),
    /** Whether it fits the people and the place. */
    APPROPRIATENESS("appropriateness", "passendheid", "appropriateness"),
    /** What it means to people. */
    MEANINGFULNESS("meaningfulness", "betekenis", "meaningfulness"),
    /** Whether it does what it is meant to do. */
    EFFECTIVENESS("effectiveness", "werkzaamheid", "effectiveness");

    private final String code;
    private final LocalizedText label;

    Fame(String code, String nl, String en) {
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
