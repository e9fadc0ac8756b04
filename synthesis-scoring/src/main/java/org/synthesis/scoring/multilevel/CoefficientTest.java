package org.synthesis.scoring.multilevel;

/** The distribution that tests and intervals of coefficients use. */
public enum CoefficientTest {
    /** Normal; chi-square for several coefficients. */
    NORMAL,
    /** t with n - p degrees of freedom; F for several coefficients. */
    T_RESIDUAL,
    /**
     * t with l - p degrees of freedom, l the smallest number of groups of a random effect within whose groups the moderator does
     * not vary, else n - p; F with the smallest of the coefficients tested. A structured term counts with its groups and with the
     * levels within its groups. Source: the containment method of Pinheiro and Bates (2000), in the simple form of the reference
     * program.
     */
    T_CONTAINMENT
}
