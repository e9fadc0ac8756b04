package org.synthesis.model.factor;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What those who code a factor expect it to do; what it was found to do is a {@link FactorRole}. */
public enum ExpectedRole implements Coded {
    /** Goes with more harm. */
    RISK("risk", "risicofactor", "risk factor"),
    /** Goes with less harm. */
    PROTECTIVE("protective", "beschermende factor", "protective factor"),
    /** Can work either way. */
    BOTH("both", "beide", "both");

    private final String code;
    private final LocalizedText label;

    ExpectedRole(String code, String nl, String en) {
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
