package org.synthesis.model.finding;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** Whether the source speaks of the named subject or of its opposite. */
public enum SubjectPole implements Coded {
    /** The source speaks of the subject as named. */
    SAME("same", "zelfde pool", "same pole"),
    /** The source speaks of the opposite, such as poor attachment for attachment. */
    OPPOSITE("opposite", "tegenpool", "opposite pole");

    private final String code;
    private final LocalizedText label;

    SubjectPole(String code, String nl, String en) {
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

    /** {@return a direction stated for this pole, turned to the named subject} */
    public Direction turn(Direction stated) {
        return this == SAME ? stated : stated.opposite();
    }
}
