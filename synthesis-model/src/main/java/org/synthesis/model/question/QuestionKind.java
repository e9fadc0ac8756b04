package org.synthesis.model.question;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Place of a question in the tree. */
public enum QuestionKind implements Coded {
    /** The question the synthesis answers. */
    MAIN("main", "hoofdvraag", "main question"),
    /** A part of the main question. */
    SUB("sub", "deelvraag", "sub-question");

    private final String code;
    private final LocalizedText label;

    QuestionKind(String code, String nl, String en) {
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
