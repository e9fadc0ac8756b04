package org.synthesis.scoring.factor;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Share of cases that goes with a factor. */
public enum ImpactMeasure implements Coded {
    /** Population attributable fraction of an unadjusted risk ratio. */
    LEVIN("levin", "populatie-attributieve fractie (Levin)", "population attributable fraction (Levin)"),
    /** Population attributable fraction from the share of cases with the factor. */
    MIETTINEN(
            "miettinen", "populatie-attributieve fractie (Miettinen)", "population attributable fraction (Miettinen)"),
    /** Prevented fraction. */
    PREVENTED("prevented", "vermeden fractie", "prevented fraction"),
    /** Fractions of several factors together, as if independent. */
    COMBINED("combined", "gezamenlijke fractie", "combined fraction");

    private final String code;
    private final LocalizedText label;

    ImpactMeasure(String code, String nl, String en) {
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
