package org.synthesis.scoring.factor;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** An answer to a question about evidence for a cause. */
public enum Confirmed implements Coded {
    /** It is so. */
    YES("yes", "ja", "yes"),
    /** It is not so. */
    NO("no", "nee", "no");

    private final String code;
    private final LocalizedText label;

    Confirmed(String code, String nl, String en) {
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
