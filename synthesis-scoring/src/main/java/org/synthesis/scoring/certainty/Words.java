package org.synthesis.scoring.certainty;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.synthesis.model.base.Interval;
import org.synthesis.model.text.LocalizedText;

/** Numbers and sentences for readers, in both languages. */
public final class Words {
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);

    private static final double SMALLEST_P = 0.001;

    private Words() {}

    /** {@return a sentence in which {@code {0}}, {@code {1}} and so on stand for numbers or words} */
    public static LocalizedText say(String nl, String en, Object... parts) {
        String dutch = nl;
        String english = en;
        for (int i = 0; i < parts.length; i++) {
            LocalizedText part = part(parts[i]);
            dutch = dutch.replace("{" + i + "}", part.nl());
            english = english.replace("{" + i + "}", part.en());
        }
        return LocalizedText.of(dutch, english);
    }

    /** {@return a share as a percentage with at most one decimal, {@code 84,7%} in Dutch} */
    public static LocalizedText percent(double share) {
        BigDecimal rounded = BigDecimal.valueOf(share).movePointRight(2).setScale(1, RoundingMode.HALF_EVEN);
        String plain = plain(rounded) + "%";
        return LocalizedText.of(plain.replace('.', ','), plain);
    }

    /** {@return a p-value; a very small one only as below a border} */
    public static LocalizedText pValue(double p) {
        return p < SMALLEST_P ? say("kleiner dan {0}", "below {0}", SMALLEST_P) : number(p);
    }

    private static LocalizedText part(Object part) {
        if (part instanceof LocalizedText text) {
            return text;
        }
        if (part instanceof Double number) {
            return number(number);
        }
        if (part instanceof Interval interval) {
            return say("{0} tot {1}", "{0} to {1}", interval.low(), interval.high());
        }
        return LocalizedText.same(part.toString());
    }

    /** Three digits, or all digits of a number above a thousand. */
    private static LocalizedText number(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        BigDecimal rounded =
                Math.abs(value) >= 1000 ? exact.setScale(0, RoundingMode.HALF_EVEN) : exact.round(THREE_DIGITS);
        String plain = plain(rounded);
        return LocalizedText.of(plain.replace('.', ','), plain);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
