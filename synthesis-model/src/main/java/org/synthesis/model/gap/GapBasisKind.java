package org.synthesis.model.gap;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Whether a gap is stated by a source or counted from the evidence. */
public enum GapBasisKind implements Coded {
    /** A source says so. */
    STATED("stated-in-source", "door een bron gesteld", "stated by a source"),
    /** Counting the findings shows it. */
    COMPUTED("computed-from-corpus", "geteld in het bestand", "counted in the evidence");

    private final String code;
    private final LocalizedText label;

    GapBasisKind(String code, String nl, String en) {
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
