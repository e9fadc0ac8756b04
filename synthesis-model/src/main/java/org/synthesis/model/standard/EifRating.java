package org.synthesis.model.standard;

/**
 * A rating of the EIF Guidebook.
 *
 * @param level the level
 * @param plus whether the evidence is more than the level asks, printed as a plus
 */
public record EifRating(EifLevel level, Fact plus) {
    /** {@return as it is printed, for instance {@code 3+}} */
    public String code() {
        return plus == Fact.YES ? level.code() + "+" : level.code();
    }
}
