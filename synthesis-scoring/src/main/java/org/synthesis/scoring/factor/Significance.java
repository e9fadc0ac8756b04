package org.synthesis.scoring.factor;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Whether an odds ratio differs from 1 at the usual level, as computed or as a source says. */
public enum Significance implements Coded {
    /** It does. */
    SIGNIFICANT("significant", "significant", "significant"),
    /** It does not. */
    NOT_SIGNIFICANT("not-significant", "niet significant", "not significant");

    private final String code;
    private final LocalizedText label;

    Significance(String code, String nl, String en) {
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
