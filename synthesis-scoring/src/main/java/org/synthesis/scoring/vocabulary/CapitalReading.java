package org.synthesis.scoring.vocabulary;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Whether close ties count as resilience. */
public enum CapitalReading implements Coded {
    /** They do. */
    RESILIENCE("resilience", "telt als veerkracht", "counts as resilience"),
    /** They may as well shield crime: their direction depends on ties with others. */
    CONDITIONAL("conditional", "richting hangt af van banden met anderen", "direction depends on ties with others");

    private final String code;
    private final LocalizedText label;

    CapitalReading(String code, String nl, String en) {
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
