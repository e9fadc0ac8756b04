package org.synthesis.model.factor;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What a finding is about: a factor or an intervention. */
public enum SubjectKind implements Coded {
    /** A risk or protective factor. */
    FACTOR("factor", "factor", "factor"),
    /** A programme or way of working. */
    INTERVENTION("intervention", "interventie", "intervention");

    private final String code;
    private final LocalizedText label;

    SubjectKind(String code, String nl, String en) {
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
