package org.synthesis.model.effect;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What a reported result is: the result of one study or of many. */
public enum ReportingUnit implements Coded {
    /** A meta-analytic mean; pooling it again would count its studies twice. */
    POOLED("pooled", "gepoold resultaat", "pooled result"),
    /** The result of one study. */
    PRIMARY("primary", "primaire studie", "primary study"),
    /** A re-analysis of primary effects that ship with the data. */
    PRIMARY_SET("primary-set", "heranalyse van primaire effecten", "re-analysis of primary effects"),
    /** Smallest and largest of several results. */
    RANGE("range", "bandbreedte", "range"),
    /** A description without a combined number. */
    NARRATIVE("narrative", "beschrijvend", "narrative"),
    /** An estimate in a toolkit for practice. */
    TOOLKIT("toolkit", "toolkit", "toolkit"),
    /** A register's verdict. */
    RATING("rating", "oordeel van een register", "register rating");

    private final String code;
    private final LocalizedText label;

    ReportingUnit(String code, String nl, String en) {
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
