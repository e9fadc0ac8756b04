package org.synthesis.io.coding;

import com.google.common.primitives.Doubles;
import java.util.Optional;

/**
 * How numbers are written in one file.
 *
 * @param decimalComma whether they may be written with a decimal comma
 */
record NumberForm(boolean decimalComma) {
    /** {@return the number, never infinite and never a negative zero; empty when the text is none} */
    Optional<Double> parse(String text) {
        String plain = point(text);
        boolean digitsOnly = plain.chars().allMatch(c -> c >= '0' && c <= '9' || "+-.eE".indexOf(c) >= 0);
        return Optional.ofNullable(digitsOnly ? Doubles.tryParse(plain) : null)
                .filter(Double::isFinite)
                .map(value -> value == 0 ? 0.0 : value);
    }

    /** {@return the text with a decimal point, where the file may write a comma} */
    String point(String text) {
        return decimalComma && text.indexOf('.') < 0 ? text.replace(',', '.') : text;
    }

    /** {@return what to do about a text that is no number} */
    String hint(String text) {
        if (text.indexOf(',') < 0) {
            return "";
        }
        return decimalComma
                ? "use a decimal comma and no thousands marks"
                : "use a decimal point in a file with commas";
    }
}
