package org.synthesis.scoring.effect;

import static org.synthesis.scoring.effect.MeasureFamily.*;
import static org.synthesis.scoring.effect.VarianceEstimator.*;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import org.synthesis.model.analysis.MethodSource;

/**
 * A measure of effect as it is analysed: what is computed from which numbers, and how readers want it back.
 *
 * <p>Names are the codes of metafor, so that a protocol, a data set and a script mean the same. First means treated or
 * exposed, second the comparison; a positive value means more in the first. J is the exact small-sample factor of Hedges.
 * With a small-sample correction a difference is multiplied by J, and a logarithm of a mean, a deviation or a coefficient of
 * variation loses its second-order bias.
 */
public enum Measure {
    // two-by-two tables

    /** {@code log(p1/p2)}, variance {@code 1/a - 1/n1 + 1/c - 1/n2}. */
    RR("log risk ratio", TWO_BY_TWO, BackTransform.EXPONENTIAL, MethodSource.BORENSTEIN_2009),
    /** {@code log(ad/bc)}, variance {@code 1/a + 1/b + 1/c + 1/d}. */
    OR("log odds ratio", TWO_BY_TWO, BackTransform.EXPONENTIAL, MethodSource.BORENSTEIN_2009),
    /** {@code p1 - p2}; UB divides by n - 1, AV takes the average risks of the groups. */
    RD("risk difference", TWO_BY_TWO, BackTransform.IDENTITY, MethodSource.BORENSTEIN_2009, LS, UB, AV),
    /** Difference of arcsine square roots of the risks, variance {@code 1/(4 n1) + 1/(4 n2)}; by default nothing is added. */
    AS("arcsine difference", TWO_BY_TWO, BackTransform.IDENTITY, MethodSource.RUECKER_2009),
    /** One-step log odds ratio {@code (O - E)/V} with hypergeometric V, variance {@code 1/V}. */
    PETO("log odds ratio (Peto)", TWO_BY_TWO, BackTransform.EXPONENTIAL, MethodSource.YUSUF_1985),
    /** Correlation of two binary variables; LS and CS fix the total, ST the groups; by default nothing is added. */
    PHI("phi", TWO_BY_TWO, BackTransform.IDENTITY, MethodSource.YULE_1912, LS, CS, ST),
    /** Fisher's z of phi; by default nothing is added. */
    ZPHI("Fisher's z of phi", TWO_BY_TWO, BackTransform.HYPERBOLIC_TANGENT, MethodSource.YULE_1912, LS, CS, ST),
    /** {@code Q = (ad - bc)/(ad + bc)}. */
    YUQ("Yule's Q", TWO_BY_TWO, BackTransform.IDENTITY, MethodSource.YULE_1912),
    /** Yule's Y: Q of the square roots of the counts. */
    YUY("Yule's Y", TWO_BY_TWO, BackTransform.IDENTITY, MethodSource.YULE_1912),
    /** Correlation of two normal variables that were cut in two, by maximum likelihood; by default nothing is added. */
    RTET("tetrachoric correlation", TWO_BY_TWO, BackTransform.IDENTITY, MethodSource.PEARSON_1900),
    /** Fisher's z of the tetrachoric correlation; by default nothing is added. */
    ZTET(
            "Fisher's z of the tetrachoric correlation",
            TWO_BY_TWO,
            BackTransform.HYPERBOLIC_TANGENT,
            MethodSource.PEARSON_1900),
    /** Difference of the probits of the risks: d of a normal variable behind the event. */
    PBIT("probit difference", TWO_BY_TWO, BackTransform.IDENTITY, MethodSource.SANCHEZ_MECA_2003),
    /** Log odds ratio as d, logistic: times root 3 over pi. */
    OR2D("d of a log odds ratio", TWO_BY_TWO, BackTransform.IDENTITY, MethodSource.CHINN_2000),
    /** The same as OR2D. */
    OR2DL("d of a log odds ratio, logistic", TWO_BY_TWO, BackTransform.IDENTITY, MethodSource.CHINN_2000),
    /** Log odds ratio as d, normal: over 1.65. */
    OR2DN("d of a log odds ratio, normal", TWO_BY_TWO, BackTransform.IDENTITY, MethodSource.SANCHEZ_MECA_2003),

