package org.synthesis.model.study;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Kinds of evidence that are never averaged with each other. */
public enum EvidenceStream implements Coded {
    /** Numbers: effects, associations, counts. */
    QUANTITATIVE("quantitative", "kwantitatief onderzoek", "quantitative research"),
    /** Cases, interviews, narrative reviews. */
    QUALITATIVE("qualitative", "kwalitatief en beschrijvend onderzoek", "qualitative and narrative research"),
    /** What practitioners and residents report. */
    PRACTICE("practice", "praktijkinzicht", "practice insight");

    private final String code;
    private final LocalizedText label;

    EvidenceStream(String code, String nl, String en) {
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
