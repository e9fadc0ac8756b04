package org.synthesis.model.standard;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Size of a body of evidence (DFID 2014), smallest first. */
public enum BodySize implements Coded {
    /** No studies. */
    NONE("none", "geen studies", "no studies"),
    /** Small. */
    SMALL("small", "klein", "small"),
    /** Medium. */
    MEDIUM("medium", "middelgroot", "medium"),
    /** Large. */
    LARGE("large", "groot", "large");

    private final String code;
    private final LocalizedText label;

    BodySize(String code, String nl, String en) {
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
