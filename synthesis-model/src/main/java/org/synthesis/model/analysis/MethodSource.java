package org.synthesis.model.analysis;

/** The one bibliography of the methods; a result lists what it used, so that a report can cite it. */
public enum MethodSource {
    /** Bias-reduced linearisation of clustered standard errors. */
    BELL_MCCAFFREY_2002(
            "Bell & McCaffrey (2002)",
            "Bell, R. M., & McCaffrey, D. F. (2002). Bias reduction in standard errors for linear regression with multi-stage samples. Survey Methodology, 28(2), 169-181."),
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
    /** Finite-sample factors of clustered standard errors. */
    CAMERON_MILLER_2015(
            "Cameron & Miller (2015)",
            "Cameron, A. C., & Miller, D. L. (2015). A practitioner's guide to cluster-robust inference. Journal of Human Resources, 50(2), 317-372."),
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
    /** The z transformation of correlations. */
    FISHER_1921(
            "Fisher (1921)",
            "Fisher, R. A. (1921). On the \"probable error\" of a coefficient of correlation deduced from a small sample. Metron, 1, 3-32."),
    /** Robust variance estimation as a program. */
    FISHER_TIPTON_2015(
            "Fisher & Tipton (2015)",
            "Fisher, Z., & Tipton, E. (2015). robumeta: An R-package for robust variance estimation in meta-analysis. arXiv:1503.02220."),
    /** Permutation tests by changing the signs of effects. */
    FOLLMANN_PROSCHAN_1999(
            "Follmann & Proschan (1999)",
            "Follmann, D. A., & Proschan, M. A. (1999). Valid inference in random effects meta-analysis. Biometrics, 55(3), 732-737."),
    /** Variance inflation of several coefficients at once. */
    FOX_MONETTE_1992(
            "Fox & Monette (1992)",
            "Fox, J., & Monette, G. (1992). Generalized collinearity diagnostics. Journal of the American Statistical Association, 87(417), 178-183."),
    /** Second derivatives of the restricted likelihood. */
    GILMOUR_1995(
            "Gilmour et al. (1995)",
            "Gilmour, A. R., Thompson, R., & Cullis, B. R. (1995). Average information REML: an efficient algorithm for variance parameter estimation in linear mixed models. Biometrics, 51(4), 1440-1450."),
    /** Odds ratios with a stated baseline risk. */
    GRANT_2014(
            "Grant (2014)",
            "Grant, R. L. (2014). Converting an odds ratio to a range of plausible relative risks for better communication of research findings. BMJ, 348, f7450."),
    /** Profile-likelihood intervals. */
    HARDY_THOMPSON_1996(
            "Hardy & Thompson (1996)",
            "Hardy, R. J., & Thompson, S. G. (1996). A likelihood approach to meta-analysis with random effects. Statistics in Medicine, 15(6), 619-629."),
    /** The residual-variance test. */
    HARTUNG_KNAPP_2001(
            "Hartung & Knapp (2001)",
            "Hartung, J., & Knapp, G. (2001). On tests of the overall treatment effect in meta-analysis with normally distributed responses. Statistics in Medicine, 20(12), 1771-1782."),
    /** The restricted likelihood of a linear mixed model and its derivatives. */
    HARVILLE_1977(
            "Harville (1977)",
            "Harville, D. A. (1977). Maximum likelihood approaches to variance component estimation and to related problems. Journal of the American Statistical Association, 72(358), 320-338."),
    /** The small-sample correction J. */
    HEDGES_1981(
            "Hedges (1981)",
            "Hedges, L. V. (1981). Distribution theory for Glass's estimator of effect size and related estimators. Journal of Educational Statistics, 6(2), 107-128."),
    /** Inverse-variance pooling and the unweighted moment estimator. */
    HEDGES_OLKIN_1985(
            "Hedges & Olkin (1985)",
            "Hedges, L. V., & Olkin, I. (1985). Statistical Methods for Meta-Analysis. Orlando, FL: Academic Press."),
    /** Robust variance estimation for dependent effects. */
    HEDGES_TIPTON_JOHNSON_2010(
            "Hedges et al. (2010)",
            "Hedges, L. V., Tipton, E., & Johnson, M. C. (2010). Robust variance estimation in meta-regression with dependent effect size estimates. Research Synthesis Methods, 1(1), 39-65."),
    /** The prediction interval with k - 2 degrees of freedom. */
    HIGGINS_2009(
            "Higgins et al. (2009)",
            "Higgins, J. P. T., Thompson, S. G., & Spiegelhalter, D. J. (2009). A re-evaluation of random-effects meta-analysis. Journal of the Royal Statistical Society: Series A, 172(1), 137-159."),
    /** I-squared and H-squared. */
    HIGGINS_THOMPSON_2002(
            "Higgins & Thompson (2002)",
            "Higgins, J. P. T., & Thompson, S. G. (2002). Quantifying heterogeneity in a meta-analysis. Statistics in Medicine, 21(11), 1539-1558."),
    /** Permutation tests of moderators. */
    HIGGINS_THOMPSON_2004(
            "Higgins & Thompson (2004)",
            "Higgins, J. P. T., & Thompson, S. G. (2004). Controlling the risk of spurious findings from meta-regression. Statistics in Medicine, 23(11), 1663-1682."),
    /** Psychometric meta-analysis. */
    HUNTER_SCHMIDT_2004(
            "Hunter & Schmidt (2004)",
            "Hunter, J. E., & Schmidt, F. L. (2004). Methods of Meta-Analysis: Correcting Error and Bias in Research Findings (2nd ed.). Thousand Oaks, CA: Sage."),
    /** Intervals of tau-squared from generalised Q with fixed weights. */
    JACKSON_2013(
            "Jackson (2013)",
            "Jackson, D. (2013). Confidence intervals for the between-study variance in random effects meta-analysis using generalised Cochran heterogeneity statistics. Research Synthesis Methods, 4(3), 220-229."),
    /** The residual-variance test and its lower bound of one. */
    KNAPP_HARTUNG_2003(
            "Knapp & Hartung (2003)",
            "Knapp, G., & Hartung, J. (2003). Improved tests for a random effects meta-regression with a single covariate. Statistics in Medicine, 22(17), 2693-2710."),
    /** The three-level model. */
    KONSTANTOPOULOS_2011(
            "Konstantopoulos (2011)",
            "Konstantopoulos, S. (2011). Fixed effects and variance components estimation in three-level meta-analysis. Research Synthesis Methods, 2(1), 61-76."),
    /** The sandwich estimator for clusters. */
    LIANG_ZEGER_1986(
            "Liang & Zeger (1986)",
            "Liang, K.-Y., & Zeger, S. L. (1986). Longitudinal data analysis using generalized linear models. Biometrika, 73(1), 13-22."),
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
    /** Covariance structures of random effects. */
    PINHEIRO_BATES_2000(
            "Pinheiro & Bates (2000)",
            "Pinheiro, J. C., & Bates, D. M. (2000). Mixed-Effects Models in S and S-PLUS. New York: Springer."),
    /** Bias-reduced linearisation with any weights and working model, and its tests. */
    PUSTEJOVSKY_TIPTON_2018(
            "Pustejovsky & Tipton (2018)",
            "Pustejovsky, J. E., & Tipton, E. (2018). Small-sample methods for cluster-robust variance estimation and hypothesis testing in fixed effects models. Journal of Business & Economic Statistics, 36(4), 672-683."),
    /** Assumed correlations of sampling errors in multilevel models. */
    PUSTEJOVSKY_TIPTON_2022(
            "Pustejovsky & Tipton (2022)",
            "Pustejovsky, J. E., & Tipton, E. (2022). Meta-analysis with robust variance estimation: Expanding the range of working models. Prevention Science, 23(3), 425-438."),
    /** Mixed-effects meta-regression and best predictions of true effects. */
    RAUDENBUSH_2009(
            "Raudenbush (2009)",
            "Raudenbush, S. W. (2009). Analyzing effect sizes: Random-effects models. In H. Cooper, L. V. Hedges, & J. C. Valentine (Eds.), The Handbook of Research Synthesis and Meta-Analysis (2nd ed., pp. 295-315). New York: Russell Sage Foundation."),
    /** Tails of quadratic forms by integration through the saddle point. */
    RICE_1980(
            "Rice (1980)",
            "Rice, S. O. (1980). Distribution of quadratic forms in normal random variables: Evaluation by numerical integration. SIAM Journal on Scientific and Statistical Computing, 1(4), 438-448."),
    /** Why to show a prediction interval. */
    RILEY_2011(
            "Riley et al. (2011)",
            "Riley, R. D., Higgins, J. P. T., & Deeks, J. J. (2011). Interpretation of random effects meta-analyses. BMJ, 342, d549."),
    /** Prediction of random effects. */
    ROBINSON_1991(
            "Robinson (1991)",
            "Robinson, G. K. (1991). That BLUP is a good thing: The estimation of random effects. Statistical Science, 6(1), 15-32."),
    /** The binomial effect size display. */
    ROSENTHAL_RUBIN_1982(
            "Rosenthal & Rubin (1982)",
            "Rosenthal, R., & Rubin, D. B. (1982). A simple, general purpose display of magnitude of experimental effect. Journal of Educational Psychology, 74(2), 166-169."),
    /** Log odds ratio and d through the Cox index. */
    SANCHEZ_MECA_2003(
            "Sanchez-Meca et al. (2003)",
            "Sanchez-Meca, J., Marin-Martinez, F., & Chacon-Moscoso, S. (2003). Effect-size indices for dichotomized outcomes in meta-analysis. Psychological Methods, 8(4), 448-467."),
    /** Degrees of freedom of an estimated variance. */
    SATTERTHWAITE_1946(
            "Satterthwaite (1946)",
            "Satterthwaite, F. E. (1946). An approximate distribution of estimates of variance components. Biometrics Bulletin, 2(6), 110-114."),
    /** Likelihood-ratio tests of parameters at the edge of their range. */
    SELF_LIANG_1987(
            "Self & Liang (1987)",
            "Self, S. G., & Liang, K.-Y. (1987). Asymptotic properties of maximum likelihood estimators and likelihood ratio tests under nonstandard conditions. Journal of the American Statistical Association, 82(398), 605-610."),
    /** The two-step estimator. */
    SIDIK_JONKMAN_2005(
            "Sidik & Jonkman (2005)",
            "Sidik, K., & Jonkman, J. N. (2005). Simple heterogeneity variance estimation for meta-analysis. Journal of the Royal Statistical Society: Series C, 54(2), 367-384."),
    /** Small-sample robust variance estimation; distrust below 4 degrees of freedom. */
    TIPTON_2015(
            "Tipton (2015)",
            "Tipton, E. (2015). Small sample adjustments for robust variance estimation with meta-regression. Psychological Methods, 20(3), 375-393."),
    /** Robust tests of several moderators. */
    TIPTON_PUSTEJOVSKY_2015(
            "Tipton & Pustejovsky (2015)",
            "Tipton, E., & Pustejovsky, J. E. (2015). Small-sample adjustments for tests of moderators and model fit using robust variance estimation in meta-regression. Journal of Educational and Behavioral Statistics, 40(6), 604-634."),
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
    /** Models in which moderators act on tau-squared as well. */
    VIECHTBAUER_LOPEZ_LOPEZ_2022(
            "Viechtbauer & Lopez-Lopez (2022)",
            "Viechtbauer, W., & Lopez-Lopez, J. A. (2022). Location-scale models for meta-analysis. Research Synthesis Methods, 13(6), 697-715.");

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
