package org.synthesis.model.finding;

import org.synthesis.model.base.Checks;

/**
 * A stretch of life in which something was measured, the end not included.
 *
 * @param from age in years
 * @param to age in years, above {@code from}
 */
public record AgeWindow(double from, double to) {
    /** Checks the order. */
    public AgeWindow {
        from = Checks.finite(from, "start of the window");
        to = Checks.finite(to, "end of the window");
        Checks.that(0 <= from && from < to, "a window must end after it starts, got %s to %s", from, to);
    }

    /** {@return whether it ends before or when the other starts} */
    public boolean isBefore(AgeWindow other) {
        return to <= other.from;
    }
}
