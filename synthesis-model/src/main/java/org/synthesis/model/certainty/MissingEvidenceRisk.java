package org.synthesis.model.certainty;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Risk of bias due to missing evidence, as judged with ROB-ME (Page et al. 2023, BMJ 383:e076754). */
public enum MissingEvidenceRisk implements Coded {
    /** Low risk. */
    LOW("low", "laag", "low"),
    /** Some concerns. */
    SOME_CONCERNS("some-concerns", "enige zorg", "some concerns"),
    /** High risk. */
    HIGH("high", "hoog", "high");

    private final String code;
    private final LocalizedText label;

    MissingEvidenceRisk(String code, String nl, String en) {
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
