package org.synthesis.model.gap;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How much closing it matters. */
public enum Priority implements Coded {
    /** First. */
    HIGH("high", "hoog", "high"),
    /** Next. */
    MEDIUM("medium", "midden", "medium"),
    /** Later. */
    LOW("low", "laag", "low");

    private final String code;
    private final LocalizedText label;

    Priority(String code, String nl, String en) {
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
