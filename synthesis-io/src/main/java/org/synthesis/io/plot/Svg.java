package org.synthesis.io.plot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.synthesis.model.base.Checks;
import org.synthesis.model.text.Language;

/**
 * Writes one self-contained SVG picture, element by element.
 *
 * <p>{@link #escape} is the only way a text gets into the picture and {@link #number} the only way a coordinate does.
 * Elements carry no ids, so that several pictures can stand in one HTML page; styling stands on the elements themselves
 * for the same reason.
 */
final class Svg {
    private static final String FONTS = "Helvetica, Arial, 'Liberation Sans', 'Nimbus Sans', sans-serif";
    private static final char REPLACEMENT = '\ufffd';

    private final StringBuilder body = new StringBuilder();

    /** Which point of a text its position names. */
    enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String word;

        Anchor(String word) {
            this.word = word;
        }
    }

    /** How a text looks. */
    record Font(TextMetrics metrics, double size, String colour) {
        double width(String text) {
            return metrics.width(text, size);
        }
    }

    /** How a shape looks: fill, outline and thickness of the outline. */
    record Ink(String fill, String stroke, double thickness) {
        static Ink filled(String colour) {
            return new Ink(colour, "none", 0);
        }

        static Ink drawn(String colour, double thickness) {
            return new Ink("none", colour, thickness);
        }
    }

    /** {@return the picture: its name and description first, for screen readers} */
    String finish(double width, double height, Language language, String title, String description) {
        String size = " width=\"" + number(width) + "\" height=\"" + number(height) + '"';
        return "<svg xmlns=\"http://www.w3.org/2000/svg\"" + size + " viewBox=\"0 0 " + number(width) + ' '
                + number(height) + "\" role=\"img\" lang=\"" + language.code() + "\" xml:lang=\"" + language.code()
                + "\">\n<title>" + escape(title) + "</title>\n<desc>" + escape(description) + "</desc>\n<rect" + size
                + " fill=\"#ffffff\"/>\n<g font-family=\"" + FONTS + "\">\n" + body + "</g>\n</svg>\n";
    }

    void text(double x, double y, String text, Anchor anchor, Font font) {
        text(x, y, text, text, anchor, font);
    }

    /** Writes a text that may be a short form; the full one is then kept as its title. */
    void text(double x, double y, String shown, String full, Anchor anchor, Font font) {
        if (shown.isEmpty()) {
            return;
        }
        body.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y));
        if (anchor != Anchor.START) {
            body.append("\" text-anchor=\"").append(anchor.word);
        }
        body.append("\" font-size=\"").append(number(font.size()));
        if (font.metrics() == TextMetrics.BOLD) {
            body.append("\" font-weight=\"bold");
        }
        body.append("\" fill=\"").append(font.colour()).append("\">");
        if (!shown.equals(full)) {
            body.append("<title>").append(escape(full)).append("</title>");
        }
        body.append(escape(shown)).append("</text>\n");
    }

    void rect(double x, double y, double width, double height, Ink ink) {
        body.append("<rect x=\"").append(number(x)).append("\" y=\"").append(number(y));
        body.append("\" width=\"").append(number(width)).append("\" height=\"").append(number(height));
        body.append('"').append(look(ink)).append("/>\n");
    }

    void line(double x1, double y1, double x2, double y2, Ink ink) {
        line(x1, y1, x2, y2, ink, "");
    }

    /** Draws a line with dashes such as {@code 4 3}; an empty pattern makes it solid. */
    void line(double x1, double y1, double x2, double y2, Ink ink, String dashes) {
        body.append("<line x1=\"").append(number(x1)).append("\" y1=\"").append(number(y1));
        body.append("\" x2=\"").append(number(x2)).append("\" y2=\"").append(number(y2));
        body.append("\" stroke=\"").append(ink.stroke()).append("\" stroke-width=\"");
        body.append(number(ink.thickness())).append('"');
        if (!dashes.isEmpty()) {
            body.append(" stroke-dasharray=\"").append(dashes).append('"');
        }
        body.append("/>\n");
    }

    void circle(double x, double y, double radius, Ink ink) {
        body.append("<circle cx=\"").append(number(x)).append("\" cy=\"").append(number(y));
        body.append("\" r=\"")
                .append(number(radius))
                .append('"')
                .append(look(ink))
                .append("/>\n");
    }

    /** Draws a closed shape through points x1, y1, x2, y2, and so on; the role names what it stands for. */
    void polygon(String role, Ink ink, double... points) {
        body.append("<polygon class=\"").append(role).append("\" points=\"");
        for (int i = 0; i < points.length; i++) {
            body.append(i == 0 ? "" : i % 2 == 0 ? " " : ",").append(number(points[i]));
        }
        body.append('"').append(look(ink)).append("/>\n");
    }

    /** Fills a rectangle with slanted lines at a distance. */
    void hatch(double x, double y, double width, double height, double distance, Ink ink) {
        body.append("<path d=\"");
        for (double at = distance; at < width + height; at += distance) {
            body.append('M').append(number(x + Math.max(0, at - height)));
            body.append(' ').append(number(y + Math.min(height, at)));
            body.append('L').append(number(x + Math.min(width, at)));
            body.append(' ').append(number(y + Math.max(0, at - width)));
        }
        body.append('"').append(look(ink)).append("/>\n");
    }

    /** Opens a group of elements that has a title of its own. */
    void open(String title) {
        body.append("<g>\n<title>").append(escape(title)).append("</title>\n");
    }

    /** Closes the group opened last. */
    void close() {
        body.append("</g>\n");
    }

    private static String look(Ink ink) {
        String fill = " fill=\"" + ink.fill() + '"';
        return ink.stroke().equals("none")
                ? fill
                : fill + " stroke=\"" + ink.stroke() + "\" stroke-width=\"" + number(ink.thickness()) + '"';
    }

    /** {@return a coordinate with at most two decimals} */
    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(Checks.finite(value, "coordinate"))
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }

    /**
     * {@return the text as XML content or attribute value: markup has no effect, line breaks are spaces, and characters that
     * XML forbids (controls, lone surrogates, noncharacters) are replaced by U+FFFD}
     */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                case '\n', '\r', '\t' -> safe.append(' ');
                default -> safe.appendCodePoint(isAllowed(c) ? c : REPLACEMENT);
            }
        }
        return safe.toString();
    }

    private static boolean isAllowed(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL && type != Character.SURROGATE && (c & 0xfffe) != 0xfffe;
    }
}
