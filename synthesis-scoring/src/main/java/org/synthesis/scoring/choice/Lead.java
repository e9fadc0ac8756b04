package org.synthesis.scoring.choice;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How much the first place hangs on the weights. */
public enum Lead implements Coded {
    /** First for at least the settled share of all weights. */
    ROBUST("robust", "stevig", "robust"),
    /** First at the base weights, yet for less than the settled share of all weights. */
    FRAGILE("fragile", "fragiel", "fragile"),
    /** Two or more have the highest score at the base weights. */
    SHARED("shared", "gedeeld", "shared");

    private final String code;
    private final LocalizedText label;

    Lead(String code, String nl, String en) {
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
