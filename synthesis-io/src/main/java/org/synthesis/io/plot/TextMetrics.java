package org.synthesis.io.plot;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How wide a text is in Helvetica, in units of its size.
 *
 * <p>The advance widths are those of the Adobe Font Metrics of Helvetica and Helvetica Bold, in thousandths of the font size;
 * Arial, Liberation Sans and Nimbus Sans are cut to the same widths. A letter with an accent is as wide as its base letter,
 * with the few exceptions of the font. Characters outside the table count as wider than they are in any common font, so
 * that layout errs on the side of space.
 */
final class TextMetrics {
    /** Upright, normal weight. */
    static final TextMetrics REGULAR = new TextMetrics("""
            278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278
            556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556
            1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778
            667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556
            333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556
            556 556 333 500 278 556 500 722 500 500 500 334 260 334 584""", """
            1000 889 778 611 1000 944 611 556 222 722 556 278 556 1000 1000 584 584 278
            333 333 584 549 549 395 617 525 222 222 333 333 556 556 556 400 350""");

    /** Upright, bold. */
    static final TextMetrics BOLD = new TextMetrics("""
            278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278
            556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611
            975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778
            667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556
            333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611
            611 611 389 556 333 611 556 778 556 556 500 389 280 389 584""", """
            1000 889 778 611 1000 944 611 611 278 722 611 278 556 1000 1000 584 584 278
            333 333 584 549 549 446 684 576 278 278 500 500 556 556 556 400 350""");

    /** Spaces, but for those around a sign of equality or order. */
    static final Pattern BREAK = Pattern.compile("(?<![=<>])\\s+(?![=<>])");

    private static final String ELLIPSIS = "…";
    private static final String SPECIAL = "ÆæØøŒœßŁłĐđı–—…−×·²³±≤≥τσχ‘’“”«»€°•";
    private static final int ACCENTED_I = 278;
    private static final int APOSTROPHE_CARON = 135;
    private static final int WIDEST = 1100;
    private static final int WIDEST_SUPPLEMENTARY = 1500;

    private final int[] ascii;
    private final int[] special;

    private TextMetrics(String ascii, String special) {
        this.ascii = numbers(ascii);
        this.special = numbers(special);
    }

    /** {@return the width of a text set at a size} */
    double width(String text, double size) {
        String parts = Normalizer.normalize(text, Normalizer.Form.NFD);
        long thousandths = 0;
        int base = ' ';
        for (int i = 0; i < parts.length(); i += Character.charCount(parts.codePointAt(i))) {
            int c = parts.codePointAt(i);
            thousandths += isCombining(c) ? accent(base, c) : advance(c);
            base = c;
        }
        return thousandths * size / 1000;
    }

    /** {@return the text itself when it fits, else as much of it as fits with an ellipsis; empty when not even that fits} */
    String fit(String text, double size, double room) {
        if (width(text, size) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0) {
            end = text.offsetByCodePoints(end, -1);
            String shorter = text.substring(0, end).stripTrailing() + ELLIPSIS;
            if (width(shorter, size) <= room) {
                return shorter;
            }
        }
        return "";
    }

    /** {@return the text broken at spaces into lines that fit; a word too long for a line is shortened} */
    List<String> wrap(String text, double size, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : BREAK.split(text.strip(), -1)) {
            String longer = line.isEmpty() ? word : line + ' ' + word;
            if (line.isEmpty() || width(longer, size) <= room) {
                line = longer;
            } else {
                lines.add(fit(line, size, room));
                line = word;
            }
        }
        lines.add(fit(line, size, room));
        return lines;
    }

    /** {@return as {@link #wrap}, with at most so many lines, the last one shortened when there is more} */
    List<String> wrap(String text, double size, double room, int mostLines) {
        List<String> lines = wrap(text, size, room);
        if (lines.size() <= mostLines) {
            return lines;
        }
        String rest = String.join(" ", lines.subList(mostLines - 1, lines.size()));
        List<String> fewer = new ArrayList<>(lines.subList(0, mostLines - 1));
        String shortened = fit(rest, size, room);
        fewer.add(shortened.isEmpty() ? fit(ELLIPSIS, size, room) : shortened);
        return fewer;
    }

    private int advance(int c) {
        if (c >= ' ' && c < ' ' + ascii.length) {
            return ascii[c - ' '];
        }
        if (c == '\u00a0') {
            return ascii[0];
        }
        int at = SPECIAL.indexOf(c);
        if (at >= 0) {
            return special[at];
        }
        return c >= Character.MIN_SUPPLEMENTARY_CODE_POINT ? WIDEST_SUPPLEMENTARY : WIDEST;
    }

    private int accent(int base, int mark) {
        if (base == 'i') {
            return ACCENTED_I - advance('i');
        }
        boolean besideTheLetter = mark == '\u030c' && (base == 'd' || base == 'l' || base == 't');
        return besideTheLetter ? APOSTROPHE_CARON : 0;
    }

    private static boolean isCombining(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static int[] numbers(String words) {
        String[] split = words.strip().split("\\s+", -1);
        int[] numbers = new int[split.length];
        for (int i = 0; i < split.length; i++) {
            numbers[i] = Integer.parseInt(split[i]);
        }
        return numbers;
    }
}
