package org.synthesis.scoring.priority;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** What an expert says of a research question on one criterion. An expert who does not know enough gives no answer. */
public enum ChnriAnswer implements Coded {
    /** Yes: 1. */
    YES("yes", 1, "ja", "yes"),
    /** Informed, but undecided: one half. */
    UNDECIDED("undecided", 0.5, "onbeslist", "undecided"),
    /** No: 0. */
    NO("no", 0, "nee", "no");

    private final String code;
    private final double points;
    private final LocalizedText label;

    ChnriAnswer(String code, double points, String nl, String en) {
        this.code = code;
        this.points = points;
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

    /** {@return 1, one half or 0} */
    public double points() {
        return points;
    }
}
