package org.synthesis.model.effect;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How sure we are that a number or direction stands in the source. */
public enum Verification implements Coded {
    /** Read in the text. */
    VERIFIED("verified", "nagegaan", "verified"),
    /** Computed from primary effects. */
    RECOMPUTED("recomputed", "herberekend", "recomputed"),
    /** Follows from wording or concept. */
    INFERRED("inferred", "afgeleid", "inferred"),
    /** Well known but not read; never published. */
    FROM_MEMORY("from-memory", "uit het geheugen", "from memory"),
    /** Nothing is claimed. */
    NONE("none", "niet van toepassing", "not applicable");

    private final String code;
    private final LocalizedText label;

    Verification(String code, String nl, String en) {
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

    /** {@return whether a published text may print what carries this mark} */
    public boolean isPublishable() {
        return this == VERIFIED || this == RECOMPUTED;
    }
}
