package org.synthesis.model.recommendation;

import org.synthesis.model.base.Checks;
import org.synthesis.model.text.LocalizedText;

/**
 * What a panel answered, and on what.
 *
 * @param value the answer
 * @param evidence what research says of it; may be empty
 * @param considerations what else counted; may be empty
 * @param assessor the person or panel that stands for it
 * @param date as year-month-day; may be empty
 * @param rationale why, where it differs from what a rule proposes; otherwise may be empty
 * @param <T> what is answered
 */
public record PanelAnswer<T>(
        T value, LocalizedText evidence, LocalizedText considerations, String assessor, String date, String rationale) {
    /** Checks that someone stands for it. */
    public PanelAnswer {
        Checks.text(assessor, "assessor");
    }

    /** {@return an answer without more than who gave it} */
    public static <T> PanelAnswer<T> of(T value, String assessor) {
        return new PanelAnswer<>(value, LocalizedText.EMPTY, LocalizedText.EMPTY, assessor, "", "");
    }

    /** {@return an answer with a reason} */
    public static <T> PanelAnswer<T> of(T value, String assessor, String rationale) {
        return new PanelAnswer<>(value, LocalizedText.EMPTY, LocalizedText.EMPTY, assessor, "", rationale);
    }

    /** {@return another answer, for the rest the same} */
    public PanelAnswer<T> with(T other) {
        return new PanelAnswer<>(other, evidence, considerations, assessor, date, rationale);
    }
}
