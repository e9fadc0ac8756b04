package org.synthesis.model.finding;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Which way a finding points, seen from harm to young people and society. */
public enum Direction implements Coded {
    /** More of the subject goes with more harm. */
    HARM_UP("harm-up", "ongunstiger", "more harm"),
    /** More of the subject goes with less harm. */
    HARM_DOWN("harm-down", "gunstiger", "less harm"),
    /** No association or effect was found. */
    NO_ASSOCIATION("no-association", "geen verband", "no association"),
    /** Both ways within one result. */
    MIXED("mixed", "wisselend", "mixed"),
    /** The text read does not say. */
    UNCLEAR("unclear", "onduidelijk", "unclear");

    private final String code;
    private final LocalizedText label;

    Direction(String code, String nl, String en) {
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

    /** {@return the direction seen from the opposite pole of the subject; only more and less harm swap} */
    public Direction opposite() {
        return switch (this) {
            case HARM_UP -> HARM_DOWN;
            case HARM_DOWN -> HARM_UP;
            case NO_ASSOCIATION, MIXED, UNCLEAR -> this;
        };
    }
}
