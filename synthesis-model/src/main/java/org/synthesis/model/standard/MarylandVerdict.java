package org.synthesis.model.standard;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What the Maryland report says of a programme, least favourable first. */
public enum MarylandVerdict implements Coded {
    /** Sound evaluations find no effect or harm. */
    DOES_NOT_WORK("does-not-work", "werkt niet", "does not work"),
    /** The evaluations decide nothing. */
    UNKNOWN("unknown", "onbekend", "unknown"),
    /** One sound evaluation finds an effect and the rest agrees. */
    PROMISING("promising", "veelbelovend", "promising"),
    /** Several sound evaluations find an effect and the rest agrees. */
    WORKS("works", "werkt", "works");

    private final String code;
    private final LocalizedText label;

    MarylandVerdict(String code, String nl, String en) {
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
