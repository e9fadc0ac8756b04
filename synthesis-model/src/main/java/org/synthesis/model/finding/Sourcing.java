package org.synthesis.model.finding;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Whether an insight has a source. */
public enum Sourcing implements Coded {
    /** Rests on named sources. */
    SOURCED("sourced", "met bron", "sourced"),
    /** Made up to show what such a row looks like; never evidence. */
    ILLUSTRATIVE("illustrative", "verzonnen voorbeeld", "invented example");

    private final String code;
    private final LocalizedText label;

    Sourcing(String code, String nl, String en) {
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
