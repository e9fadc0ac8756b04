package org.synthesis.model.judgement;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How well founded a rule is; shown wherever its result shows. */
public enum RuleStatus implements Coded {
    /** Published rule, implemented as published. */
    N("N", "gepubliceerd", "published"),
    /** Published principle, our operationalisation. */
    D("D", "geoperationaliseerd", "operationalised"),
    /** Library default without validation in the literature. */
    L("L", "eigen standaard", "library default"),
    /** Published rule whose details are in doubt. */
    U("U", "onzeker", "unsettled");

    private final String code;
    private final LocalizedText label;

    RuleStatus(String code, String nl, String en) {
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
