package org.synthesis.model.standard;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Ratings of Blueprints for Healthy Youth Development. */
public enum BlueprintsRating implements Coded {
    /** Not certified: it does harm. */
    HARMFUL("harmful", "niet gecertificeerd: schadelijk", "not certified: harmful"),
    /** Not certified: it does not work. */
    INEFFECTIVE("ineffective", "niet gecertificeerd: niet werkzaam", "not certified: ineffective"),
    /** Not certified: results contradict each other. */
    INCONCLUSIVE(
            "inconclusive", "niet gecertificeerd: tegenstrijdige uitkomsten", "not certified: inconclusive evidence"),
    /** Not certified: too little sound evidence. */
    INSUFFICIENT(
            "insufficient", "niet gecertificeerd: te weinig deugdelijk bewijs", "not certified: insufficient evidence"),
    /** Not certified: it cannot be spread yet. */
    NOT_READY(
            "not-ready",
            "niet gecertificeerd: nog niet klaar voor verspreiding",
            "not certified: not ready for dissemination"),
    /** Certified as promising. */
    PROMISING("promising", "veelbelovend", "promising"),
    /** Certified as a model. */
    MODEL("model", "model", "model"),
    /** Certified as a model, replicated independently. */
    MODEL_PLUS("model-plus", "model plus", "model plus");

    private final String code;
    private final LocalizedText label;

    BlueprintsRating(String code, String nl, String en) {
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
