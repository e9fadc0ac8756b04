package org.synthesis.model.recommendation;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Whether advice that others made can be trusted. */
public enum SourceCredibility implements Coded {
    /** It was made with care and it shows how. */
    CREDIBLE("credible", "betrouwbaar", "credible"),
    /** It was not made with care, or does not show how. */
    NOT_CREDIBLE("not-credible", "niet betrouwbaar", "not credible"),
    /** Nobody made such advice. */
    NONE("none", "er is geen", "there is none");

    private final String code;
    private final LocalizedText label;

    SourceCredibility(String code, String nl, String en) {
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
