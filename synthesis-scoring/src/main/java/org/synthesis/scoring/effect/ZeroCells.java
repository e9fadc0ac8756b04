package org.synthesis.scoring.effect;

/** To which studies a small number is added, so that counts of zero do not make the effect infinite. */
public enum ZeroCells {
    /** To every count of a study in which some count is zero. */
    ADD_TO_ZERO_CELLS("only0"),
    /** To every count of every study. */
    ADD_TO_ALL("all"),
    /** To every count of every study when any count of any study is zero, else to none. */
    ADD_TO_ALL_IF_ANY("if0all"),
    /** To none: effects of such studies may not exist. */
    ADD_TO_NONE("none");

    private final String code;

    ZeroCells(String code) {
        this.code = code;
    }

    /** {@return the word of the field} */
    public String code() {
        return code;
    }
}
