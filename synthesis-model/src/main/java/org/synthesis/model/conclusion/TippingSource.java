package org.synthesis.model.conclusion;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What is changed to see whether a conclusion holds. */
public enum TippingSource implements Coded {
    /** One study, finding or insight less. */
    STUDY("study", "één studie weglaten", "leaving out one study"),
    /** A shift of the estimate. */
    BIAS("bias", "vertekening", "bias"),
    /** Results that did not appear. */
    PUBLICATION("publication", "publicatiebias", "publication bias"),
    /** A cause of both that was not measured. */
    CONFOUNDING("confounding", "verstoring", "confounding"),
    /** One step in one domain of certainty. */
    CERTAINTY("certainty", "een domein van de zekerheid", "a domain of certainty"),
    /** One step in one answer of the Evidence to Decision table. */
    DECISION("decision", "een antwoord bij de afweging", "an answer of the weighing"),
    /** The weight of one criterion. */
    WEIGHT("weight", "een gewicht", "a weight"),
    /** A number or method of the protocol. */
    SETTING("setting", "een instelling", "a setting"),
    /** One field of a municipal profile. */
    CONTEXT("context", "de gemeente", "the place"),
    /** One study more. */
    NEW_EVIDENCE("new-evidence", "nieuw onderzoek", "new evidence");

    private final String code;
    private final LocalizedText label;

    TippingSource(String code, String nl, String en) {
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
