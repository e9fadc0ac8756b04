package org.synthesis.io.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How texts, numbers and dates stand in a workbook, and what a person would see. */
final class CellText {
    /** Digits a spreadsheet keeps of a number. */
    static final int DIGITS = 15;

    private static final MathContext SHOWN = new MathContext(DIGITS, RoundingMode.HALF_UP);
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern NUMBER = Pattern.compile(
            "[+-]?+(?:[0-9]{1,400}+(?:\\.[0-9]{0,400}+)?+|\\.[0-9]{1,400}+)(?:[eE][+-]?+[0-9]{1,3}+)?+");
    private static final double LAST_DAY = 2_958_466;

    private CellText() {}

    /** {@return the text without the escapes of the format, such as {@code _x000D_} for a carriage return} */
    static String decode(String stored) {
        return stored.contains("_x")
                ? ESCAPE.matcher(stored)
                        .replaceAll(match ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))))
                : stored;
    }

    /** {@return the text with everything escaped that XML cannot hold or that would read back as something else} */
    static String encode(String text) {
        String guarded = text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_x$1_") : text;
        StringBuilder stored = new StringBuilder(guarded.length());
        for (int i = 0; i < guarded.length(); i++) {
            char c = guarded.charAt(i);
            boolean paired = Character.isHighSurrogate(c)
                            && i + 1 < guarded.length()
                            && Character.isLowSurrogate(guarded.charAt(i + 1))
                    || Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(guarded.charAt(i - 1));
            boolean plain = c >= 0x20 && c < 0x7F || c == '\n' || c == '\t' || c >= 0xA0 && c < 0xD800;
            if (plain || paired || c >= 0xE000 && c < 0xFFFE) {
                stored.append(c);
            } else {
                stored.append(String.format(java.util.Locale.ROOT, "_x%04X_", (int) c));
            }
        }
        return stored.toString();
    }

    /** {@return the number in a text, when it is one and a spreadsheet keeps all of its digits} */
    static Optional<BigDecimal> number(String text) {
        return parse(text).filter(number -> number.stripTrailingZeros().precision() <= DIGITS);
    }

    /** {@return the number as it stands in a cell, empty when it is none or no spreadsheet could hold it} */
    static Optional<BigDecimal> parse(String text) {
        if (!NUMBER.matcher(text).matches() || !Double.isFinite(Double.parseDouble(text))) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text));
    }

    /** {@return whether a spreadsheet shows fewer digits than stand in the file} */
    static boolean isRounded(BigDecimal number) {
        return number.stripTrailingZeros().precision() > DIGITS;
    }

    /** {@return at most 15 digits, no zeros at the end, never an exponent} */
    static String plain(BigDecimal number) {
        return number.signum() == 0
                ? "0"
                : number.round(SHOWN).stripTrailingZeros().toPlainString();
    }

    /** {@return whether a number format shows a date or time} */
    static boolean isDateFormat(int id, String code) {
        if (code.isEmpty()) {
            return id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58;
        }
        boolean quoted = false;
        boolean bracketed = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\\' || c == '_' || c == '*')) {
                i++;
            } else if (!quoted && (c == '[' || c == ']')) {
                bracketed = c == '[';
            } else if (!quoted && !bracketed && "yYmMdDhHsS".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return the date, or date and time, of a serial number in ISO form; empty when it is none} */
    static Optional<String> date(BigDecimal serial, boolean from1904) {
        double days = serial.doubleValue();
        if (days < 0 || days >= LAST_DAY) {
            return Optional.empty();
        }
        long whole = (long) days;
        long seconds = Math.round((days - whole) * 86_400);
        // Day 60 is the 29th of February 1900, which never was: the days before it count from one day later.
        LocalDate start = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, whole < 60 ? 31 : 30);
        try {
            LocalDateTime time = start.plusDays(whole).atStartOfDay().plusSeconds(seconds);
            return Optional.of(seconds == 0 ? time.toLocalDate().toString() : time.toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@return letters of a 0-based column: A, B, ... Z, AA} */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
