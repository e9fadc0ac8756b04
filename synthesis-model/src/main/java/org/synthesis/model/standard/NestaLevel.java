package org.synthesis.model.standard;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Standards of evidence of Nesta (Puttick and Ludlow 2013), lowest first; a level includes those below. */
public enum NestaLevel implements Coded {
    /** What is done and why it matters is described. */
    LEVEL_1("1", "niveau 1: beschreven", "level 1: described"),
    /** Data show change. */
    LEVEL_2("2", "niveau 2: gegevens laten verandering zien", "level 2: data show change"),
    /** A comparison group shows causality. */
    LEVEL_3("3", "niveau 3: oorzakelijk verband met vergelijkingsgroep", "level 3: causality with a comparison group"),
    /** At least one independent replication. */
    LEVEL_4("4", "niveau 4: onafhankelijk herhaald", "level 4: independently replicated"),
    /** Manuals and systems for consistent replication. */
    LEVEL_5("5", "niveau 5: overal gelijk uit te voeren", "level 5: consistently replicable");

    private final String code;
    private final LocalizedText label;

    NestaLevel(String code, String nl, String en) {
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
