package org.synthesis.model.standard;

import java.util.Optional;
import java.util.OptionalInt;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How CrimeSolutions rated: it changed in 2025, and verdicts of the two models cannot be compared. */
public enum RatingModel implements Coded {
    /** A programme or practice as a whole. */
    PRE2025("PRE2025", "tot 2025: het programma als geheel", "until 2025: the programme as a whole"),
    /** Each outcome by its own most rigorous studies. */
    OUTCOME2025("OUTCOME2025", "vanaf 2025: per uitkomst", "from 2025: by outcome");

    private static final int YEAR_OF_CHANGE = 2025;

    private final String code;
    private final LocalizedText label;

    RatingModel(String code, String nl, String en) {
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

    /** {@return the model of a verdict given in a year; empty when the year is unknown or is the year of the change itself} */
    public static Optional<RatingModel> ofYear(OptionalInt year) {
        if (year.isEmpty() || year.getAsInt() == YEAR_OF_CHANGE) {
            return Optional.empty();
        }
        return Optional.of(year.getAsInt() < YEAR_OF_CHANGE ? PRE2025 : OUTCOME2025);
    }
}
