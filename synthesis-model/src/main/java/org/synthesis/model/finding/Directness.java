package org.synthesis.model.finding;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How close the outcome is to involvement in organised or drug crime. */
public enum Directness implements Coded {
    /** Recruitment into or involvement in organised or drug crime. */
    DIRECT("direct", "direct", "direct"),
    /** Other crime or an intermediate outcome. */
    INDIRECT("indirect", "indirect", "indirect"),
    /** Another field. */
    ANALOGUE("analogue", "ander veld", "analogue");

    private final String code;
    private final LocalizedText label;

    Directness(String code, String nl, String en) {
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
