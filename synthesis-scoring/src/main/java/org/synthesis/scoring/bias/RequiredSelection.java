package org.synthesis.scoring.bias;

import java.util.OptionalDouble;
import org.synthesis.model.base.Checks;

/**
 * How strong selection would have to be to move a result to a threshold.
 *
 * @param status whether it can be moved there at all
 * @param ratio how many times likelier a result in the favoured direction is published than another one; present when selection
 *     of that strength is what it takes, at least 1
 */
public record RequiredSelection(Status status, OptionalDouble ratio) {
    /** Whether a threshold can be reached. */
    public enum Status {
        /** This strength of selection moves the result to the threshold. */
        NEEDED,
        /** The result is at or beyond the threshold without selection. */
        ALREADY_THERE,
        /** Even the studies that selection works against alone do not reach the threshold: no strength is enough. */
        NOT_POSSIBLE
    }

    /** Checks that there is a ratio exactly when one is needed. */
    public RequiredSelection {
        Checks.that(
                (status == Status.NEEDED) == ratio.isPresent(),
                "a ratio belongs to status NEEDED, got %s with %s",
                status,
                ratio);
    }

    static RequiredSelection of(double ratio) {
        return new RequiredSelection(Status.NEEDED, OptionalDouble.of(ratio));
    }

    static RequiredSelection of(Status status) {
        return new RequiredSelection(status, OptionalDouble.empty());
    }
}
