package org.synthesis.io.json;

/**
 * A document that cannot be read, or a value that cannot be written.
 *
 * <p>The message has the path, what was expected and what was found, and for a document the file, line and column, for
 * instance {@code $.findings[3].effect.estimate: expected a number, found the text "high" (evidence.json, line 88, column
 * 25)}. Unchecked like other refusals of a broken rule; an unreadable file stays an {@link java.io.IOException}.
 */
public final class JsonException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String path;
    private final int line;
    private final int column;

    JsonException(String message, String path, int line, int column) {
        super(message);
        this.path = path;
        this.line = line;
        this.column = column;
    }

    /** {@return where in the document, for instance {@code $.findings[3].effect.estimate}} */
    public String path() {
        return path;
    }

    /** {@return line of the document, from 1; 0 when a value could not be written} */
    public int line() {
        return line;
    }

    /** {@return column within the line, from 1; 0 when a value could not be written} */
    public int column() {
        return column;
    }
}
