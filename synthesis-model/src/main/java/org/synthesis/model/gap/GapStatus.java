package org.synthesis.model.gap;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What the evidence base says about a gap now. */
public enum GapStatus implements Coded {
    /** Counting confirms the gap. */
    OPEN("open", "open", "open"),
    /** Counting no longer shows the gap. */
    CLOSED("closed", "gesloten", "closed"),
    /** A source states it; counting does not judge it. */
    STATED("stated", "gesteld", "stated"),
    /** The basis cannot be counted from the columns there are. */
    CANNOT_COUNT("cannot-count", "niet te tellen", "cannot be counted");

    private final String code;
    private final LocalizedText label;

    GapStatus(String code, String nl, String en) {
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
