package org.synthesis.model.base;

import com.google.errorprone.annotations.FormatMethod;
import java.util.Locale;

/** Argument checks whose messages say what was expected, what was found and where. */
public final class Checks {
    private Checks() {}

    /**
     * Demands that a documented rule holds.
     *
     * @throws IllegalArgumentException with the formatted message when it does not
     */
    @FormatMethod
    public static void that(boolean holds, String message, Object... arguments) {
        if (!holds) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, message, arguments));
        }
    }

    /**
     * {@return the value itself, with negative zero turned into zero}
     *
     * @throws IllegalArgumentException when the value is not a finite number
     */
    public static double finite(double value, String what) {
        that(Double.isFinite(value), "%s must be a finite number, got %s", what, value);
        return value == 0 ? 0.0 : value;
    }

    /**
     * {@return the text itself}
     *
     * @throws IllegalArgumentException when the text is blank
     */
    public static String text(String value, String what) {
        that(!value.isBlank(), "%s must not be blank", what);
        return value;
    }
}