    // matched pairs

    /** {@code (b - c)/n}. */
    MPRD("risk difference of pairs", MATCHED_PAIRS, BackTransform.IDENTITY, MethodSource.ELBOURNE_2002),
    /** {@code log((a + b)/(a + c))}. */
    MPRR("log risk ratio of pairs", MATCHED_PAIRS, BackTransform.EXPONENTIAL, MethodSource.ZOU_2007),
    /** Log odds ratio of the margins of the paired table. */
    MPOR("marginal log odds ratio of pairs", MATCHED_PAIRS, BackTransform.EXPONENTIAL, MethodSource.ELBOURNE_2002),
    /** {@code log(b/c)}. */
    MPORC("conditional log odds ratio of pairs", MATCHED_PAIRS, BackTransform.EXPONENTIAL, MethodSource.ELBOURNE_2002),
    /** {@code 2 (b - c)/(b + c)}. */
    MPPETO(
            "conditional log odds ratio of pairs (Peto)",
            MATCHED_PAIRS,
            BackTransform.EXPONENTIAL,
            MethodSource.ELBOURNE_2002),
    /** Log odds ratio of the two times from their own tables {@code ai bi ci di}, with the correlation {@code ri} of the pairs. */
    MPORM(
            "marginal log odds ratio of two tables",
            MATCHED_PAIRS,
            BackTransform.EXPONENTIAL,
            MethodSource.ELBOURNE_2002),

    // events and person-time of two groups

    /** {@code log(x1/t1) - log(x2/t2)}. */
    IRR("log incidence rate ratio", TWO_RATES, BackTransform.EXPONENTIAL, MethodSource.ROTHMAN_2008),
    /** {@code x1/t1 - x2/t2}. */
    IRD("incidence rate difference", TWO_RATES, BackTransform.IDENTITY, MethodSource.ROTHMAN_2008),
    /** Difference of the square roots of the rates; by default nothing is added. */
    IRSD("difference of square-root rates", TWO_RATES, BackTransform.IDENTITY, MethodSource.ROTHMAN_2008),

    // means of two groups

