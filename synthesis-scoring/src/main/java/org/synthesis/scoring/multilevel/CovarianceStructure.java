package org.synthesis.scoring.multilevel;

/**
 * How the random effects of the levels of one variable within a group are correlated.
 *
 * <p>Source: Pinheiro and Bates (2000), chapters 4 and 5; names follow the reference program.
 */
public enum CovarianceStructure {
    /** One variance, no correlation. */
    ID,
    /** A variance per level, no correlation. */
    DIAG,
    /** One variance, one correlation between any two levels. */
    CS,
    /** A variance per level, one correlation between any two levels. */
    HCS,
    /** A variance per level and a correlation per pair of levels. */
    UN,
    /** One variance, correlation {@code rho^d} with d the distance in positions of the ordered levels. */
    AR,
    /** A variance per level, correlation {@code rho^d} with d the distance in positions of the ordered levels. */
    HAR,
    /** One variance, correlation {@code rho^d} with d the distance in time; the levels are numbers, rho is not negative. */
    CAR;

    boolean oneVariance() {
        return this == ID || this == CS || this == AR || this == CAR;
    }

    boolean correlated() {
        return this != ID && this != DIAG;
    }
}
