package org.synthesis.scoring.vocabulary;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How strong ties of one kind are. */
public enum TieStrength implements Coded {
    /** Weak. */
    WEAK("weak", "zwak", "weak"),
    /** In between. */
    MODERATE("moderate", "gemiddeld", "moderate"),
    /** Strong. */
    STRONG("strong", "sterk", "strong");

    private final String code;
    private final LocalizedText label;

    TieStrength(String code, String nl, String en) {
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
