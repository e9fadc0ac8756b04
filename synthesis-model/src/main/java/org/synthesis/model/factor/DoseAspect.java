package org.synthesis.model.factor;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What can be told of the dose of an exposure. */
public enum DoseAspect implements Coded {
    /** How strong. */
    INTENSITY("intensity", "intensiteit", "intensity"),
    /** How often. */
    FREQUENCY("frequency", "frequentie", "frequency"),
    /** How long. */
    DURATION("duration", "duur", "duration"),
    /** How long ago. */
    RECENCY("recency", "hoe recent", "recency");

    private final String code;
    private final LocalizedText label;

    DoseAspect(String code, String nl, String en) {
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
