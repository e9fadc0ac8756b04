package org.synthesis.model.factor;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Part of a criminal career that an outcome speaks of (Moffitt 1993). */
public enum OutcomePhase implements Coded {
    /** The first offence. */
    ONSET("onset", "begin", "onset"),
    /** More or more serious. */
    ESCALATION("escalation", "verergering", "escalation"),
    /** Going on. */
    PERSISTENCE("persistence", "volharding", "persistence"),
    /** Stopping. */
    DESISTANCE("desistance", "stoppen", "desistance"),
    /** Being drawn in by others. */
    RECRUITMENT("recruitment", "rekrutering", "recruitment"),
    /** Leaving a group or network. */
    EXIT("exit", "uitstappen", "exit");

    private final String code;
    private final LocalizedText label;

    OutcomePhase(String code, String nl, String en) {
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
