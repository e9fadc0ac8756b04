package org.synthesis.model.standard;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Strength of evidence in the EIF Guidebook: how sure causality is, not how large the effect. */
public enum EifLevel implements Coded {
    /** A rigorous study found no effect; apart from the order of the others. */
    NO_EFFECT("NE", "NE: degelijk onderzoek vond geen effect", "NE: rigorous study found no effect"),
    /** Below level 2. */
    NOT_LEVEL_2("NL2", "NL2: nog geen niveau 2", "NL2: not level 2"),
    /** Preliminary evidence of change, without causality. */
    LEVEL_2("2", "niveau 2: eerste aanwijzingen", "level 2: preliminary evidence"),
    /** One rigorous study with a short-term outcome of children. */
    LEVEL_3("3", "niveau 3: één degelijk onderzoek", "level 3: one rigorous study"),
    /** Several rigorous studies, an outcome lasting a year or more. */
    LEVEL_4(
            "4",
            "niveau 4: meer degelijke onderzoeken en blijvend effect",
            "level 4: several rigorous studies and a lasting effect");

    private final String code;
    private final LocalizedText label;

    EifLevel(String code, String nl, String en) {
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
