package org.synthesis.model.appraisal;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Whether something was found when somebody looked for it. Where nobody looked the value is left out. */
public enum Presence implements Coded {
    /** It is there. */
    PRESENT("present", "aanwezig", "present"),
    /** Somebody looked and it is not there. */
    ABSENT("absent", "afwezig", "absent");

    private final String code;
    private final LocalizedText label;

    Presence(String code, String nl, String en) {
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