    /** {@code m1 - m2}; LS with each group's deviation, HO with the pooled one. */
    MD("mean difference", TWO_MEANS, BackTransform.IDENTITY, MethodSource.BORENSTEIN_2009, LS, UB, HO),
    /** Difference over the pooled deviation, Hedges' g; LS2 is J squared times the variance of d. */
    SMD("standardised mean difference", TWO_MEANS, BackTransform.IDENTITY, MethodSource.HEDGES_1981, LS, LS2, UB, AV),
    /** Difference over the root of the mean of the two variances, which need not be equal. */
    SMDH(
            "standardised mean difference, unequal deviations",
            TWO_MEANS,
            BackTransform.IDENTITY,
            MethodSource.BONETT_2009),
    /** Difference over the deviation of the second group, Glass' delta. */
    SMD1(
            "mean difference over the second deviation",
            TWO_MEANS,
            BackTransform.IDENTITY,
            MethodSource.HEDGES_1981,
            LS,
            LS2,
            UB,
            AV),
    /** Glass' delta with a variance for unequal deviations. */
    SMD1H(
            "mean difference over the second deviation, unequal deviations",
            TWO_MEANS,
            BackTransform.IDENTITY,
            MethodSource.BONETT_2009),
    /** {@code log(m1/m2)}. */
    ROM("log ratio of means", TWO_MEANS, BackTransform.EXPONENTIAL, MethodSource.LAJEUNESSE_2015, LS, AV, HO, AVHO),
    /** {@code log(sd1/sd2)}. */
    VR("log variability ratio", TWO_MEANS, BackTransform.EXPONENTIAL, MethodSource.NAKAGAWA_2015),
    /** Log ratio of the coefficients of variation. */
    CVR("log coefficient-of-variation ratio", TWO_MEANS, BackTransform.EXPONENTIAL, MethodSource.SENIOR_2020),
    /** Point-biserial correlation; LS and ST fix the groups, CS the total. */
    RPB("point-biserial correlation", TWO_MEANS, BackTransform.IDENTITY, MethodSource.TATE_1954, LS, ST, CS),
    /** Fisher's z of the point-biserial correlation. */
    ZPB(
            "Fisher's z of the point-biserial correlation",
            TWO_MEANS,
            BackTransform.HYPERBOLIC_TANGENT,
            MethodSource.TATE_1954,
            LS,
            ST,
            CS),
    /** Biserial correlation: of the outcome with a normal variable behind the groups. */
    RBIS("biserial correlation", TWO_MEANS, BackTransform.IDENTITY, MethodSource.SOPER_1914),
    /** Fisher's z of the biserial correlation. */
    ZBIS(
            "Fisher's z of the biserial correlation",
            TWO_MEANS,
            BackTransform.HYPERBOLIC_TANGENT,
            MethodSource.SOPER_1914),
    /** d, without small-sample correction, as log odds ratio, logistic: times pi over root 3. */
    D2OR("log odds ratio of d", TWO_MEANS, BackTransform.EXPONENTIAL, MethodSource.CHINN_2000),
    /** The same as D2OR. */
    D2ORL("log odds ratio of d, logistic", TWO_MEANS, BackTransform.EXPONENTIAL, MethodSource.CHINN_2000),
    /** d, without small-sample correction, as log odds ratio, normal: times 1.65. */
    D2ORN("log odds ratio of d, normal", TWO_MEANS, BackTransform.EXPONENTIAL, MethodSource.SANCHEZ_MECA_2003),
    /** Probability that a value of the first group exceeds one of the second, normal with unequal deviations; HO with equal ones. */
    CLESN("common-language effect size", TWO_MEANS, BackTransform.IDENTITY, MethodSource.MCGRAW_WONG_1992, LS, HO),

    // correlations

    /** Correlation; AV takes the average correlation. */
    COR("correlation", CORRELATION, BackTransform.IDENTITY, MethodSource.HUNTER_SCHMIDT_2004, LS, AV),
    /** Correlation without bias, by its hypergeometric series. */
    UCOR("correlation, bias corrected", CORRELATION, BackTransform.IDENTITY, MethodSource.OLKIN_PRATT_1958, LS, UB, AV),
    /** Fisher's z, variance {@code 1/(n - 3)}. */
    ZCOR("Fisher's z", CORRELATION, BackTransform.HYPERBOLIC_TANGENT, MethodSource.FISHER_1921),
    /** Partial correlation, {@code t/sqrt(t^2 + n - m - 1)}. */
    PCOR("partial correlation", REGRESSION, BackTransform.IDENTITY, MethodSource.ALOE_THOMPSON_2013, LS, AV),
    /** Fisher's z of the partial correlation, variance {@code 1/(n - m - 2)}. */
    ZPCOR(
            "Fisher's z of the partial correlation",
            REGRESSION,
            BackTransform.HYPERBOLIC_TANGENT,
            MethodSource.ALOE_THOMPSON_2013),
    /** Semi-partial correlation, {@code t sqrt((1 - R^2)/(n - m - 1))}. */
    SPCOR("semi-partial correlation", REGRESSION, BackTransform.IDENTITY, MethodSource.ALOE_BECKER_2012, LS, AV),
    /** Fisher's z of the semi-partial correlation. */
    ZSPCOR(
            "Fisher's z of the semi-partial correlation",
            REGRESSION,
            BackTransform.HYPERBOLIC_TANGENT,
            MethodSource.ALOE_BECKER_2012,
            LS,
            AV),
    /** Share of variance explained, variance {@code 4 R^2 (1 - R^2)^2/n}. */
    R2("R squared", VARIANCE_EXPLAINED, BackTransform.IDENTITY, MethodSource.OLKIN_FINN_1995, LS, AV),
    /** Fisher's z of R, variance {@code 1/n}. */
    ZR2("Fisher's z of R", VARIANCE_EXPLAINED, BackTransform.SQUARED_HYPERBOLIC_TANGENT, MethodSource.OLKIN_FINN_1995),

