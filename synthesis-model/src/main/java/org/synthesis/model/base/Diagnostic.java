package org.synthesis.model.base;

/**
 * One thing a reader or a method has to say about its input: what is wrong, where, and what to do.
 *
 * @param code short stable word for programs, for instance {@code unknown-code}
 * @param severity how much it matters
 * @param message what was expected and what was found, one line
 * @param location where it stands
 * @param hint what to do about it; empty when the message says it all
 */
public record Diagnostic(String code, Severity severity, String message, SourceLocation location, String hint) {
    /** Checks that code and message say something. */
    public Diagnostic {
        Checks.text(code, "code");
        Checks.text(message, "message");
    }

    /** {@return a note about a place} */
    public static Diagnostic note(String code, SourceLocation location, String message, String hint) {
        return new Diagnostic(code, Severity.NOTE, message, location, hint);
    }

    /** {@return a warning about a place} */
    public static Diagnostic warning(String code, SourceLocation location, String message, String hint) {
        return new Diagnostic(code, Severity.WARNING, message, location, hint);
    }

    /** {@return an error at a place} */
    public static Diagnostic error(String code, SourceLocation location, String message, String hint) {
        return new Diagnostic(code, Severity.ERROR, message, location, hint);
    }

    /** {@return for instance {@code error factors.csv row 4 column level: unknown level "familiy" (did you mean "family"?)}} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(severity.name().toLowerCase(java.util.Locale.ROOT));
        String place = location.toString();
        if (!place.isEmpty()) {
            text.append(' ').append(place);
        }
        text.append(": ").append(message);
        if (!hint.isEmpty()) {
            text.append(" (").append(hint).append(')');
        }
        return text.toString();
    }
}
