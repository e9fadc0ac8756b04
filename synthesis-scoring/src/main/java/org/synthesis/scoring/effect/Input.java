package org.synthesis.scoring.effect;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A number of a row from which an effect is computed, by the names common in the field.
 *
 * <p>A name means what its {@link MeasureFamily} says: {@code ai} is a count of events in a two-by-two table, a reliability
 * among the alphas and an area among the accuracies.
 */
public enum Input {
    /** First cell of a table; coefficient alpha; area under a curve. */
    AI,
    /** Second cell of a table: no event in the first group. */
    BI,
    /** Third cell of a table: events in the second group. */
    CI,
    /** Fourth cell of a table: no event in the second group; or d that is already computed. */
    DI,
    /** Size of the first group. */
    N1I,
    /** Size of the second group. */
    N2I,
    /** Events in the first group. */
    X1I,
    /** Events in the second group. */
    X2I,
    /** Person-time in the first group. */
    T1I,
    /** Person-time in the second group. */
    T2I,
    /** Mean of the first group, or at the first time. */
    M1I,
    /** Mean of the second group, or at the second time. */
    M2I,
    /** Standard deviation of the first group, or at the first time. */
    SD1I,
    /** Standard deviation of the second group, or at the second time. */
    SD2I,
    /** Events of one group. */
    XI,
    /** Person-time of one group; a t statistic in regressions and comparisons of two groups. */
    TI,
    /** Mean of one group; those without the event; number of predictors; number of items. */
    MI,
    /** Standard deviation of one group. */
    SDI,
    /** People. */
    NI,
    /** A correlation; in paired designs that of the two times. */
    RI,
    /** Share of variance explained. */
    R2I,
    /** A two-sided p value that carries the sign of the effect; among paired tables the share with the event twice. */
    PI,
    /** An F statistic with one numerator degree of freedom that carries the sign of the effect. */
    FI;

    /** {@return the name common in the field, for instance {@code sd1i}} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the input of this name, empty when there is none} */
    public static Optional<Input> parse(String code) {
        return Arrays.stream(values())
                .filter(input -> input.code().equals(code))
                .findFirst();
    }
}
