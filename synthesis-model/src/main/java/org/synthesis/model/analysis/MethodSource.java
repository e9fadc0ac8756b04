package org.synthesis.model.analysis;

/** The one bibliography of the methods; a result lists what it used, so that a report can cite it. */
public enum MethodSource {
    /** Combining significance levels. */
    BECKER_1994(
            "Becker (1994)",
            "Becker, B. J. (1994). Combining significance levels. In H. Cooper & L. V. Hedges (Eds.), The Handbook of Research Synthesis (pp. 215-230). New York: Russell Sage Foundation."),
    /** Conversions between effect measures and their variances. */
    BORENSTEIN_2009(
            "Borenstein et al. (2009)",
            "Borenstein, M., Hedges, L. V., Higgins, J. P. T., & Rothstein, H. R. (2009). Introduction to Meta-Analysis. Chichester: Wiley."),
    /** Root search without derivatives. */
    BRENT_1973(
            "Brent (1973)",
            "Brent, R. P. (1973). Algorithms for Minimization without Derivatives. Englewood Cliffs, NJ: Prentice-Hall."),
    /** Log odds ratio and d through the logistic distribution. */
    CHINN_2000(
            "Chinn (2000)",
            "Chinn, S. (2000). A simple method for converting an odds ratio to effect size for use in meta-analysis. Statistics in Medicine, 19(22), 3127-3131."),
    /** The beta selection model. */
    CITKOWICZ_VEVEA_2017(
            "Citkowicz & Vevea (2017)",
            "Citkowicz, M., & Vevea, J. L. (2017). A parsimonious weight function for modeling publication bias. Psychological Methods, 22(1), 28-41."),
    /** The Q statistic. */
    COCHRAN_1954(
            "Cochran (1954)",
            "Cochran, W. G. (1954). The combination of estimates from different experiments. Biometrics, 10(1), 101-129."),
    /** Random effects and the moment estimator. */
    DERSIMONIAN_LAIRD_1986(
            "DerSimonian & Laird (1986)",
            "DerSimonian, R., & Laird, N. (1986). Meta-analysis in clinical trials. Controlled Clinical Trials, 7(3), 177-188."),
    /** The sum of p-values. */
    EDGINGTON_1972_ADDITIVE(
            "Edgington (1972a)",
            "Edgington, E. S. (1972). An additive method for combining probability values from independent experiments. Journal of Psychology, 80(2), 351-363."),
    /** The mean of p-values. */
    EDGINGTON_1972_NORMAL(
            "Edgington (1972b)",
            "Edgington, E. S. (1972). A normal curve method for combining probability values from independent experiments. Journal of Psychology, 82(1), 85-89."),
    /** The z transformation of correlations. */
    FISHER_1921(
            "Fisher (1921)",
            "Fisher, R. A. (1921). On the \"probable error\" of a coefficient of correlation deduced from a small sample. Metron, 1, 3-32."),
    /** The sum of log p-values. */
    FISHER_1932(
            "Fisher (1932)",
            "Fisher, R. A. (1932). Statistical Methods for Research Workers (4th ed.). Edinburgh: Oliver & Boyd."),
    /** Half-Cauchy and uniform priors for a standard deviation. */
    GELMAN_2006(
            "Gelman (2006)",
            "Gelman, A. (2006). Prior distributions for variance parameters in hierarchical models. Bayesian Analysis, 1(3), 515-534."),
    /** The logit method. */
    GEORGE_MUDHOLKAR_1983(
            "George & Mudholkar (1983)",
            "George, E. O., & Mudholkar, G. S. (1983). On the convolution of logistic random variables. Metrika, 30(1), 1-13."),
    /** Second derivatives of the restricted likelihood. */
    GILMOUR_1995(
            "Gilmour et al. (1995)",
            "Gilmour, A. R., Thompson, R., & Cullis, B. R. (1995). Average information REML: an efficient algorithm for variance parameter estimation in linear mixed models. Biometrics, 51(4), 1440-1450."),
    /** Odds ratios with a stated baseline risk. */
    GRANT_2014(
            "Grant (2014)",
            "Grant, R. L. (2014). Converting an odds ratio to a range of plausible relative risks for better communication of research findings. BMJ, 348, f7450."),
    /** The residual-variance test. */
    HARTUNG_KNAPP_2001(
            "Hartung & Knapp (2001)",
            "Hartung, J., & Knapp, G. (2001). On tests of the overall treatment effect in meta-analysis with normally distributed responses. Statistics in Medicine, 20(12), 1771-1782."),
    /** The small-sample correction J. */
    HEDGES_1981(
            "Hedges (1981)",
            "Hedges, L. V. (1981). Distribution theory for Glass's estimator of effect size and related estimators. Journal of Educational Statistics, 6(2), 107-128."),
    /** Step functions of the p-value. */
    HEDGES_1992(
            "Hedges (1992)",
            "Hedges, L. V. (1992). Modeling publication selection effects in meta-analysis. Statistical Science, 7(2), 246-255."),
    /** Inverse-variance pooling and the unweighted moment estimator. */
    HEDGES_OLKIN_1985(
            "Hedges & Olkin (1985)",
            "Hedges, L. V., & Olkin, I. (1985). Statistical Methods for Meta-Analysis. Orlando, FL: Academic Press."),
    /** The prediction interval with k - 2 degrees of freedom. */
    HIGGINS_2009(
            "Higgins et al. (2009)",
            "Higgins, J. P. T., Thompson, S. G., & Spiegelhalter, D. J. (2009). A re-evaluation of random-effects meta-analysis. Journal of the Royal Statistical Society: Series A, 172(1), 137-159."),
    /** I-squared and H-squared. */
    HIGGINS_THOMPSON_2002(
            "Higgins & Thompson (2002)",
            "Higgins, J. P. T., & Thompson, S. G. (2002). Quantifying heterogeneity in a meta-analysis. Statistics in Medicine, 21(11), 1539-1558."),
    /** The residual-variance test and its lower bound of one. */
    KNAPP_HARTUNG_2003(
            "Knapp & Hartung (2003)",
            "Knapp, G., & Hartung, J. (2003). Improved tests for a random effects meta-regression with a single covariate. Statistics in Medicine, 22(17), 2693-2710."),
    /** The three-level model. */
    KONSTANTOPOULOS_2011(
            "Konstantopoulos (2011)",
            "Konstantopoulos, S. (2011). Fixed effects and variance components estimation in three-level meta-analysis. Research Synthesis Methods, 2(1), 61-76."),
    /** The sum of inverse chi-squares. */
    LANCASTER_1961(
            "Lancaster (1961)",
            "Lancaster, H. O. (1961). The combination of probabilities: an application of orthonormal functions. Australian Journal of Statistics, 3(1), 20-33."),
    /** Estimates under a stated ratio of publication, and the worst case. */
    MATHUR_VANDERWEELE_2020(
            "Mathur & VanderWeele (2020)",
            "Mathur, M. B., & VanderWeele, T. J. (2020). Sensitivity analysis for publication bias in meta-analyses. Journal of the Royal Statistical Society: Series C, 69(5), 1091-1119."),
    /** The empirical Bayes estimator. */
    MORRIS_1983(
            "Morris (1983)",
            "Morris, C. N. (1983). Parametric empirical Bayes inference: Theory and applications. Journal of the American Statistical Association, 78(381), 47-55."),
    /** The estimator that solves Q = k - 1. */
    PAULE_MANDEL_1982(
            "Paule & Mandel (1982)",
            "Paule, R. C., & Mandel, J. (1982). Consensus values and weighting factors. Journal of Research of the National Bureau of Standards, 87(5), 377-385."),
    /** Standardised regression coefficients as correlations. */
    PETERSON_BROWN_2005(
            "Peterson & Brown (2005)",
            "Peterson, R. A., & Brown, S. P. (2005). On the use of beta coefficients in meta-analysis. Journal of Applied Psychology, 90(1), 175-181."),
    /** Smooth selection functions of the p-value and the standard error. */
    PRESTON_2004(
            "Preston et al. (2004)",
            "Preston, C., Ashby, D., & Smyth, R. (2004). Adjusting for publication bias: modelling the selection process. Journal of Evaluation in Clinical Practice, 10(2), 313-322."),
    /** Why to show a prediction interval. */
    RILEY_2011(
            "Riley et al. (2011)",
            "Riley, R. D., Higgins, J. P. T., & Deeks, J. J. (2011). Interpretation of random effects meta-analyses. BMJ, 342, d549."),
    /** The binomial effect size display. */
    ROSENTHAL_RUBIN_1982(
            "Rosenthal & Rubin (1982)",
            "Rosenthal, R., & Rubin, D. B. (1982). A simple, general purpose display of magnitude of experimental effect. Journal of Educational Psychology, 74(2), 166-169."),
    /** Bayesian random effects by deterministic integration. */
    ROVER_2020(
            "Rover (2020)",
            "Rover, C. (2020). Bayesian random-effects meta-analysis using the bayesmeta R package. Journal of Statistical Software, 93(6), 1-51."),
    /** Log odds ratio and d through the Cox index. */
    SANCHEZ_MECA_2003(
            "Sanchez-Meca et al. (2003)",
            "Sanchez-Meca, J., Marin-Martinez, F., & Chacon-Moscoso, S. (2003). Effect-size indices for dichotomized outcomes in meta-analysis. Psychological Methods, 8(4), 448-467."),
    /** The two-step estimator. */
    SIDIK_JONKMAN_2005(
            "Sidik & Jonkman (2005)",
            "Sidik, K., & Jonkman, J. N. (2005). Simple heterogeneity variance estimation for meta-analysis. Journal of the Royal Statistical Society: Series C, 54(2), 367-384."),
    /** The sum of z-values. */
    STOUFFER_1949(
            "Stouffer et al. (1949)",
            "Stouffer, S. A., Suchman, E. A., DeVinney, L. C., Star, S. A., & Williams, R. M. (1949). The American Soldier: Vol. 1. Adjustment During Army Life. Princeton, NJ: Princeton University Press."),
    /** The smallest p-value. */
    TIPPETT_1931("Tippett (1931)", "Tippett, L. H. C. (1931). The Methods of Statistics. London: Williams & Norgate."),
    /** The three-level model for several outcomes of one study. */
    VAN_DEN_NOORTGATE_2013(
            "Van den Noortgate et al. (2013)",
            "Van den Noortgate, W., Lopez-Lopez, J. A., Marin-Martinez, F., & Sanchez-Meca, J. (2013). Three-level meta-analysis of dependent effect sizes. Behavior Research Methods, 45(2), 576-594."),
    /** Selection models with moderators. */
    VEVEA_HEDGES_1995(
            "Vevea & Hedges (1995)",
            "Vevea, J. L., & Hedges, L. V. (1995). A general linear model for estimating effect size in the presence of publication bias. Psychometrika, 60(3), 419-435."),
    /** Selection models with weights fixed beforehand. */
    VEVEA_WOODS_2005(
            "Vevea & Woods (2005)",
            "Vevea, J. L., & Woods, C. M. (2005). Publication bias in research synthesis: sensitivity analysis using a priori weight functions. Psychological Methods, 10(4), 428-443."),
    /** ML and REML by Fisher scoring. */
    VIECHTBAUER_2005(
            "Viechtbauer (2005)",
            "Viechtbauer, W. (2005). Bias and efficiency of meta-analytic variance estimators in the random-effects model. Journal of Educational and Behavioral Statistics, 30(3), 261-293."),
    /** The Q-profile interval. */
    VIECHTBAUER_2007(
            "Viechtbauer (2007)",
            "Viechtbauer, W. (2007). Confidence intervals for the amount of heterogeneity in meta-analysis. Statistics in Medicine, 26(1), 37-52."),
    /** The conventions of the reference program: t tests and prediction intervals with k - 1 degrees of freedom. */
    VIECHTBAUER_2010(
            "Viechtbauer (2010)",
            "Viechtbauer, W. (2010). Conducting meta-analyses in R with the metafor package. Journal of Statistical Software, 36(3), 1-48."),
    /** The r-th smallest p-value. */
    WILKINSON_1951(
            "Wilkinson (1951)",
            "Wilkinson, B. (1951). A statistical consideration in psychological research. Psychological Bulletin, 48(2), 156-158.");

    private final String shortName;
    private final String citation;

    MethodSource(String shortName, String citation) {
        this.shortName = shortName;
        this.citation = citation;
    }

    /** {@return authors and year as a running text cites them, for instance {@code Brent (1973)}} */
    public String shortName() {
        return shortName;
    }

    /** {@return the entry of a reference list} */
    public String citation() {
        return citation;
    }
}
