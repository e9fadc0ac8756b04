package org.synthesis.scoring.effect;

import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** How one number is made from another. */
public enum ConversionMethod implements Coded {
    /** Baseline odds times the odds ratio, as a risk. */
    ODDS_RATIO_TO_RISK("odds-ratio-to-risk", "odds ratio naar risico", "odds ratio to risk", MethodSource.GRANT_2014),
    /** Odds ratio at a stated baseline risk, as a risk ratio. */
    ODDS_RATIO_TO_RISK_RATIO(
            "odds-ratio-to-risk-ratio",
            "odds ratio naar risk ratio",
            "odds ratio to risk ratio",
            MethodSource.GRANT_2014),
    /** Ratio of the odds of two risks. */
    RISKS_TO_ODDS_RATIO(
            "risks-to-odds-ratio", "risico's naar odds ratio", "risks to odds ratio", MethodSource.BORENSTEIN_2009),
    /** Ratio of two risks. */
    RISKS_TO_RISK_RATIO(
            "risks-to-risk-ratio", "risico's naar risk ratio", "risks to risk ratio", MethodSource.BORENSTEIN_2009),
    /** d as a point-biserial correlation. */
    D_TO_R("d-to-r", "d naar r", "d to r", MethodSource.BORENSTEIN_2009),
    /** A correlation as d. */
    R_TO_D("r-to-d", "r naar d", "r to d", MethodSource.BORENSTEIN_2009),
    /** One half minus r: how crime-prevention syntheses print a favourable effect as a share. Not the display with r / 2. */
    R_DIFFERENCE_FROM_50(
            "r-difference-from-50",
            "r als verschil met 50%",
            "r as difference from 50%",
            MethodSource.ROSENTHAL_RUBIN_1982),
    /** Success rates one half plus and minus r / 2. */
    BINOMIAL_DISPLAY("besd", "binomiale weergave", "binomial effect size display", MethodSource.ROSENTHAL_RUBIN_1982),
    /** d as log odds ratio through the logistic distribution, applied to a baseline risk. */
    D_TO_RISK_VIA_LOGIT(
            "d-to-risk via logit", "d naar risico via logit", "d to risk via logit", MethodSource.CHINN_2000),
    /** Estimate over its t or z statistic. */
    T_TO_SE("t-to-se", "t naar standaardfout", "t to standard error", MethodSource.BORENSTEIN_2009),
    /** Width of an interval over twice the normal quantile. */
    CI_TO_SE("ci-to-se", "interval naar standaardfout", "interval to standard error", MethodSource.BORENSTEIN_2009),
    /** The same on the logarithms of an interval of a ratio. */
    RATIO_CI_TO_SE(
            "ratio-ci-to-se",
            "interval van een ratio naar standaardfout",
            "interval of a ratio to standard error",
            MethodSource.BORENSTEIN_2009),
    /** Hyperbolic tangent. */
    Z_TO_R("z-to-r", "Fishers z naar r", "Fisher's z to r", MethodSource.FISHER_1921),
    /** Inverse hyperbolic tangent. */
    R_TO_Z("r-to-z", "r naar Fishers z", "r to Fisher's z", MethodSource.FISHER_1921),
    /** Log odds ratio times root 3 over pi. */
    ODDS_RATIO_TO_D("odds-ratio-to-d", "odds ratio naar d", "odds ratio to d", MethodSource.CHINN_2000),
    /** d times pi over root 3. */
    D_TO_ODDS_RATIO("d-to-odds-ratio", "d naar odds ratio", "d to odds ratio", MethodSource.CHINN_2000),
    /** d times 1.65. */
    D_TO_ODDS_RATIO_COX(
            "d-to-odds-ratio-cox", "d naar odds ratio (Cox)", "d to odds ratio (Cox)", MethodSource.SANCHEZ_MECA_2003),
    /** Odds ratio to d, then d to r. */
    ODDS_RATIO_TO_R_VIA_D(
            "odds-ratio-to-r via d", "odds ratio naar r via d", "odds ratio to r via d", MethodSource.CHINN_2000),
    /** Two proportions as an odds ratio. */
    TWO_PROPORTIONS_TO_ODDS_RATIO(
            "two-proportions-to-odds-ratio",
            "twee proporties naar odds ratio",
            "two proportions to odds ratio",
            MethodSource.BORENSTEIN_2009),
    /** Two proportions as a risk ratio, which is not their odds ratio. */
    TWO_PROPORTIONS_TO_RISK_RATIO(
            "two-proportions-to-risk-ratio",
            "twee proporties naar risk ratio",
            "two proportions to risk ratio",
            MethodSource.BORENSTEIN_2009),
    /** t of two independent groups as d. */
    T_TO_D("t-to-d", "t naar d", "t to d", MethodSource.BORENSTEIN_2009),
    /** F of two independent groups as d. */
    F_TO_D("f-to-d", "F naar d", "F to d", MethodSource.BORENSTEIN_2009),
    /** p value of the t test of two independent groups as d. */
    P_TO_D("p-to-d", "p naar d", "p to d", MethodSource.BORENSTEIN_2009),
    /** Medians with quartiles or ranges as means and deviations, then d. */
    MEDIANS_TO_D("medians-to-d", "medianen naar d", "medians to d", MethodSource.LUO_2018),
    /** t of a correlation. */
    T_TO_R("t-to-r", "t naar r", "t to r", MethodSource.BORENSTEIN_2009),
    /** F of a correlation. */
    F_TO_R("f-to-r", "F naar r", "F to r", MethodSource.BORENSTEIN_2009),
    /** p value of a correlation. */
    P_TO_R("p-to-r", "p naar r", "p to r", MethodSource.BORENSTEIN_2009),
    /** Estimate over the normal quantile of its p value. */
    P_TO_SE("p-to-se", "p naar standaardfout", "p to standard error", MethodSource.BORENSTEIN_2009),
    /** The gamma-function correction of d. */
    D_TO_G("d-to-g", "d naar g", "d to g", MethodSource.HEDGES_1981),
    /** The correction {@code 1 - 3/(4 df - 1)} of d. */
    D_TO_G_APPROXIMATE("d-to-g-approximate", "d naar g, benadering", "d to g, approximate", MethodSource.HEDGES_1981),
    /** Standardised regression coefficient plus 0.05 when not negative. */
    BETA_TO_R("beta-to-r", "beta naar r", "beta to r", MethodSource.PETERSON_BROWN_2005),
    /** Counts as a log odds ratio. */
    COUNTS_TO_LOG_ODDS_RATIO(
            "counts-to-log-odds-ratio",
            "aantallen naar log odds ratio",
            "counts to log odds ratio",
            MethodSource.BORENSTEIN_2009),
    /** Counts as a log risk ratio. */
    COUNTS_TO_LOG_RISK_RATIO(
            "counts-to-log-risk-ratio",
            "aantallen naar log risk ratio",
            "counts to log risk ratio",
            MethodSource.BORENSTEIN_2009),
    /** Counts as the correlation of two binary variables. */
    COUNTS_TO_PHI("counts-to-phi", "aantallen naar phi", "counts to phi", MethodSource.BORENSTEIN_2009);

    private final String code;
    private final LocalizedText label;
    private final MethodSource source;

    ConversionMethod(String code, String nl, String en, MethodSource source) {
        this.code = code;
        this.label = LocalizedText.of(nl, en);
        this.source = source;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public LocalizedText label() {
        return label;
    }

    /** {@return the publication that defines it} */
    public MethodSource source() {
        return source;
    }
}
