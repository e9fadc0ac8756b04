package org.synthesis.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** One value of a parsed document, with its place for messages. */
sealed interface Json {
    /** {@return where it stands} */
    Place place();

    /** {@return what it is, as the end of "expected a number, found ..."} */
    String described();

    /** {@return the error to throw when something else should stand here} */
    default JsonException insteadOf(String expected) {
        return place().refuse("expected " + expected + ", found " + described());
    }

    /** An object; its names are unique. */
    record Members(Place place, ImmutableMap<String, Json> byName) implements Json {
        @Override
        public String described() {
            return "an object";
        }
    }

    /** An array. */
    record Items(Place place, ImmutableList<Json> list) implements Json {
        @Override
        public String described() {
            return "an array";
        }
    }

    /** A text. */
    record Text(Place place, String value) implements Json {
        @Override
        public String described() {
            return "the text " + Place.quote(value, "\"");
        }
    }

    /** A number as it was written, which is whole when it has neither fraction nor exponent. */
    record Numeral(Place place, String digits, boolean isWhole) implements Json {
        @Override
        public String described() {
            return "the number " + Place.quote(digits, "");
        }
    }

    /** One of the words {@code true}, {@code false} and {@code null}. */
    record Word(Place place, String word) implements Json {
        @Override
        public String described() {
            return word;
        }
    }
}
