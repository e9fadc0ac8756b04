package org.synthesis.model.vocabulary;

import java.util.Arrays;
import java.util.Optional;
import org.synthesis.model.text.LocalizedText;

/** A constant of a closed vocabulary: the code stands in files and never changes, the label is for people. */
public interface Coded {
    /** {@return the word that stands in files, for instance {@code harm-down}} */
    String code();

    /** {@return the words for people} */
    LocalizedText label();

    /** {@return the constant of an enum with this code, empty when there is none} */
    static <E extends Enum<E> & Coded> Optional<E> parse(Class<E> vocabulary, String code) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .filter(constant -> constant.code().equals(code))
                .findFirst();
    }
}
