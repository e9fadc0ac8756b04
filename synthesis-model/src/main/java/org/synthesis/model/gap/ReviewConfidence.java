package org.synthesis.model.gap;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How far the results of a review can be trusted (AMSTAR 2; Shea et al. 2017, BMJ 358:j4008). */
public enum ReviewConfidence implements Coded {
    /** No or one weakness that is not critical. */
    HIGH("high", "hoog", "high"),
    /** More than one weakness, none critical. */
    MODERATE("moderate", "redelijk", "moderate"),
    /** One critical flaw. */
    LOW("low", "laag", "low"),
    /** More than one critical flaw. */
    CRITICALLY_LOW("critically-low", "kritiek laag", "critically low");

    private final String code;
    private final LocalizedText label;

    ReviewConfidence(String code, String nl, String en) {
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
