package org.synthesis.model.recommendation;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How firmly it is recommended. */
public enum Strength implements Coded {
    /** Do it. */
    STRONG("strong", "sterk", "strong"),
    /** Do it when it fits. */
    CONDITIONAL("conditional", "voorwaardelijk", "conditional"),
    /** Try it and learn. */
    EXPLORATORY("exploratory", "verkennend", "exploratory");

    private final String code;
    private final LocalizedText label;

    Strength(String code, String nl, String en) {
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
