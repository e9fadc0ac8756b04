package org.synthesis.io.coding;

import java.util.Locale;

/** What the cells of a column hold. */
public enum ColumnKind {
    /** The key of the row, unique in its table. */
    ID,
    /** The key of one row of another table. */
    REF,
    /** Keys of rows of another table, separated by {@code ;}. */
    REFS,
    /** As {@link #REFS}, or the word {@code none}. */
    REFS_OR_NONE,
    /** A word of a closed vocabulary. */
    CODE,
    /** {@code yes} or {@code no}. */
    YES_NO,
    /** A whole number, zero or more. */
    INTEGER,
    /** A finite number. */
    NUMBER,
    /** A finite number above zero. */
    POSITIVE,
    /** A number between 0 and 1, both excluded. */
    SHARE,
    /** A year from 1400 on. */
    YEAR,
    /** A day of the calendar, as year-month-day. */
    DATE,
    /** Free text. */
    TEXT,
    /** Free texts, separated by {@code ;}. */
    TEXTS,
    /** One word of letters, digits and {@code . _ : -}. */
    WORD,
    /** Such words, separated by {@code ;}. */
    WORDS,
    /** What a settlement is about: one word, or two with {@code /} between them. */
    ASPECT,
    /** A DOI. */
    DOI,
    /** A two-letter language code. */
    LANGUAGE,
    /** A p-value as printed: {@code ns}, {@code .03}, {@code <.001}. */
    P_VALUE,
    /** Names of authors, separated by {@code ;}. */
    AUTHORS,
    /** The condition of a recommendation. */
    CONDITION,
    /** A condition on a field of a profile. */
    FIELD_CONDITION,
    /** How the values of a field are compared. */
    SCALE,
    /** A contra-indication, or {@code none}. */
    CONTRAINDICATION,
    /** What a gap rests on. */
    GAP_BASIS,
    /** A field of a municipality's profile: a word, of the vocabulary {@code profile.<column>} when there is one. */
    FIELD,
    /** A numeric attribute of a primary effect. */
    ATTRIBUTE_NUMBER,
    /** A textual attribute of a primary effect. */
    ATTRIBUTE_TEXT;

    /** {@return the kind with a name as it stands in the schema, such as {@code refs-or-none}} */
    static ColumnKind parse(String word) {
        return valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
