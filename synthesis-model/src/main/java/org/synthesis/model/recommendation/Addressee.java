package org.synthesis.model.recommendation;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Who is advised. */
public enum Addressee implements Coded {
    /** A municipality. */
    MUNICIPALITY("municipality", "gemeente", "municipality"),
    /** The expertise unit on social stability. */
    ESS("ESS", "ESS", "ESS"),
    /** Research funders and researchers. */
    RESEARCH("research", "onderzoek", "research"),
    /** A ministry. */
    MINISTRY("ministry", "ministerie", "ministry");

    private final String code;
    private final LocalizedText label;

    Addressee(String code, String nl, String en) {
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
