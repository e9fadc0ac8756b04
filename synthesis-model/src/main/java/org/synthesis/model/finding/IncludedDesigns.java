package org.synthesis.model.finding;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What the studies are that a result of a review combines. */
public enum IncludedDesigns implements Coded {
    /** Randomised studies only. */
    RANDOMISED("randomised", "gerandomiseerd", "randomised"),
    /** Randomised and other studies together. */
    MIXED("mixed", "gemengd", "mixed"),
    /** No randomised studies. */
    NON_RANDOMISED("non-randomised", "niet gerandomiseerd", "non-randomised");

    private final String code;
    private final LocalizedText label;

    IncludedDesigns(String code, String nl, String en) {
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
