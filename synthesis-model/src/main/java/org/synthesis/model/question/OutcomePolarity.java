package org.synthesis.model.question;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Whether more of an outcome is worse or better. */
public enum OutcomePolarity implements Coded {
    /** More of it is more harm, such as reoffending. */
    HIGHER_IS_WORSE("higher-is-worse", "hoger is slechter", "higher is worse"),
    /** More of it is less harm, such as finishing school. */
    HIGHER_IS_BETTER("higher-is-better", "hoger is beter", "higher is better");

    private final String code;
    private final LocalizedText label;

    OutcomePolarity(String code, String nl, String en) {
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
