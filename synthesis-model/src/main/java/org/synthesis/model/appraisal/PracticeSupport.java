package org.synthesis.model.appraisal;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How well an insight from practice is supported, least first: a ladder of this library, as no validated instrument exists. It stands
 * beside the certainty of research and is never converted into it. */
public enum PracticeSupport implements Coded {
    /** Assertion without a traceable source. */
    P0("P0", "bewering zonder navolgbare bron", "assertion without a traceable source"),
    /** One named first-hand source. */
    P1("P1", "één bron uit de eerste hand", "one first-hand source"),
    /** Two or more independent sources of the same type. */
    P2("P2", "meerdere onafhankelijke bronnen van één soort", "several independent sources of one type"),
    /** Two or more independent types of sources, or monitoring data. */
    P3("P3", "meerdere soorten bronnen, of monitorgegevens", "several types of sources, or monitoring data"),
    /** As P3, with systematic elicitation. */
    P4("P4", "meerdere soorten bronnen, systematisch bevraagd", "several types of sources, systematically elicited");

    private final String code;
    private final LocalizedText label;

    PracticeSupport(String code, String nl, String en) {
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
