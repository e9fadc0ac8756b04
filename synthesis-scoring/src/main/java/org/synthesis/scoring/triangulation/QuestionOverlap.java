package org.synthesis.scoring.triangulation;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Whether the syntheses of numbers and of words answer the same question. */
public enum QuestionOverlap implements Coded {
    /** They answer the same question. */
    SAME("same", "dezelfde vraag", "the same question"),
    /** They answer different questions. */
    DIFFERENT("different", "verschillende vragen", "different questions");

    private final String code;
    private final LocalizedText label;

    QuestionOverlap(String code, String nl, String en) {
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
