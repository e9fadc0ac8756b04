package org.synthesis.model.gap;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Which gap a cell of an evidence map shows (Snilstveit et al. 2016; White et al. 2020). */
public enum MapGapKind implements Coded {
    /** No primary study is in the cell. */
    ABSOLUTE("absolute", "geen onderzoek", "no studies"),
    /** There are primary studies but no recent review that can be trusted. */
    SYNTHESIS("synthesis", "geen goed recent overzicht", "no sound recent review");

    private final String code;
    private final LocalizedText label;

    MapGapKind(String code, String nl, String en) {
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
