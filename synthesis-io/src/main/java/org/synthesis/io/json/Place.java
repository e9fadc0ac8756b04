package org.synthesis.io.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands; one link for each step from the root, so that a path costs nothing until it is printed.
 *
 * @param parent the object or array around it, absent at the root
 * @param name name within an object; at the root the name of the file, empty when there is none
 * @param index position within an array, -1 elsewhere
 * @param line line of the document, 0 while writing
 * @param column column within the line
 */
record Place(@Nullable Place parent, String name, int index, int line, int column) {
    private static final int LONGEST_QUOTE = 60;
    private static final int LONGEST_PROBLEM = 2000;

    /** {@return the root of a value that is written} */
    static Place root() {
        return root("");
    }

    /** {@return the root of a document that is read from a file} */
    static Place root(String file) {
        return new Place(null, file, -1, 0, 0);
    }

    Place member(String member) {
        return new Place(this, member, -1, 0, 0);
    }

    Place item(int item) {
        return new Place(this, "", item, 0, 0);
    }

    Place at(int newLine, int newColumn) {
        return new Place(parent, name, index, newLine, newColumn);
    }

    /** {@return the error to throw for a problem at this place} */
    JsonException refuse(String problem) {
        StringBuilder message = new StringBuilder(path()).append(": ").append(visible(problem, LONGEST_PROBLEM));
        if (line > 0) {
            message.append(" (").append(file().isEmpty() ? "" : quote(file(), "") + ", ");
            message.append("line ")
                    .append(line)
                    .append(", column ")
                    .append(column)
                    .append(')');
        }
        return new JsonException(message.toString(), path(), line, column);
    }

    /** {@return for instance {@code $.findings[3].effect}} */
    String path() {
        Deque<String> steps = new ArrayDeque<>();
        for (Place place = this; place.parent != null; place = place.parent) {
            steps.addFirst(place.step());
        }
        return "$" + String.join("", steps);
    }

    private String step() {
        if (index >= 0) {
            return "[" + index + "]";
        }
        return isPlain(name) ? "." + name : "[" + quote(name, "'") + "]";
    }

    private String file() {
        Place place = this;
        while (place.parent != null) {
            place = place.parent;
        }
        return place.name;
    }

    private static boolean isPlain(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_QUOTE
                && name.chars().allMatch(c -> c == '_' || (c < 128 && Character.isLetterOrDigit(c)));
    }

    /** {@return a text for a message: between marks, shortened, nothing invisible left in it} */
    static String quote(String text, String mark) {
        return mark + visible(text, LONGEST_QUOTE) + mark;
    }

    /** {@return the start of a text on one line, nothing invisible left in it} */
    static String visible(String text, int longest) {
        boolean whole = text.length() <= longest;
        StringBuilder visible = new StringBuilder();
        (whole ? text : text.substring(0, longest)).codePoints().forEach(c -> {
            if (isVisible(c)) {
                visible.appendCodePoint(c);
            } else {
                visible.append(String.format(Locale.ROOT, "\\u%04x", c));
            }
        });
        return visible.append(whole ? "" : "...").toString();
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
