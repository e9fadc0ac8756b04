package org.synthesis.model.certainty;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What a step down or up is about, and how many levels it can take. */
public enum CertaintyDomain implements Coded {
    /** How the underlying studies were done. */
    RISK_OF_BIAS("risk-of-bias", -3, 0, "risico op vertekening", "risk of bias"),
    /** Results point different ways. */
    INCONSISTENCY("inconsistency", -2, 0, "tegenstrijdigheid", "inconsistency"),
    /** Other people, factor or intervention, comparator, outcome or setting than the question asks about. */
    INDIRECTNESS("indirectness", -2, 0, "indirectheid", "indirectness"),
    /** Too few people or events, or an interval too wide, to tell. */
    IMPRECISION("imprecision", -3, 0, "onnauwkeurigheid", "imprecision"),
    /** Results that stayed away. */
    PUBLICATION_BIAS("publication-bias", -2, 0, "publicatievertekening", "publication bias"),
    /** An effect so large that bias alone hardly explains it. */
    LARGE_EFFECT("large-effect", 0, 2, "groot effect", "large effect"),
    /** More of it goes with more effect. */
    DOSE_RESPONSE("dose-response", 0, 1, "dosis-responsverband", "dose-response"),
    /** Confounding that remains would have weakened the effect. */
    OPPOSING_CONFOUNDING("opposing-confounding", 0, 1, "tegenwerkende restverstoring", "opposing residual confounding"),
    /** How far qualitative studies can be depended on (ConQual). */
    DEPENDABILITY("dependability", -2, 0, "betrouwbaarheid", "dependability"),
    /** How far the data support the qualitative findings (ConQual). */
    CREDIBILITY("credibility", -4, 0, "geloofwaardigheid", "credibility");

    private final String code;
    private final int lowest;
    private final int highest;
    private final LocalizedText label;

    CertaintyDomain(String code, int lowest, int highest, String nl, String en) {
        this.code = code;
        this.lowest = lowest;
        this.highest = highest;
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

    /** {@return the largest step down, as a number of levels not above 0} */
    public int lowest() {
        return lowest;
    }

    /** {@return the largest step up, as a number of levels not below 0} */
    public int highest() {
        return highest;
    }
}
