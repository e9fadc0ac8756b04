package org.synthesis.scoring.factor;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How a share of cases is to be read. */
public enum ImpactReading implements Coded {
    /** What would not have happened without the factor; needs a factor that is a supported cause. */
    CAUSAL("causal", "oorzakelijk", "causal"),
    /** What would not have happened if the factor were a cause, which has not been shown. */
    HYPOTHETICAL(
            "hypothetical",
            "hypothetisch: alsof de factor een oorzaak is",
            "hypothetical: as if the factor were a cause");

    private final String code;
    private final LocalizedText label;

    ImpactReading(String code, String nl, String en) {
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
