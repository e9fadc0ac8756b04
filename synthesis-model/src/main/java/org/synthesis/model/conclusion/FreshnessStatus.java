package org.synthesis.model.conclusion;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Whether something is out of date. */
public enum FreshnessStatus implements Coded {
    /** Recent enough for the protocol. */
    CURRENT("current", "actueel", "current"),
    /** Too old: look at it again. */
    OUTDATED("outdated", "verouderd", "out of date");

    private final String code;
    private final LocalizedText label;

    FreshnessStatus(String code, String nl, String en) {
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
