package org.synthesis.scoring.multilevel;

import java.util.OptionalDouble;

/**
 * A variance or correlation of random effects.
 *
 * @param name {@code sigma2} for intercepts, {@code tau2} and {@code rho} for the first and {@code gamma2} and {@code phi} for the
 *     second structured term; numbered from 1 ({@code sigma2.1}) where there are several
 * @param term position of the random term it belongs to
 * @param kind what it is
 * @param estimate the value; empty for a correlation with a variance that is 0
 * @param given whether it was given rather than estimated
 */
public record VarianceComponent(String name, int term, Kind kind, OptionalDouble estimate, boolean given) {
    /** What a component is. */
    public enum Kind {
        /** A variance, in squared units of the effects. */
        VARIANCE,
        /** A correlation. */
        CORRELATION
    }
}
