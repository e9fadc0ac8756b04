package org.synthesis.model.conclusion;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What one stream of evidence says about a proposition. */
public enum StreamDirection implements Coded {
    /** It supports the proposition. */
    SUPPORTS("+", "steunt", "supports"),
    /** It speaks against it. */
    OPPOSES("-", "spreekt tegen", "opposes"),
    /** It shows no association or effect. */
    NO_EFFECT("0", "geen effect", "no effect"),
    /** Both. */
    MIXED("mixed", "wisselend", "mixed"),
    /** It says nothing. */
    SILENT("silent", "zwijgt", "silent");

    private final String code;
    private final LocalizedText label;

    StreamDirection(String code, String nl, String en) {
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
