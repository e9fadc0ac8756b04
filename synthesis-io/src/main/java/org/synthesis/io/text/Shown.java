package org.synthesis.io.text;

/** How a message quotes what it found: short, on one line, with control characters made visible. */
public final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    /** {@return the text in quotes, control characters as {@code \}{@code u0007}, cut after 60 characters} */
    public static String quoted(String text) {
        StringBuilder shown = new StringBuilder("\"");
        int end = Math.min(text.length(), LONGEST);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) || Character.isSurrogate(c) && !isPaired(text, i) || isBidiControl(c)) {
                shown.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
            } else {
                shown.append(c);
            }
        }
        return shown.append(end < text.length() ? "…\"" : "\"").toString();
    }

    /** {@return whether the text has characters that no readable text has: controls but tab and line end, or U+FFFD} */
    public static boolean isUnreadable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lineOrTab = c == '\n' || c == '\r' || c == '\t';
            if (Character.isISOControl(c) && !lineOrTab
                    || c == '\uFFFD'
                    || Character.isSurrogate(c) && !isPaired(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    private static boolean isBidiControl(char c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }
}
