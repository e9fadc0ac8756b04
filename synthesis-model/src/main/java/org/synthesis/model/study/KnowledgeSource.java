package org.synthesis.model.study;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Where knowledge comes from; sources of different kinds are set side by side and never averaged (Barends et al. 2014). */
public enum KnowledgeSource implements Coded {
    /** Research with numbers. */
    SCI_QUANT("sci-quant", "kwantitatief onderzoek", "quantitative research"),
    /** Research with words. */
    SCI_QUAL("sci-qual", "kwalitatief onderzoek", "qualitative research"),
    /** What an organisation registers about its work. */
    ORG_DATA("org-data", "gegevens van organisaties", "organisational data"),
    /** What professionals observe. */
    PROFESSIONAL("professional", "praktijkkennis", "professional knowledge"),
    /** What people live through. */
    LIVED("lived", "ervaringskennis", "lived experience"),
    /** What those concerned hold to be of value. */
    STAKEHOLDER("stakeholder", "belanghebbenden", "stakeholders");

    private final String code;
    private final LocalizedText label;

    KnowledgeSource(String code, String nl, String en) {
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

    /** {@return whether it speaks in numbers} */
    public boolean isNumbers() {
        return this == SCI_QUANT || this == ORG_DATA;
    }
}
