package org.synthesis.model.factor;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What kind of action an intervention is. */
public enum InterventionKind implements Coded {
    /** A programme before problems arise. */
    PREVENTION_PROGRAMME("prevention-programme", "preventieprogramma", "prevention programme"),
    /** A treatment or therapy. */
    TREATMENT("treatment", "behandeling", "treatment"),
    /** Police and partners together. */
    POLICING_PARTNERSHIP("policing-partnership", "samenwerking met politie", "policing partnership"),
    /** Workers who go to where young people are. */
    OUTREACH("outreach", "outreachend werk", "outreach"),
    /** A way to choose and run programmes locally. */
    PREVENTION_SYSTEM("prevention-system", "preventiesysteem", "prevention system"),
    /** Police work. */
    POLICING("policing", "politiewerk", "policing"),
    /** Lessons and awareness programmes. */
    AWARENESS("awareness", "voorlichting", "awareness"),
    /** Residents themselves. */
    CITIZEN("citizen", "burgerinitiatief", "citizens"),
    /** The community takes part in design or delivery. */
    ENGAGEMENT("engagement", "participatie", "engagement"),
    /** Finding problems early. */
    EARLY_SIGNALS("early-signals", "vroegsignalering", "early signals"),
    /** Municipality and community together. */
    COOPERATION("cooperation", "samenwerking", "cooperation"),
    /** Several taken together, for overview results. */
    AGGREGATE("aggregate", "samengenomen", "aggregate");

    private final String code;
    private final LocalizedText label;

    InterventionKind(String code, String nl, String en) {
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
