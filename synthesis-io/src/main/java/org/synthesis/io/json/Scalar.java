package org.synthesis.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Texts, truth values and numbers. Nothing is converted: a number in quotes is a text, and 1.0 is no whole number. */
enum Scalar implements Codec {
    /** A text of whole Unicode characters. */
    TEXT {
        @Override
        public void write(Object value, Place place, JsonGenerator out) throws IOException {
            out.writeString(JsonText.checked((String) value, place));
        }

        @Override
        public Object read(Json json) {
            if (json instanceof Json.Text text) {
                return text.value();
            }
            throw json.insteadOf("a text");
        }
    },
    /** True or false. */
    TRUTH {
        @Override
        public void write(Object value, Place place, JsonGenerator out) throws IOException {
            out.writeBoolean((Boolean) value);
        }

        @Override
        public Object read(Json json) {
            if (json instanceof Json.Word word && !word.word().equals("null")) {
                return word.word().equals("true");
            }
            throw json.insteadOf("true or false");
        }
    },
    /** A whole number of 32 bits. */
    WHOLE {
        @Override
        public void write(Object value, Place place, JsonGenerator out) throws IOException {
            out.writeNumber((Integer) value);
        }

        @Override
        public Object read(Json json) {
            if (json instanceof Json.Numeral numeral && numeral.isWhole()) {
                try {
                    return Integer.valueOf(numeral.digits());
                } catch (NumberFormatException e) {
                    throw json.insteadOf("a whole number of at most 2147483647");
                }
            }
            throw json.insteadOf("a whole number");
        }
    },
    /** A finite number of 64 bits. */
    NUMBER {
        @Override
        public void write(Object value, Place place, JsonGenerator out) throws IOException {
            double number = (Double) value;
            if (!Double.isFinite(number)) {
                throw place.refuse("expected a finite number, found " + number);
            }
            out.writeNumber(number);
        }

        @Override
        public Object read(Json json) {
            if (json instanceof Json.Numeral numeral) {
                double number = Double.parseDouble(numeral.digits());
                if (!Double.isFinite(number) || (number == 0 && !isZero(numeral.digits()))) {
                    throw json.insteadOf("a number between 4.9e-324 and 1.8e308 in size, or 0");
                }
                return number;
            }
            throw json.insteadOf("a number");
        }
    };

    private static boolean isZero(String digits) {
        for (int i = 0; i < digits.length() && digits.charAt(i) != 'e' && digits.charAt(i) != 'E'; i++) {
            if (digits.charAt(i) >= '1' && digits.charAt(i) <= '9') {
                return false;
            }
        }
        return true;
    }
}