    // one group

    /** {@code x/n}; UB divides by n - 1, AV takes the average proportion. */
    PR("proportion", PROPORTION, BackTransform.IDENTITY, MethodSource.BORENSTEIN_2009, LS, UB, AV),
    /** Logarithm of the proportion. */
    PLN("log proportion", PROPORTION, BackTransform.EXPONENTIAL, MethodSource.BORENSTEIN_2009, LS, AV),
    /** Log odds. */
    PLO("logit of a proportion", PROPORTION, BackTransform.INVERSE_LOGIT, MethodSource.BORENSTEIN_2009, LS, AV),
    /** Normal quantile of the proportion. */
    PRZ("probit of a proportion", PROPORTION, BackTransform.NORMAL_PROBABILITY, MethodSource.SANCHEZ_MECA_2003, LS, AV),
    /** Arcsine of the root of the proportion; by default nothing is added. */
    PAS("arcsine of a proportion", PROPORTION, BackTransform.SQUARED_SINE, MethodSource.FREEMAN_TUKEY_1950),
    /** Half the Freeman-Tukey double arcsine, variance {@code 1/(4 n + 2)}; by default nothing is added. */
    PFT(
            "double arcsine of a proportion",
            PROPORTION,
            BackTransform.FREEMAN_TUKEY_PROPORTION,
            MethodSource.FREEMAN_TUKEY_1950),
    /** {@code x/t}. */
    IR("incidence rate", RATE, BackTransform.IDENTITY, MethodSource.ROTHMAN_2008),
    /** Logarithm of the rate. */
    IRLN("log incidence rate", RATE, BackTransform.EXPONENTIAL, MethodSource.ROTHMAN_2008),
    /** Root of the rate; by default nothing is added. */
    IRS("square-root incidence rate", RATE, BackTransform.SQUARE, MethodSource.ROTHMAN_2008),
    /** Half the Freeman-Tukey root of the rate; by default nothing is added. */
    IRFT("double square-root incidence rate", RATE, BackTransform.FREEMAN_TUKEY_RATE, MethodSource.FREEMAN_TUKEY_1950),
    /** A mean. */
    MN("mean", ONE_MEAN, BackTransform.IDENTITY, MethodSource.BORENSTEIN_2009),
    /** A mean over its deviation. */
    SMN("standardised mean", ONE_MEAN, BackTransform.IDENTITY, MethodSource.HEDGES_1981),
    /** Logarithm of a mean. */
    MNLN("log mean", ONE_MEAN, BackTransform.EXPONENTIAL, MethodSource.HEDGES_1999),
    /** Logarithm of a coefficient of variation. */
    CVLN("log coefficient of variation", ONE_MEAN, BackTransform.EXPONENTIAL, MethodSource.NAKAGAWA_2015),
    /** Logarithm of a standard deviation. */
    SDLN("log standard deviation", ONE_MEAN, BackTransform.EXPONENTIAL, MethodSource.NAKAGAWA_2015),

    // one group measured twice

