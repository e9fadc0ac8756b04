package org.synthesis.model.certainty;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What a step down is about. */
public enum CertaintyDomain implements Coded {
    /** How the underlying studies were done. */
    LIMITATIONS("limitations", "beperkingen van de studies", "study limitations"),
    /** Other outcome or field than the question asks about. */
    INDIRECTNESS("indirectness", "indirectheid", "indirectness"),
    /** Results point different ways. */
    INCONSISTENCY("inconsistency", "tegenstrijdigheid", "inconsistency"),
    /** One independent study carries it. */
    SINGLE_STUDY("single-study", "één studie", "single study");

    private final String code;
    private final LocalizedText label;

    CertaintyDomain(String code, String nl, String en) {
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
