package org.synthesis.model.context;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** In what respect the advice to two municipalities can differ. */
public enum DifferenceAspect implements Coded {
    /** Whether a recommendation is meant for the place. */
    RELEVANCE("relevance", "of de aanbeveling geldt", "whether the recommendation applies"),
    /** What it comes to there. */
    DECISION("decision", "wat ermee te doen", "what to do with it"),
    /** What must be built, found out or done first. */
    FIRST("first", "wat eerst komt", "what comes first"),
    /** In what form to do it. */
    ADAPTATION("adaptation", "in welke vorm", "in what form"),
    /** In what order the recommendations that both are given come. */
    ORDER("order", "de volgorde", "the order"),
    /** Whether to stop something that may do harm or not to begin with it. */
    HARM("harm", "wat te stoppen of te laten", "what to stop or avoid"),
    /** Which gaps in knowledge the advice lives with. */
    OPEN_QUESTION("open-question", "een open vraag", "an open question"),
    /** Which fields of the profile are needed and not known. */
    UNKNOWN_FIELD("unknown-field", "wat nog na te gaan is", "what is still to be found out"),
    /** Whether the profile says enough. */
    COMPLETENESS("completeness", "of het profiel volledig is", "whether the profile is complete");

    private final String code;
    private final LocalizedText label;

    DifferenceAspect(String code, String nl, String en) {
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
