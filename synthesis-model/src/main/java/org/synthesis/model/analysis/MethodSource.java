package org.synthesis.model.analysis;

/** The one bibliography of the methods; a result lists what it used, so that a report can cite it. */
public enum MethodSource {
    /** The plot of contributions to Q against influence. */
    BAUJAT_2002(
            "Baujat et al. (2002)",
            "Baujat, B., Mahe, C., Pignon, J.-P., & Hill, C. (2002). A graphical method for exploring heterogeneity in meta-analyses: Application to a meta-analysis of 65 trials. Statistics in Medicine, 21(18), 2641-2652."),
    /** The rank correlation of effects and variances. */
    BEGG_MAZUMDAR_1994(
            "Begg & Mazumdar (1994)",
            "Begg, C. B., & Mazumdar, M. (1994). Operating characteristics of a rank correlation test for publication bias. Biometrics, 50(4), 1088-1101."),
    /** Conversions between effect measures and their variances. */
    BORENSTEIN_2009(
            "Borenstein et al. (2009)",
            "Borenstein, M., Hedges, L. V., Higgins, J. P. T., & Rothstein, H. R. (2009). Introduction to Meta-Analysis. Chichester: Wiley."),
    /** The Hunter-Schmidt estimator corrected for few effects. */
    BRANNICK_2019(
            "Brannick et al. (2019)",
            "Brannick, M. T., Potter, S. M., Benitez, B., & Morris, S. B. (2019). Bias and precision of alternate estimators in meta-analysis: Benefits of blending Schmidt-Hunter and Hedges approaches. Organizational Research Methods, 22(2), 490-514."),
    /** Root search without derivatives. */
    BRENT_1973(
            "Brent (1973)",
            "Brent, R. P. (1973). Algorithms for Minimization without Derivatives. Englewood Cliffs, NJ: Prentice-Hall."),
    /** Log odds ratio and d through the logistic distribution. */
    CHINN_2000(
            "Chinn (2000)",
            "Chinn, S. (2000). A simple method for converting an odds ratio to effect size for use in meta-analysis. Statistics in Medicine, 19(22), 3127-3131."),
    /** The Q statistic. */
    COCHRAN_1954(
            "Cochran (1954)",
            "Cochran, W. G. (1954). The combination of estimates from different experiments. Biometrics, 10(1), 101-129."),
    /** Moment estimators with any weights. */
    DERSIMONIAN_KACKER_2007(
            "DerSimonian & Kacker (2007)",
            "DerSimonian, R., & Kacker, R. (2007). Random-effects model for meta-analysis of clinical trials: An update. Contemporary Clinical Trials, 28(2), 105-114."),
    /** Random effects and the moment estimator. */
    DERSIMONIAN_LAIRD_1986(
            "DerSimonian & Laird (1986)",
            "DerSimonian, R., & Laird, N. (1986). Meta-analysis in clinical trials. Controlled Clinical Trials, 7(3), 177-188."),
    /** Trim and fill. */
    DUVAL_TWEEDIE_2000(
            "Duval & Tweedie (2000)",
            "Duval, S. J., & Tweedie, R. L. (2000). Trim and fill: A simple funnel-plot-based method of testing and adjusting for publication bias in meta-analysis. Biometrics, 56(2), 455-463."),
    /** The regression of effects on their standard errors. */
    EGGER_1997(
            "Egger et al. (1997)",
            "Egger, M., Davey Smith, G., Schneider, M., & Minder, C. (1997). Bias in meta-analysis detected by a simple, graphical test. BMJ, 315(7109), 629-634."),
    /** The z transformation of correlations. */
    FISHER_1921(
            "Fisher (1921)",
            "Fisher, R. A. (1921). On the \"probable error\" of a coefficient of correlation deduced from a small sample. Metron, 1, 3-32."),
    /** Second derivatives of the restricted likelihood. */
    GILMOUR_1995(
            "Gilmour et al. (1995)",
            "Gilmour, A. R., Thompson, R., & Cullis, B. R. (1995). Average information REML: an efficient algorithm for variance parameter estimation in linear mixed models. Biometrics, 51(4), 1440-1450."),
    /** Odds ratios with a stated baseline risk. */
    GRANT_2014(
            "Grant (2014)",
            "Grant, R. L. (2014). Converting an odds ratio to a range of plausible relative risks for better communication of research findings. BMJ, 348, f7450."),
    /** The regression test for 2x2 tables on scores. */
    HARBORD_2006(
            "Harbord et al. (2006)",
            "Harbord, R. M., Egger, M., & Sterne, J. A. C. (2006). A modified test for small-study effects in meta-analyses of controlled trials with binary endpoints. Statistics in Medicine, 25(20), 3443-3457."),
    /** The residual-variance test. */
    HARTUNG_KNAPP_2001(
            "Hartung & Knapp (2001)",
            "Hartung, J., & Knapp, G. (2001). On tests of the overall treatment effect in meta-analysis with normally distributed responses. Statistics in Medicine, 20(12), 1771-1782."),
    /** The small-sample correction J. */
    HEDGES_1981(
            "Hedges (1981)",
            "Hedges, L. V. (1981). Distribution theory for Glass's estimator of effect size and related estimators. Journal of Educational Statistics, 6(2), 107-128."),
    /** Inverse-variance pooling and the unweighted moment estimator. */
    HEDGES_OLKIN_1985(
            "Hedges & Olkin (1985)",
            "Hedges, L. V., & Olkin, I. (1985). Statistical Methods for Meta-Analysis. Orlando, FL: Academic Press."),
    /** An interval around the common-effect mean that allows for heterogeneity. */
    HENMI_COPAS_2010(
            "Henmi & Copas (2010)",
            "Henmi, M., & Copas, J. B. (2010). Confidence intervals for random effects meta-analysis and robustness to publication bias. Statistics in Medicine, 29(29), 2969-2983."),
    /** The prediction interval with k - 2 degrees of freedom. */
    HIGGINS_2009(
            "Higgins et al. (2009)",
            "Higgins, J. P. T., Thompson, S. G., & Spiegelhalter, D. J. (2009). A re-evaluation of random-effects meta-analysis. Journal of the Royal Statistical Society: Series A, 172(1), 137-159."),
    /** I-squared and H-squared. */
    HIGGINS_THOMPSON_2002(
            "Higgins & Thompson (2002)",
            "Higgins, J. P. T., & Thompson, S. G. (2002). Quantifying heterogeneity in a meta-analysis. Statistics in Medicine, 21(11), 1539-1558."),
    /** Psychometric meta-analysis. */
    HUNTER_SCHMIDT_2004(
            "Hunter & Schmidt (2004)",
            "Hunter, J. E., & Schmidt, F. L. (2004). Methods of Meta-Analysis: Correcting Error and Bias in Research Findings (2nd ed.). Thousand Oaks, CA: Sage."),
    /** The test of excess significance. */
    IOANNIDIS_TRIKALINOS_2007(
            "Ioannidis & Trikalinos (2007)",
            "Ioannidis, J. P. A., & Trikalinos, T. A. (2007). An exploratory test for an excess of significant findings. Clinical Trials, 4(3), 245-253."),
    /** Rank correlation and its exact distribution. */
    KENDALL_1938(
            "Kendall (1938)", "Kendall, M. G. (1938). A new measure of rank correlation. Biometrika, 30(1-2), 81-93."),
    /** The residual-variance test and its lower bound of one. */
    KNAPP_HARTUNG_2003(
            "Knapp & Hartung (2003)",
            "Knapp, G., & Hartung, J. (2003). Improved tests for a random effects meta-regression with a single covariate. Statistics in Medicine, 22(17), 2693-2710."),
    /** The three-level model. */
    KONSTANTOPOULOS_2011(
            "Konstantopoulos (2011)",
            "Konstantopoulos, S. (2011). Fixed effects and variance components estimation in three-level meta-analysis. Research Synthesis Methods, 2(1), 61-76."),
    /** Cumulative meta-analysis. */
    LAU_1992(
            "Lau et al. (1992)",
            "Lau, J., Antman, E. M., Jimenez-Silva, J., Kupelnick, B., Mosteller, F., & Chalmers, T. C. (1992). Cumulative meta-analysis of therapeutic trials for myocardial infarction. New England Journal of Medicine, 327(4), 248-254."),
    /** The empirical Bayes estimator. */
    MORRIS_1983(
            "Morris (1983)",
            "Morris, C. N. (1983). Parametric empirical Bayes inference: Theory and applications. Journal of the American Statistical Association, 78(381), 47-55."),
    /** All subsets of the studies. */
    OLKIN_2012(
            "Olkin et al. (2012)",
            "Olkin, I., Dahabreh, I. J., & Trikalinos, T. A. (2012). GOSH - a graphical display of study heterogeneity. Research Synthesis Methods, 3(3), 214-223."),
    /** The fail-safe N for an effect of a chosen size. */
    ORWIN_1983(
            "Orwin (1983)",
            "Orwin, R. G. (1983). A fail-safe N for effect size in meta-analysis. Journal of Educational Statistics, 8(2), 157-159."),
    /** The estimator that solves Q = k - 1. */
    PAULE_MANDEL_1982(
            "Paule & Mandel (1982)",
            "Paule, R. C., & Mandel, J. (1982). Consensus values and weighting factors. Journal of Research of the National Bureau of Standards, 87(5), 377-385."),
    /** Standardised regression coefficients as correlations. */
    PETERSON_BROWN_2005(
            "Peterson & Brown (2005)",
            "Peterson, R. A., & Brown, S. P. (2005). On the use of beta coefficients in meta-analysis. Journal of Applied Psychology, 90(1), 175-181."),
    /** The regression test on the inverse sample size. */
    PETERS_2006(
            "Peters et al. (2006)",
            "Peters, J. L., Sutton, A. J., Jones, D. R., Abrams, K. R., & Rushton, L. (2006). Comparison of two methods to detect publication bias in meta-analysis. JAMA, 295(6), 676-680."),
    /** Why to show a prediction interval. */
    RILEY_2011(
            "Riley et al. (2011)",
            "Riley, R. D., Higgins, J. P. T., & Deeks, J. J. (2011). Interpretation of random effects meta-analyses. BMJ, 342, d549."),
    /** The fail-safe N with weights. */
    ROSENBERG_2005(
            "Rosenberg (2005)",
            "Rosenberg, M. S. (2005). The file-drawer problem revisited: A general weighted method for calculating fail-safe numbers in meta-analysis. Evolution, 59(2), 464-468."),
    /** The fail-safe N. */
    ROSENTHAL_1979(
            "Rosenthal (1979)",
            "Rosenthal, R. (1979). The \"file drawer problem\" and tolerance for null results. Psychological Bulletin, 86(3), 638-641."),
    /** The binomial effect size display. */
    ROSENTHAL_RUBIN_1982(
            "Rosenthal & Rubin (1982)",
            "Rosenthal, R., & Rubin, D. B. (1982). A simple, general purpose display of magnitude of experimental effect. Journal of Educational Psychology, 74(2), 166-169."),
    /** Log odds ratio and d through the Cox index. */
    SANCHEZ_MECA_2003(
            "Sanchez-Meca et al. (2003)",
            "Sanchez-Meca, J., Marin-Martinez, F., & Chacon-Moscoso, S. (2003). Effect-size indices for dichotomized outcomes in meta-analysis. Psychological Methods, 8(4), 448-467."),
    /** The two-step estimator. */
    SIDIK_JONKMAN_2005(
            "Sidik & Jonkman (2005)",
            "Sidik, K., & Jonkman, J. N. (2005). Simple heterogeneity variance estimation for meta-analysis. Journal of the Royal Statistical Society: Series C, 54(2), 367-384."),
    /** Specification curves. */
    SIMONSOHN_2020(
            "Simonsohn et al. (2020)",
            "Simonsohn, U., Simmons, J. P., & Nelson, L. D. (2020). Specification curve analysis. Nature Human Behaviour, 4(11), 1208-1214."),
    /** PET and PEESE. */
    STANLEY_DOUCOULIAGOS_2014(
            "Stanley & Doucouliagos (2014)",
            "Stanley, T. D., & Doucouliagos, H. (2014). Meta-regression approximations to reduce publication selection bias. Research Synthesis Methods, 5(1), 60-78."),
    /** The multiverse of defensible analyses. */
    STEEGEN_2016(
            "Steegen et al. (2016)",
            "Steegen, S., Tuerlinckx, F., Gelman, A., & Vanpaemel, W. (2016). Increasing transparency through a multiverse analysis. Perspectives on Psychological Science, 11(5), 702-712."),
    /** The three-level model for several outcomes of one study. */
    VAN_DEN_NOORTGATE_2013(
            "Van den Noortgate et al. (2013)",
            "Van den Noortgate, W., Lopez-Lopez, J. A., Marin-Martinez, F., & Sanchez-Meca, J. (2013). Three-level meta-analysis of dependent effect sizes. Behavior Research Methods, 45(2), 576-594."),
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
    /** Median-unbiased estimation of the variance of true effects. */
    VIECHTBAUER_2021(
            "Viechtbauer (2021)",
            "Viechtbauer, W. (2021). Median-unbiased estimators for the amount of heterogeneity in meta-analysis. European Congress of Methodology, Valencia, Spain."),
    /** Outliers and influence. */
    VIECHTBAUER_CHEUNG_2010(
            "Viechtbauer & Cheung (2010)",
            "Viechtbauer, W., & Cheung, M. W.-L. (2010). Outlier and influence diagnostics for meta-analysis. Research Synthesis Methods, 1(2), 112-125.");

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
