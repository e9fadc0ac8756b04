package org.synthesis.model.standard;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What is known of a yes-or-no question about a study, a programme or a body of evidence. */
public enum Fact implements Coded {
    /** It is so. */
    YES("yes", "ja", "yes"),
    /** It is not so. */
    NO("no", "nee", "no"),
    /** Nobody said; never read as yes or as no. */
    UNREPORTED("unreported", "niet vermeld", "not reported");

    private final String code;
    private final LocalizedText label;

    Fact(String code, String nl, String en) {
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
