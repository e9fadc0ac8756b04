package org.synthesis.model.source;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How far the citation itself was checked. */
public enum CitationCertainty implements Coded {
    /** Authors, title and year were read. */
    VERIFIED("verified", "nagegaan", "verified"),
    /** Some part is from memory or inferred. */
    PARTLY_VERIFIED("partly-verified", "deels nagegaan", "partly verified"),
    /** Nothing was checked. */
    UNVERIFIED("unverified", "niet nagegaan", "unverified");

    private final String code;
    private final LocalizedText label;

    CitationCertainty(String code, String nl, String en) {
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
