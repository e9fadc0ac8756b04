package org.synthesis.model.standard;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How far the studies of a body of evidence agree (DFID 2014), least first. */
public enum BodyConsistency implements Coded {
    /** They contradict each other. */
    INCONSISTENT("inconsistent", "tegenstrijdig", "inconsistent"),
    /** They generally agree. */
    GENERALLY("generally", "doorgaans eensluidend", "generally consistent"),
    /** They broadly agree. */
    BROADLY("broadly", "grotendeels eensluidend", "broadly consistent"),
    /** They agree. */
    CONSISTENT("consistent", "eensluidend", "consistent");

    private final String code;
    private final LocalizedText label;

    BodyConsistency(String code, String nl, String en) {
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
