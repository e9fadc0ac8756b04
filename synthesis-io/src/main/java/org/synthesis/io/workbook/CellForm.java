package org.synthesis.io.workbook;

/** How the cells of a column are stored. */
public enum CellForm {
    /** Always as text, in a column that stays text when a person types into it. */
    TEXT,
    /** Whole numbers as numbers; anything else as text. */
    WHOLE_NUMBER,
    /** Numbers of at most 15 digits as numbers; anything else as text. */
    NUMBER,
    /** As {@link #NUMBER}, but only where the same text reads back, so that {@code 0.50} stays as it is. */
    SAME_TEXT
}
