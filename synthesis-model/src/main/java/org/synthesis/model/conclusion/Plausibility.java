package org.synthesis.model.conclusion;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How easily the change of a tipping point can happen. */
public enum Plausibility implements Coded {
    /** Could well be: within what the data or the judges leave open. */
    HIGH("high", "ligt voor de hand", "quite possible"),
    /** Possible, but needs something new. */
    MEDIUM("medium", "mogelijk", "possible"),
    /** Only with a change larger than anything seen. */
    LOW("low", "onwaarschijnlijk", "unlikely");

    private final String code;
    private final LocalizedText label;

    Plausibility(String code, String nl, String en) {
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
