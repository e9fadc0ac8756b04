package org.synthesis.io.report.page;

/**
 * A stretch of text that looks one way.
 *
 * @param text the text; control characters and marks that turn the reading direction are taken out
 * @param look how it looks
 * @param target the address it leads to; empty when it leads nowhere
 * @param language ISO 639-1 code when it is not the language of the page; empty otherwise
 */
public record Run(String text, Look look, String target, String language) {
    /** Takes out characters that no printed text has. */
    public Run {
        text = readable(text);
    }

    /** {@return text that leads nowhere, in the language of the page} */
    public static Run of(String text, Look look) {
        return new Run(text, look, "", "");
    }

    /** {@return whether it leads somewhere} */
    public boolean isLink() {
        return !target.isEmpty();
    }

    /** {@return whether it needs an element of its own} */
    public boolean isMarked() {
        return look != Look.PLAIN || !language.isEmpty();
    }

    static String readable(String text) {
        if (text.codePoints().allMatch(Run::isReadable)) {
            return text;
        }
        return text.codePoints()
                .filter(Run::isReadable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isReadable(int c) {
        return (c >= ' ' || c == '\n' || c == '\t')
                && !(c >= 0x7f && c < 0xa0)
                && !(c >= 0x202a && c <= 0x202e)
                && !(c >= 0x2066 && c <= 0x2069)
                && !(c >= 0xd800 && c <= 0xdfff)
                && c != 0xfffe
                && c != 0xffff;
    }
}
