package org.synthesis.model.appraisal;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How systematically an insight was drawn from practice. */
public enum Elicitation implements Coded {
    /** No panel and no evaluation. */
    NONE("none", "niet systematisch", "not systematic"),
    /** A structured panel judged it; its agreement counts. */
    PANEL("panel", "gestructureerd panel", "structured panel"),
    /** An evaluation that can be read. */
    EVALUATION("evaluation", "gedocumenteerde evaluatie", "documented evaluation");

    private final String code;
    private final LocalizedText label;

    Elicitation(String code, String nl, String en) {
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