    /** {@code m1 - m2}. */
    MC("mean change", TWO_TIMES, BackTransform.IDENTITY, MethodSource.BORENSTEIN_2009),
    /** Change over the deviation of the change. */
    SMCC("change over the deviation of changes", TWO_TIMES, BackTransform.IDENTITY, MethodSource.GIBBONS_1993, LS, LS2),
    /** Change over the deviation at the first time. */
    SMCR("change over the first deviation", TWO_TIMES, BackTransform.IDENTITY, MethodSource.BECKER_1988, LS, LS2, UB),
    /** Change over the deviation at the first time, deviations may differ. */
    SMCRH(
            "change over the first deviation, unequal deviations",
            TWO_TIMES,
            BackTransform.IDENTITY,
            MethodSource.BONETT_2008),
    /** Change over the root of the mean of the two variances. */
    SMCRP("change over the pooled deviation", TWO_TIMES, BackTransform.IDENTITY, MethodSource.COUSINEAU_2020),
    /** The same, deviations may differ. */
    SMCRPH(
            "change over the pooled deviation, unequal deviations",
            TWO_TIMES,
            BackTransform.IDENTITY,
            MethodSource.BONETT_2008),
    /** {@code log(m1/m2)} of the two times. */
    ROMC("log ratio of means of two times", TWO_TIMES, BackTransform.EXPONENTIAL, MethodSource.LAJEUNESSE_2011),
    /** Log ratio of the coefficients of variation of the two times. */
    CVRC(
            "log coefficient-of-variation ratio of two times",
            TWO_TIMES,
            BackTransform.EXPONENTIAL,
            MethodSource.SENIOR_2020),
    /** {@code log(sd1/sd2)} of the two times. */
    VRC("log variability ratio of two times", TWO_TIMES, BackTransform.EXPONENTIAL, MethodSource.SENIOR_2020),
    /** Probability that a value of the first time exceeds one of the second, of different people. */
    CLESCN(
            "common-language effect size of two times",
            TWO_TIMES,
            BackTransform.IDENTITY,
            MethodSource.MCGRAW_WONG_1992),

    // reliability, accuracy, genotypes

    /** Coefficient alpha. */
    ARAW("coefficient alpha", RELIABILITY, BackTransform.IDENTITY, MethodSource.BONETT_2010),
    /** {@code 1 - (1 - alpha)^(1/3)}. */
    AHW(
            "transformed alpha (Hakstian-Whalen)",
            RELIABILITY,
            BackTransform.ALPHA_OF_CUBE_ROOT,
            MethodSource.HAKSTIAN_WHALEN_1976),
    /** {@code -log(1 - alpha)}. */
    ABT("transformed alpha (Bonett)", RELIABILITY, BackTransform.ALPHA_OF_LOGARITHM, MethodSource.BONETT_2002),
    /** Area under the curve. */
    AUC("area under the curve", ACCURACY, BackTransform.IDENTITY, MethodSource.NEWCOMBE_2006),
    /** {@code log(b/(2 sqrt(ac)))}. */
    REH("log relative excess heterozygosity", GENOTYPES, BackTransform.EXPONENTIAL, MethodSource.ZIEGLER_2011);

    private final String label;
    private final MeasureFamily family;
    private final BackTransform backTransform;
    private final MethodSource source;
    private final ImmutableSet<VarianceEstimator> estimators;

    Measure(
            String label,
            MeasureFamily family,
            BackTransform backTransform,
            MethodSource source,
            VarianceEstimator... estimators) {
        this.label = label;
        this.family = family;
        this.backTransform = backTransform;
        this.source = source;
        this.estimators = estimators.length == 0 ? ImmutableSet.of(LS) : ImmutableSet.copyOf(estimators);
    }

    /** {@return the measure with this code, empty when there is none} */
    public static Optional<Measure> parse(String code) {
        return Arrays.stream(values())
                .filter(measure -> measure.name().equals(code))
                .findFirst();
    }

    /** {@return words for people} */
    public String label() {
        return label;
    }

    /** {@return which numbers it is computed from} */
    public MeasureFamily family() {
        return family;
    }

    /** {@return how readers want it} */
    public BackTransform backTransform() {
        return backTransform;
    }

    /** {@return the publication to cite} */
    public MethodSource source() {
        return source;
    }

    /** {@return the variance estimators that exist for it; the first is the default} */
    public ImmutableSet<VarianceEstimator> estimators() {
        return estimators;
    }

    /** {@return what is added to zero counts unless something else is asked for: one half, or 0 where zeros do no harm} */
    public double defaultAddition() {
        return switch (this) {
            case AS, PHI, ZPHI, RTET, ZTET, IRSD, PAS, PFT, IRS, IRFT -> 0;
            default -> 0.5;
        };
    }

    /** {@return whether counts of zero can be met with an addition} */
    public boolean hasCounts() {
        return switch (family) {
            case TWO_BY_TWO, MATCHED_PAIRS, TWO_RATES, PROPORTION, RATE, GENOTYPES -> true;
            default -> false;
        };
    }
}
