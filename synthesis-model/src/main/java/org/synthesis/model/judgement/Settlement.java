package org.synthesis.model.judgement;

import org.synthesis.model.base.Checks;

/**
 * A level that people settled, to stand beside what a rule proposes.
 *
 * @param key what it is about: the key of a factor, intervention, finding or insight
 * @param aspect which judgement: {@code certainty}, the code of a domain such as {@code imprecision}, or tool and domain as in
 *     {@code rob2-assignment/D2}
 * @param value code of the level, or the number of steps, that was settled
 * @param assessor the person or role
 * @param date as year-month-day; may be empty
 * @param rationale why; needed when the value is another than the proposed one
 */
public record Settlement(String key, String aspect, String value, String assessor, String date, String rationale) {
    /** Checks that someone stands for it. */
    public Settlement {
        Checks.text(key, "key");
        Checks.text(aspect, "aspect");
        Checks.text(value, "value");
        Checks.text(assessor, "assessor");
    }
}
