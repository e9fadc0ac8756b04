package org.synthesis.scoring.factor;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How risk rises with the number of risk factors. */
public enum RiskShape implements Coded {
    /** A step for every factor. */
    LINEAR("linear", "per factor erbij", "step by step"),
    /** A jump from some number on. */
    THRESHOLD("threshold", "sprong vanaf een drempel", "jump at a threshold"),
    /** The data do not tell which. */
    UNDECIDED("undecided", "niet te onderscheiden", "cannot be told apart");

    private final String code;
    private final LocalizedText label;

    RiskShape(String code, String nl, String en) {
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
