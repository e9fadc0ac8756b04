package org.synthesis.model.recommendation;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** The four groups of what decides whether an action can be transferred (PIET-T, Schloemer and Schröder-Bäck 2018, Implement Sci 13:88). */
public enum TransferTheme implements Coded {
    /** Who it is for: their make-up, needs and attitude. */
    POPULATION("population", "bevolking", "population"),
    /** What is done and what evidence it has. */
    INTERVENTION("intervention", "interventie", "intervention"),
    /** Policy, organisations, people and places around it. */
    ENVIRONMENT("environment", "omgeving", "environment"),
    /** How it is brought here: talks, adoption, implementation, evaluation. */
    TRANSFER("transfer", "overdracht", "transfer");

    private final String code;
    private final LocalizedText label;

    TransferTheme(String code, String nl, String en) {
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
