package org.synthesis.model.finding;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How a practice insight came about. */
public enum InsightKind implements Coded {
    /** Reported from practice. */
    PRACTICE("practice", "praktijkinzicht", "practice insight"),
    /** Put together from several texts. */
    SYNTHESISED("synthesised", "samengesteld inzicht", "synthesised insight");

    private final String code;
    private final LocalizedText label;

    InsightKind(String code, String nl, String en) {
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
