package org.synthesis.model.context;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Whether something that must be there is there. */
public enum PrerequisiteState implements Coded {
    /** It is there. */
    MET("met", "vervuld", "met"),
    /** It is not there. */
    NOT_MET("not-met", "niet vervuld", "not met"),
    /** The profile does not say. */
    UNKNOWN("unknown", "niet bekend", "unknown");

    private final String code;
    private final LocalizedText label;

    PrerequisiteState(String code, String nl, String en) {
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
