package org.synthesis.model.certainty;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** In what respect evidence can differ from the question. */
public enum DirectnessElement implements Coded {
    /** Who. */
    POPULATION("population", "mensen", "population"),
    /** What was studied. */
    SUBJECT("subject", "factor of interventie", "factor or intervention"),
    /** Compared with what. */
    COMPARATOR("comparator", "vergelijking", "comparator"),
    /** What was measured. */
    OUTCOME("outcome", "uitkomst", "outcome"),
    /** Where and when. */
    SETTING("setting", "omgeving", "setting");

    private final String code;
    private final LocalizedText label;

    DirectnessElement(String code, String nl, String en) {
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
