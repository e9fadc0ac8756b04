package org.synthesis.model.certainty;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What a synthesis without pooling reports (SWiM; Campbell et al. 2020, BMJ 368:l6890). */
public enum SwimItem implements Coded {
    /** How studies were grouped. */
    GROUPING("grouping", "indeling van studies", "grouping of studies"),
    /** The metric and how results were turned into it. */
    METRIC("metric", "maat en omrekening", "metric and transformation"),
    /** How results were brought together. */
    METHOD("method", "wijze van samenvatten", "synthesis method"),
    /** Which results came first. */
    PRIORITISATION("prioritisation", "voorrang van resultaten", "prioritisation of results"),
    /** How differences were looked into. */
    HETEROGENEITY("heterogeneity", "onderzoek van verschillen", "investigation of heterogeneity"),
    /** How certainty was judged. */
    CERTAINTY("certainty", "zekerheid", "certainty"),
    /** How data are shown. */
    PRESENTATION("presentation", "weergave van gegevens", "data presentation"),
    /** What was found. */
    RESULTS("results", "resultaten", "results"),
    /** What limits the synthesis. */
    LIMITATIONS("limitations", "beperkingen", "limitations");

    private final String code;
    private final LocalizedText label;

    SwimItem(String code, String nl, String en) {
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
