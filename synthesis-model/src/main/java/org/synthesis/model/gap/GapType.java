package org.synthesis.model.gap;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What kind of gap it is. */
public enum GapType implements Coded {
    /** Nothing was found. */
    NO_STUDIES("no-studies", "geen studies", "no studies"),
    /** Described, not counted. */
    NO_QUANTITATIVE("no-quantitative", "geen cijfers", "no numbers"),
    /** Correlates, no predictors. */
    ONLY_CORRELATIONAL("only-correlational", "alleen samenhang", "only correlational"),
    /** Designs cannot carry the conclusion. */
    DESIGN_WEAK("design-weak", "zwakke opzet", "weak design"),
    /** People are missing. */
    NARROW_POPULATION("narrow-population", "smalle populatie", "narrow population"),
    /** Results point different ways. */
    CONFLICTING("conflicting", "tegenstrijdig", "conflicting"),
    /** Mechanism, delivery or costs are missing. */
    IMPLEMENTATION("implementation", "uitvoering onbekend", "implementation unknown"),
    /** Evidence from elsewhere. */
    TRANSFER("transfer", "overdraagbaarheid", "transfer"),
    /** The outcome measured is another one. */
    MEASUREMENT("measurement", "andere uitkomstmaat", "measurement");

    private final String code;
    private final LocalizedText label;

    GapType(String code, String nl, String en) {
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
