package org.synthesis.model.conclusion;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What may be out of date. */
public enum FreshnessKind implements Coded {
    /** The latest search for evidence. */
    SEARCH("search", "laatste zoekactie", "latest search"),
    /** The only source that a recommendation rests on. */
    SOLE_SOURCE("sole-source", "enige bron van een aanbeveling", "only source of a recommendation"),
    /** A recommendation with an end date. */
    EXPIRY("expiry", "houdbaarheid van een aanbeveling", "expiry of a recommendation");

    private final String code;
    private final LocalizedText label;

    FreshnessKind(String code, String nl, String en) {
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
