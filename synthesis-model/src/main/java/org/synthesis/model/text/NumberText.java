package org.synthesis.model.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.synthesis.model.base.Interval;

/**
 * Numbers as a language writes them, with digits chosen by the caller; independent of locale and platform.
 *
 * @param language whose decimal mark is used
 */
public record NumberText(Language language) {
    /** {@return the writer for a language} */
    public static NumberText in(Language language) {
        return new NumberText(language);
    }

    /** {@return the number with a fixed number of decimals, halves rounded up, the sign kept unless all digits are zero; a ratio
     *     too large for a number as {@code ∞}} */
    public String fixed(double value, int decimals) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "-∞";
        }
        return mark(BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString());
    }

    /** {@return the number as it was written, without digits added or dropped, except zeros at the end} */
    public String exact(double value) {
        BigDecimal decimal = BigDecimal.valueOf(value).stripTrailingZeros();
        return mark((decimal.scale() < 0 ? decimal.setScale(0) : decimal).toPlainString());
    }

    /** {@return a whole number with groups of three} */
    public String whole(long value) {
        String digits = Long.toString(Math.abs(value));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                text.append(language.groupMark());
            }
            text.append(digits.charAt(i));
        }
        return value < 0 ? "-" + text : text.toString();
    }

    /** {@return for instance {@code 0,30 tot 0,54} or {@code 0.30 to 0.54}} */
    public String range(Interval interval, int decimals) {
        return range(fixed(interval.low(), decimals), fixed(interval.high(), decimals));
    }

    /** {@return two numbers joined by the word for "to"} */
    public String range(String low, String high) {
        return low + (language == Language.NL ? " tot " : " to ") + high;
    }

    /** {@return a p-value with three decimals, {@code < 0,001} when smaller} */
    public String pValue(double p) {
        return p < 0.001 ? "< " + mark("0.001") : fixed(p, 3);
    }

    private String mark(String plain) {
        return plain.replace('.', language.decimalMark());
    }
}
