package org.synthesis.model.standard;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Quality of the studies of a body of evidence together (DFID 2014), lowest first. */
public enum BodyQuality implements Coded {
    /** Mostly low. */
    LOW("low", "vooral laag", "mostly low"),
    /** Mostly moderate. */
    MODERATE("moderate", "vooral redelijk", "mostly moderate"),
    /** Mostly high. */
    HIGH("high", "vooral hoog", "mostly high");

    private final String code;
    private final LocalizedText label;

    BodyQuality(String code, String nl, String en) {
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
