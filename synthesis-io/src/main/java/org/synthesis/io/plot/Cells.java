package org.synthesis.io.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts in a terminal with cells of one width. A character counts as at least as many cells as it has UTF-16 units and as
 * two when it is East Asian or an emoji, so that neither the length nor the look of a line exceeds what is counted.
 */
final class Cells {
    private static final int FIRST_WIDE = 0x1100;
    private static final int FIRST_PUNCTUATION = 0x2000;
    private static final int FIRST_IDEOGRAPHIC = 0x2e80;
    private static final String ELLIPSIS = "..";

    private Cells() {}

    /** {@return the text without characters that move the cursor or turn the direction of writing} */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> clean.append(' ');
                case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> clean.append('?');
                default -> clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    static int width(String text) {
        return text.codePoints().map(Cells::width).sum();
    }

    private static int width(int c) {
        boolean narrow = c < FIRST_WIDE || (c >= FIRST_PUNCTUATION && c < FIRST_IDEOGRAPHIC);
        return narrow ? 1 : 2;
    }

    /** {@return the text itself when it fits, else its beginning with two full stops} */
    static String fit(String text, int room) {
        if (width(text) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end)) + ELLIPSIS.length() > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS.substring(0, Math.min(room, ELLIPSIS.length()));
    }

    /** {@return the text with spaces behind it} */
    static String left(String text, int room) {
        String fitted = fit(text, room);
        return fitted + " ".repeat(room - width(fitted));
    }

    /** {@return the text with spaces before it} */
    static String right(String text, int room) {
        String fitted = fit(text, room);
        return " ".repeat(room - width(fitted)) + fitted;
    }

    /** {@return the text broken at spaces} */
    static List<String> wrap(String text, int room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : TextMetrics.BREAK.split(text.strip(), -1)) {
            String longer = line.isEmpty() ? word : line + ' ' + word;
            if (line.isEmpty() || width(longer) <= room) {
                line = longer;
            } else {
                lines.add(fit(line, room));
                line = word;
            }
        }
        lines.add(fit(line, room));
        return lines;
    }
}
