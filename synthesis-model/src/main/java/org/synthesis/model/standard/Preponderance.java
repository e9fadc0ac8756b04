package org.synthesis.model.standard;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Where most of the sound evidence points. */
public enum Preponderance implements Coded {
    /** Wanted effects. */
    POSITIVE("positive", "vooral gewenste effecten", "mostly wanted effects"),
    /** No effects. */
    NONE("none", "vooral geen effect", "mostly no effects"),
    /** Results contradict each other. */
    MIXED("mixed", "tegenstrijdig", "contradictory");

    private final String code;
    private final LocalizedText label;

    Preponderance(String code, String nl, String en) {
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
