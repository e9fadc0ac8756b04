package org.synthesis.model.text;

import java.util.Locale;

/** A language that published text must exist in; Dutch comes first. */
public enum Language {
    /** Dutch: decimal comma, thousands separated by a full stop. */
    NL(','),
    /** English: decimal point, thousands separated by a comma. */
    EN('.');

    private final char decimalMark;

    Language(char decimalMark) {
        this.decimalMark = decimalMark;
    }

    /** {@return the ISO 639-1 code, for instance {@code nl}} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the mark between whole and fraction} */
    public char decimalMark() {
        return decimalMark;
    }

    /** {@return the mark between groups of three digits} */
    public char groupMark() {
        return decimalMark == ',' ? '.' : ',';
    }

    /** {@return the other language} */
    public Language other() {
        return this == NL ? EN : NL;
    }
}
