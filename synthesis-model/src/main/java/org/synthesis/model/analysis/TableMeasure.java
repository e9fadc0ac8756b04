package org.synthesis.model.analysis;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How the events of two groups are compared; ratios are analysed as natural logarithms. */
public enum TableMeasure implements Coded {
    /** Odds of the event in the first group over those in the second. */
    ODDS_RATIO("OR", "oddsratio", "odds ratio"),
    /** Risk in the first group over that in the second. */
    RISK_RATIO("RR", "risicoverhouding", "risk ratio"),
    /** Risk in the first group minus that in the second. */
    RISK_DIFFERENCE("RD", "risicoverschil", "risk difference");

    private final String code;
    private final LocalizedText label;

    TableMeasure(String code, String nl, String en) {
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

    /** {@return whether it is analysed as a logarithm} */
    public boolean isRatio() {
        return this != RISK_DIFFERENCE;
    }
}
