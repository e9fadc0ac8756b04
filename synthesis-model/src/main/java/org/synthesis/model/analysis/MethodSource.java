package org.synthesis.model.analysis;

/** The one bibliography of the methods; a result lists what it used, so that a report can cite it. */
public enum MethodSource {
    /** Semi-partial correlations and their variance. */
    ALOE_BECKER_2012(
            "Aloe & Becker (2012)",
            "Aloe, A. M., & Becker, B. J. (2012). An effect size for regression predictors in meta-analysis. Journal of Educational and Behavioral Statistics, 37(2), 278-297."),
    /** Partial correlations from regressions. */
    ALOE_THOMPSON_2013(
            "Aloe & Thompson (2013)",
            "Aloe, A. M., & Thompson, C. G. (2013). The synthesis of partial effect sizes. Journal of the Society for Social Work and Research, 4(4), 390-405."),
    /** The plot of contributions to Q against influence. */
    BAUJAT_2002(
            "Baujat et al. (2002)",
            "Baujat, B., Mahe, C., Pignon, J.-P., & Hill, C. (2002). A graphical method for exploring heterogeneity in meta-analyses: Application to a meta-analysis of 65 trials. Statistics in Medicine, 21(18), 2641-2652."),
    /** Standardised mean changes. */
    BECKER_1988(
            "Becker (1988)",
            "Becker, B. J. (1988). Synthesizing standardized mean-change measures. British Journal of Mathematical and Statistical Psychology, 41(2), 257-278."),
    /** Combining significance levels. */
    BECKER_1994(
            "Becker (1994)",
            "Becker, B. J. (1994). Combining significance levels. In H. Cooper & L. V. Hedges (Eds.), The Handbook of Research Synthesis (pp. 215-230). New York: Russell Sage Foundation."),
    /** The rank correlation of effects and variances. */
    BEGG_MAZUMDAR_1994(
            "Begg & Mazumdar (1994)",
            "Begg, C. B., & Mazumdar, M. (1994). Operating characteristics of a rank correlation test for publication bias. Biometrics, 50(4), 1088-1101."),
    /** Bias-reduced linearisation of clustered standard errors. */
    BELL_MCCAFFREY_2002(
            "Bell & McCaffrey (2002)",
            "Bell, R. M., & McCaffrey, D. F. (2002). Bias reduction in standard errors for linear regression with multi-stage samples. Survey Methodology, 28(2), 169-181."),
    /** The logarithmic transformation of coefficient alpha. */
    BONETT_2002(
            "Bonett (2002)",
            "Bonett, D. G. (2002). Sample size requirements for testing and estimating coefficient alpha. Journal of Educational and Behavioral Statistics, 27(4), 335-340."),
    /** Standardised contrasts with unequal variances. */
    BONETT_2008(
            "Bonett (2008)",
            "Bonett, D. G. (2008). Confidence intervals for standardized linear contrasts of means. Psychological Methods, 13(2), 99-109."),
    /** Standardised mean differences with unequal variances. */
    BONETT_2009(
            "Bonett (2009)",
            "Bonett, D. G. (2009). Meta-analytic interval estimation for standardized and unstandardized mean differences. Psychological Methods, 14(3), 225-238."),
    /** Meta-analysis of coefficient alpha. */
    BONETT_2010(
            "Bonett (2010)",
            "Bonett, D. G. (2010). Varying coefficient meta-analytic methods for alpha reliability. Psychological Methods, 15(4), 368-385."),
    /** The effect-direction plot. */
    BOON_THOMSON_2021(
            "Boon & Thomson (2021)",
            "Boon, M. H., & Thomson, H. (2021). The effect direction plot revisited: Application of the 2019 Cochrane Handbook guidance on alternative synthesis methods. Research Synthesis Methods, 12(1), 29-33."),
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
    /** Sparse tables: consistent estimators of a common odds ratio. */
    BRESLOW_1981(
            "Breslow (1981)",
            "Breslow, N. E. (1981). Odds ratio estimators when the data are sparse. Biometrika, 68(1), 73-84."),
    /** The test of equal odds ratios. */
    BRESLOW_DAY_1980(
            "Breslow & Day (1980)",
            "Breslow, N. E., & Day, N. E. (1980). Statistical Methods in Cancer Research, Volume 1: The Analysis of Case-Control Studies. Lyon: International Agency for Research on Cancer."),
    /** Finite-sample factors of clustered standard errors. */
    CAMERON_MILLER_2015(
            "Cameron & Miller (2015)",
            "Cameron, A. C., & Miller, D. L. (2015). A practitioner's guide to cluster-robust inference. Journal of Human Resources, 50(2), 317-372."),
    /** Log odds ratio and d through the logistic distribution. */
    CHINN_2000(
            "Chinn (2000)",
            "Chinn, S. (2000). A simple method for converting an odds ratio to effect size for use in meta-analysis. Statistics in Medicine, 19(22), 3127-3131."),
    /** The beta selection model. */
    CITKOWICZ_VEVEA_2017(
            "Citkowicz & Vevea (2017)",
            "Citkowicz, M., & Vevea, J. L. (2017). A parsimonious weight function for modeling publication bias. Psychological Methods, 22(1), 28-41."),
    /** Dominance statistics. */
    CLIFF_1993(
            "Cliff (1993)",
            "Cliff, N. (1993). Dominance statistics: Ordinal analyses to answer ordinal questions. Psychological Bulletin, 114(3), 494-509."),
    /** The Q statistic. */
    COCHRAN_1954(
            "Cochran (1954)",
            "Cochran, W. G. (1954). The combination of estimates from different experiments. Biometrics, 10(1), 101-129."),
    /** Overlap of two normal distributions: U1, U2, U3. */
    COHEN_1988(
            "Cohen (1988)",
            "Cohen, J. (1988). Statistical Power Analysis for the Behavioral Sciences (2nd ed.). Hillsdale, NJ: Lawrence Erlbaum."),
    /** Standardised change with the pooled deviation. */
    COUSINEAU_2020(
            "Cousineau (2020)",
            "Cousineau, D. (2020). Approximating the distribution of Cohen's d_p in within-subject designs. The Quantitative Methods for Psychology, 16(4), 418-421."),
    /** Moment estimators with any weights. */
    DERSIMONIAN_KACKER_2007(
            "DerSimonian & Kacker (2007)",
            "DerSimonian, R., & Kacker, R. (2007). Random-effects model for meta-analysis of clinical trials: An update. Contemporary Clinical Trials, 28(2), 105-114."),
    /** Random effects and the moment estimator. */
    DERSIMONIAN_LAIRD_1986(
            "DerSimonian & Laird (1986)",
            "DerSimonian, R., & Laird, N. (1986). Meta-analysis in clinical trials. Controlled Clinical Trials, 7(3), 177-188."),
    /** An approximation of the tetrachoric correlation. */
    DIGBY_1983(
            "Digby (1983)",
            "Digby, P. G. N. (1983). Approximating the tetrachoric correlation coefficient. Biometrics, 39(3), 753-757."),
    /** Trim and fill. */
    DUVAL_TWEEDIE_2000(
            "Duval & Tweedie (2000)",
            "Duval, S. J., & Tweedie, R. L. (2000). Trim and fill: A simple funnel-plot-based method of testing and adjusting for publication bias in meta-analysis. Biometrics, 56(2), 455-463."),
    /** The sum of p-values. */
    EDGINGTON_1972_ADDITIVE(
            "Edgington (1972a)",
            "Edgington, E. S. (1972). An additive method for combining probability values from independent experiments. Journal of Psychology, 80(2), 351-363."),
    /** The mean of p-values. */
    EDGINGTON_1972_NORMAL(
            "Edgington (1972b)",
            "Edgington, E. S. (1972). A normal curve method for combining probability values from independent experiments. Journal of Psychology, 82(1), 85-89."),
    /** The regression of effects on their standard errors. */
    EGGER_1997(
            "Egger et al. (1997)",
            "Egger, M., Davey Smith, G., Schneider, M., & Minder, C. (1997). Bias in meta-analysis detected by a simple, graphical test. BMJ, 315(7109), 629-634."),
    /** Effects of cross-over trials and matched pairs. */
    ELBOURNE_2002(
            "Elbourne et al. (2002)",
            "Elbourne, D. R., Altman, D. G., Higgins, J. P. T., Curtin, F., Worthington, H. V., & Vail, A. (2002). Meta-analyses involving cross-over trials: methodological issues. International Journal of Epidemiology, 31(1), 140-149."),
    /** The z transformation of correlations. */
    FISHER_1921(
            "Fisher (1921)",
            "Fisher, R. A. (1921). On the \"probable error\" of a coefficient of correlation deduced from a small sample. Metron, 1, 3-32."),
    /** The sum of log p-values. */
    FISHER_1932(
            "Fisher (1932)",
            "Fisher, R. A. (1932). Statistical Methods for Research Workers (4th ed.). Edinburgh: Oliver & Boyd."),
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
    /** Double arcsine and double square root. */
    FREEMAN_TUKEY_1950(
            "Freeman & Tukey (1950)",
            "Freeman, M. F., & Tukey, J. W. (1950). Transformations related to the angular and the square root. Annals of Mathematical Statistics, 21(4), 607-611."),
    /** Half-Cauchy and uniform priors for a standard deviation. */
    GELMAN_2006(
            "Gelman (2006)",
            "Gelman, A. (2006). Prior distributions for variance parameters in hierarchical models. Bayesian Analysis, 1(3), 515-534."),
    /** The logit method. */
    GEORGE_MUDHOLKAR_1983(
            "George & Mudholkar (1983)",
            "George, E. O., & Mudholkar, G. S. (1983). On the convolution of logistic random variables. Metrika, 30(1), 1-13."),
    /** Standardised differences of paired comparisons. */
    GIBBONS_1993(
            "Gibbons et al. (1993)",
            "Gibbons, R. D., Hedeker, D. R., & Davis, J. M. (1993). Estimation of effect size from a series of experiments involving paired comparisons. Journal of Educational Statistics, 18(3), 271-279."),
    /** Second derivatives of the restricted likelihood. */
    GILMOUR_1995(
            "Gilmour et al. (1995)",
            "Gilmour, A. R., Thompson, R., & Cullis, B. R. (1995). Average information REML: an efficient algorithm for variance parameter estimation in linear mixed models. Biometrics, 51(4), 1440-1450."),
    /** Odds ratios with a stated baseline risk. */
    GRANT_2014(
            "Grant (2014)",
            "Grant, R. L. (2014). Converting an odds ratio to a range of plausible relative risks for better communication of research findings. BMJ, 348, f7450."),
    /** Variances of pooled risk ratios and rates. */
    GREENLAND_ROBINS_1985(
            "Greenland & Robins (1985)",
            "Greenland, S., & Robins, J. M. (1985). Estimation of a common effect parameter from sparse follow-up data. Biometrics, 41(1), 55-68."),
    /** The cube-root transformation of coefficient alpha. */
    HAKSTIAN_WHALEN_1976(
            "Hakstian & Whalen (1976)",
            "Hakstian, A. R., & Whalen, T. E. (1976). A k-sample significance test for independent alpha coefficients. Psychometrika, 41(2), 219-231."),
    /** The regression test for 2x2 tables on scores. */
    HARBORD_2006(
            "Harbord et al. (2006)",
            "Harbord, R. M., Egger, M., & Sterne, J. A. C. (2006). A modified test for small-study effects in meta-analyses of controlled trials with binary endpoints. Statistics in Medicine, 25(20), 3443-3457."),
    /** Profile-likelihood intervals. */
    HARDY_THOMPSON_1996(
            "Hardy & Thompson (1996)",
            "Hardy, R. J., & Thompson, S. G. (1996). A likelihood approach to meta-analysis with random effects. Statistics in Medicine, 15(6), 619-629."),
    /** The albatross plot. */
    HARRISON_2017(
            "Harrison et al. (2017)",
            "Harrison, S., Jones, H. E., Martin, R. M., Lewis, S. J., & Higgins, J. P. T. (2017). The albatross plot: A novel graphical tool for presenting results of diversely reported studies in a systematic review. Research Synthesis Methods, 8(3), 281-289."),
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
    /** The unbiased variance of a correlation. */
    HEDGES_1989(
            "Hedges (1989)",
            "Hedges, L. V. (1989). An unbiased correction for sampling error in validity generalization studies. Journal of Applied Psychology, 74(3), 469-477."),
    /** Step functions of the p-value. */
    HEDGES_1992(
            "Hedges (1992)",
            "Hedges, L. V. (1992). Modeling publication selection effects in meta-analysis. Statistical Science, 7(2), 246-255."),
    /** Log response ratios. */
    HEDGES_1999(
            "Hedges et al. (1999)",
            "Hedges, L. V., Gurevitch, J., & Curtis, P. S. (1999). The meta-analysis of response ratios in experimental ecology. Ecology, 80(4), 1150-1156."),
    /** Inverse-variance pooling and the unweighted moment estimator. */
    HEDGES_OLKIN_1985(
            "Hedges & Olkin (1985)",
            "Hedges, L. V., & Olkin, I. (1985). Statistical Methods for Meta-Analysis. Orlando, FL: Academic Press."),
    /** Robust variance estimation for dependent effects. */
    HEDGES_TIPTON_JOHNSON_2010(
            "Hedges et al. (2010)",
            "Hedges, L. V., Tipton, E., & Johnson, M. C. (2010). Robust variance estimation in meta-regression with dependent effect size estimates. Research Synthesis Methods, 1(1), 39-65."),
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
    /** Permutation tests of moderators. */
    HIGGINS_THOMPSON_2004(
            "Higgins & Thompson (2004)",
            "Higgins, J. P. T., & Thompson, S. G. (2004). Controlling the risk of spurious findings from meta-regression. Statistics in Medicine, 23(11), 1663-1682."),
    /** Psychometric meta-analysis. */
    HUNTER_SCHMIDT_2004(
            "Hunter & Schmidt (2004)",
            "Hunter, J. E., & Schmidt, F. L. (2004). Methods of Meta-Analysis: Correcting Error and Bias in Research Findings (2nd ed.). Thousand Oaks, CA: Sage."),
    /** The test of excess significance. */
    IOANNIDIS_TRIKALINOS_2007(
            "Ioannidis & Trikalinos (2007)",
            "Ioannidis, J. P. A., & Trikalinos, T. A. (2007). An exploratory test for an excess of significant findings. Clinical Trials, 4(3), 245-253."),
    /** Intervals of tau-squared from generalised Q with fixed weights. */
    JACKSON_2013(
            "Jackson (2013)",
            "Jackson, D. (2013). Confidence intervals for the between-study variance in random effects meta-analysis using generalised Cochran heterogeneity statistics. Research Synthesis Methods, 4(3), 220-229."),
    /** Mixed models for odds ratios compared. */
    JACKSON_2018(
            "Jackson et al. (2018)",
            "Jackson, D., Law, M., Stijnen, T., Viechtbauer, W., & White, I. R. (2018). A comparison of seven random-effects models for meta-analyses that estimate the summary odds ratio. Statistics in Medicine, 37(7), 1059-1085."),
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
    /** Response ratios of correlated groups. */
    LAJEUNESSE_2011(
            "Lajeunesse (2011)",
            "Lajeunesse, M. J. (2011). On the meta-analysis of response ratios for studies with correlated and multi-group designs. Ecology, 92(11), 2049-2055."),
    /** The bias of log response ratios. */
    LAJEUNESSE_2015(
            "Lajeunesse (2015)",
            "Lajeunesse, M. J. (2015). Bias and correction for the log response ratio in ecological meta-analysis. Ecology, 96(8), 2056-2063."),
    /** The sum of inverse chi-squares. */
    LANCASTER_1961(
            "Lancaster (1961)",
            "Lancaster, H. O. (1961). The combination of probabilities: an application of orthonormal functions. Australian Journal of Statistics, 3(1), 20-33."),
    /** Cumulative meta-analysis. */
    LAU_1992(
            "Lau et al. (1992)",
            "Lau, J., Antman, E. M., Jimenez-Silva, J., Kupelnick, B., Mosteller, F., & Chalmers, T. C. (1992). Cumulative meta-analysis of therapeutic trials for myocardial infarction. New England Journal of Medicine, 327(4), 248-254."),
    /** The sandwich estimator for clusters. */
    LIANG_ZEGER_1986(
            "Liang & Zeger (1986)",
            "Liang, K.-Y., & Zeger, S. L. (1986). Longitudinal data analysis using generalized linear models. Biometrika, 73(1), 13-22."),
    /** The non-central hypergeometric distribution by recursion from its mode. */
    LIAO_ROSEN_2001(
            "Liao & Rosen (2001)",
            "Liao, J. G., & Rosen, O. (2001). Fast and stable algorithms for computing and sampling from the noncentral hypergeometric distribution. The American Statistician, 55(4), 366-369."),
    /** Adaptive Gauss-Hermite quadrature. */
    LIU_PIERCE_1994(
            "Liu & Pierce (1994)",
            "Liu, Q., & Pierce, D. A. (1994). A note on Gauss-Hermite quadrature. Biometrika, 81(3), 624-629."),
    /** Means from five-number summaries. */
    LUO_2018(
            "Luo et al. (2018)",
            "Luo, D., Wan, X., Liu, J., & Tong, T. (2018). Optimally estimating the sample mean from the sample size, median, mid-range, and/or mid-quartile range. Statistical Methods in Medical Research, 27(6), 1785-1805."),
    /** The pooled odds ratio of tables and its test. */
    MANTEL_HAENSZEL_1959(
            "Mantel & Haenszel (1959)",
            "Mantel, N., & Haenszel, W. (1959). Statistical aspects of the analysis of data from retrospective studies of disease. Journal of the National Cancer Institute, 22(4), 719-748."),
    /** Estimates under a stated ratio of publication, and the worst case. */
    MATHUR_VANDERWEELE_2020(
            "Mathur & VanderWeele (2020)",
            "Mathur, M. B., & VanderWeele, T. J. (2020). Sensitivity analysis for publication bias in meta-analyses. Journal of the Royal Statistical Society: Series C, 69(5), 1091-1119."),
    /** The common-language effect size. */
    MCGRAW_WONG_1992(
            "McGraw & Wong (1992)",
            "McGraw, K. O., & Wong, S. P. (1992). A common language effect size statistic. Psychological Bulletin, 111(2), 361-365."),
    /** Vote counting by direction of effect. */
    MCKENZIE_BRENNAN_2019(
            "McKenzie & Brennan (2019)",
            "McKenzie, J. E., & Brennan, S. E. (2019). Synthesizing and presenting findings using other methods. In J. P. T. Higgins et al. (Eds.), Cochrane Handbook for Systematic Reviews of Interventions (2nd ed., ch. 12). Chichester: Wiley."),
    /** The inverse of the double arcsine. */
    MILLER_1978(
            "Miller (1978)",
            "Miller, J. J. (1978). The inverse of the Freeman-Tukey double arcsine transformation. The American Statistician, 32(4), 138."),
    /** The empirical Bayes estimator. */
    MORRIS_1983(
            "Morris (1983)",
            "Morris, C. N. (1983). Parametric empirical Bayes inference: Theory and applications. Journal of the American Statistical Association, 78(381), 47-55."),
    /** Meta-analysis of variation. */
    NAKAGAWA_2015(
            "Nakagawa et al. (2015)",
            "Nakagawa, S., Poulin, R., Mengersen, K., Reinhold, K., Engqvist, L., Lagisz, M., & Senior, A. M. (2015). Meta-analysis of variation: ecological and evolutionary applications and beyond. Methods in Ecology and Evolution, 6(2), 143-152."),
    /** Variance of an area under the curve. */
    NEWCOMBE_2006(
            "Newcombe (2006)",
            "Newcombe, R. G. (2006). Confidence intervals for an effect size measure based on the Mann-Whitney statistic. Part 2: asymptotic methods and evaluation. Statistics in Medicine, 25(4), 559-573."),
    /** The harvest plot. */
    OGILVIE_2008(
            "Ogilvie et al. (2008)",
            "Ogilvie, D., Fayter, D., Petticrew, M., Sowden, A., Thomas, S., Whitehead, M., & Worthy, G. (2008). The harvest plot: A method for synthesising evidence about the differential effects of interventions. BMC Medical Research Methodology, 8, 8."),
    /** All subsets of the studies. */
    OLKIN_2012(
            "Olkin et al. (2012)",
            "Olkin, I., Dahabreh, I. J., & Trikalinos, T. A. (2012). GOSH - a graphical display of study heterogeneity. Research Synthesis Methods, 3(3), 214-223."),
    /** Variances of squared multiple correlations. */
    OLKIN_FINN_1995(
            "Olkin & Finn (1995)",
            "Olkin, I., & Finn, J. D. (1995). Correlations redux. Psychological Bulletin, 118(1), 155-164."),
    /** The unbiased correlation. */
    OLKIN_PRATT_1958(
            "Olkin & Pratt (1958)",
            "Olkin, I., & Pratt, J. W. (1958). Unbiased estimation of certain correlation coefficients. Annals of Mathematical Statistics, 29(1), 201-211."),
    /** The fail-safe N for an effect of a chosen size. */
    ORWIN_1983(
            "Orwin (1983)",
            "Orwin, R. G. (1983). A fail-safe N for effect size in meta-analysis. Journal of Educational Statistics, 8(2), 157-159."),
    /** The estimator that solves Q = k - 1. */
    PAULE_MANDEL_1982(
            "Paule & Mandel (1982)",
            "Paule, R. C., & Mandel, J. (1982). Consensus values and weighting factors. Journal of Research of the National Bureau of Standards, 87(5), 377-385."),
    /** The tetrachoric correlation. */
    PEARSON_1900(
            "Pearson (1900)",
            "Pearson, K. (1900). Mathematical contributions to the theory of evolution. VII. On the correlation of characters not quantitatively measurable. Philosophical Transactions of the Royal Society of London A, 195, 1-47."),
    /** Standardised regression coefficients as correlations. */
    PETERSON_BROWN_2005(
            "Peterson & Brown (2005)",
            "Peterson, R. A., & Brown, S. P. (2005). On the use of beta coefficients in meta-analysis. Journal of Applied Psychology, 90(1), 175-181."),
    /** The regression test on the inverse sample size. */
    PETERS_2006(
            "Peters et al. (2006)",
            "Peters, J. L., Sutton, A. J., Jones, D. R., Abrams, K. R., & Rushton, L. (2006). Comparison of two methods to detect publication bias in meta-analysis. JAMA, 295(6), 676-680."),
    /** Covariance structures of random effects. */
    PINHEIRO_BATES_2000(
            "Pinheiro & Bates (2000)",
            "Pinheiro, J. C., & Bates, D. M. (2000). Mixed-Effects Models in S and S-PLUS. New York: Springer."),
    /** Smooth selection functions of the p-value and the standard error. */
    PRESTON_2004(
            "Preston et al. (2004)",
            "Preston, C., Ashby, D., & Smyth, R. (2004). Adjusting for publication bias: modelling the selection process. Journal of Evaluation in Clinical Practice, 10(2), 313-322."),
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
    /** The variance of the Mantel-Haenszel odds ratio. */
    ROBINS_1986(
            "Robins et al. (1986)",
            "Robins, J., Breslow, N., & Greenland, S. (1986). Estimators of the Mantel-Haenszel variance consistent in both sparse data and large-strata limiting models. Biometrics, 42(2), 311-323."),
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
    /** Incidence rates, their ratios and differences. */
    ROTHMAN_2008(
            "Rothman et al. (2008)",
            "Rothman, K. J., Greenland, S., & Lash, T. L. (2008). Modern Epidemiology (3rd ed.). Philadelphia: Lippincott Williams & Wilkins."),
    /** Bayesian random effects by deterministic integration. */
    ROVER_2020(
            "Rover (2020)",
            "Rover, C. (2020). Bayesian random-effects meta-analysis using the bayesmeta R package. Journal of Statistical Software, 93(6), 1-51."),
    /** The arcsine difference. */
    RUECKER_2009(
            "Ruecker et al. (2009)",
            "Ruecker, G., Schwarzer, G., Carpenter, J., & Olkin, I. (2009). Why add anything to nothing? The arcsine difference as a measure of treatment effect in meta-analysis with zero cells. Statistics in Medicine, 28(5), 721-738."),
    /** Log odds ratio and d through the Cox index. */
    SANCHEZ_MECA_2003(
            "Sanchez-Meca et al. (2003)",
            "Sanchez-Meca, J., Marin-Martinez, F., & Chacon-Moscoso, S. (2003). Effect-size indices for dichotomized outcomes in meta-analysis. Psychological Methods, 8(4), 448-467."),
    /** The variance of the Mantel-Haenszel risk difference. */
    SATO_1989(
            "Sato et al. (1989)",
            "Sato, T., Greenland, S., & Robins, J. M. (1989). On the variance estimator for the Mantel-Haenszel risk difference. Biometrics, 45(4), 1323-1324."),
    /** Degrees of freedom of an estimated variance. */
    SATTERTHWAITE_1946(
            "Satterthwaite (1946)",
            "Satterthwaite, F. E. (1946). An approximate distribution of estimates of variance components. Biometrics Bulletin, 2(6), 110-114."),
    /** Likelihood-ratio tests of parameters at the edge of their range. */
    SELF_LIANG_1987(
            "Self & Liang (1987)",
            "Self, S. G., & Liang, K.-Y. (1987). Asymptotic properties of maximum likelihood estimators and likelihood ratio tests under nonstandard conditions. Journal of the American Statistical Association, 82(398), 605-610."),
    /** The log ratio of coefficients of variation. */
    SENIOR_2020(
            "Senior et al. (2020)",
            "Senior, A. M., Viechtbauer, W., & Nakagawa, S. (2020). Revisiting and expanding the meta-analysis of variation: The log coefficient of variation ratio. Research Synthesis Methods, 11(4), 553-567."),
    /** Standard deviations from five-number summaries. */
    SHI_2020(
            "Shi et al. (2020)",
            "Shi, J., Luo, D., Weng, H., Zeng, X.-T., Lin, L., Chu, H., & Tong, T. (2020). Optimally estimating the sample standard deviation from the five-number summary. Research Synthesis Methods, 11(5), 641-654."),
    /** The two-step estimator. */
    SIDIK_JONKMAN_2005(
            "Sidik & Jonkman (2005)",
            "Sidik, K., & Jonkman, J. N. (2005). Simple heterogeneity variance estimation for meta-analysis. Journal of the Royal Statistical Society: Series C, 54(2), 367-384."),
    /** Specification curves. */
    SIMONSOHN_2020(
            "Simonsohn et al. (2020)",
            "Simonsohn, U., Simmons, J. P., & Nelson, L. D. (2020). Specification curve analysis. Nature Human Behaviour, 4(11), 1208-1214."),
    /** Variance of the biserial correlation. */
    SOPER_1914(
            "Soper (1914)",
            "Soper, H. E. (1914). On the probable error of the bi-serial expression for the correlation coefficient. Biometrika, 10(2/3), 384-390."),
    /** PET and PEESE. */
    STANLEY_DOUCOULIAGOS_2014(
            "Stanley & Doucouliagos (2014)",
            "Stanley, T. D., & Doucouliagos, H. (2014). Meta-regression approximations to reduce publication selection bias. Research Synthesis Methods, 5(1), 60-78."),
    /** The multiverse of defensible analyses. */
    STEEGEN_2016(
            "Steegen et al. (2016)",
            "Steegen, S., Tuerlinckx, F., Gelman, A., & Vanpaemel, W. (2016). Increasing transparency through a multiverse analysis. Perspectives on Psychological Science, 11(5), 702-712."),
    /** Covariances of the correlations of one sample. */
    STEIGER_1980(
            "Steiger (1980)",
            "Steiger, J. H. (1980). Tests for comparing elements of a correlation matrix. Psychological Bulletin, 87(2), 245-251."),
    /** Mixed models with the exact likelihood of counts. */
    STIJNEN_2010(
            "Stijnen et al. (2010)",
            "Stijnen, T., Hamza, T. H., & Ozdemir, P. (2010). Random effects meta-analysis of event outcome in the framework of the generalized linear mixed model with applications in sparse data. Statistics in Medicine, 29(29), 3046-3067."),
    /** The sum of z-values. */
    STOUFFER_1949(
            "Stouffer et al. (1949)",
            "Stouffer, S. A., Suchman, E. A., DeVinney, L. C., Star, S. A., & Williams, R. M. (1949). The American Soldier: Vol. 1. Adjustment During Army Life. Princeton, NJ: Princeton University Press."),
    /** The corrected test of equal odds ratios. */
    TARONE_1985(
            "Tarone (1985)",
            "Tarone, R. E. (1985). On heterogeneity tests based on efficient scores. Biometrika, 72(1), 91-95."),
    /** Variance of the point-biserial correlation. */
    TATE_1954(
            "Tate (1954)",
            "Tate, R. F. (1954). Correlation between a discrete and a continuous variable. Point-biserial correlation. Annals of Mathematical Statistics, 25(3), 603-607."),
    /** The smallest p-value. */
    TIPPETT_1931("Tippett (1931)", "Tippett, L. H. C. (1931). The Methods of Statistics. London: Williams & Norgate."),
    /** Small-sample robust variance estimation; distrust below 4 degrees of freedom. */
    TIPTON_2015(
            "Tipton (2015)",
            "Tipton, E. (2015). Small sample adjustments for robust variance estimation with meta-regression. Psychological Methods, 20(3), 375-393."),
    /** Robust tests of several moderators. */
    TIPTON_PUSTEJOVSKY_2015(
            "Tipton & Pustejovsky (2015)",
            "Tipton, E., & Pustejovsky, J. E. (2015). Small-sample adjustments for tests of moderators and model fit using robust variance estimation in meta-regression. Journal of Educational and Behavioral Statistics, 40(6), 604-634."),
    /** Multilevel models of binary outcomes. */
    TURNER_2000(
            "Turner et al. (2000)",
            "Turner, R. M., Omar, R. Z., Yang, M., Goldstein, H., & Thompson, S. G. (2000). A multilevel model framework for meta-analysis of clinical trials with binary outcomes. Statistics in Medicine, 19(24), 3417-3432."),
    /** The three-level model for several outcomes of one study. */
    VAN_DEN_NOORTGATE_2013(
            "Van den Noortgate et al. (2013)",
            "Van den Noortgate, W., Lopez-Lopez, J. A., Marin-Martinez, F., & Sanchez-Meca, J. (2013). Three-level meta-analysis of dependent effect sizes. Behavior Research Methods, 45(2), 576-594."),
    /** The E-value. */
    VANDERWEELE_DING_2017(
            "VanderWeele & Ding (2017)",
            "VanderWeele, T. J., & Ding, P. (2017). Sensitivity analysis in observational research: introducing the E-value. Annals of Internal Medicine, 167(4), 268-274."),
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
    /** Median-unbiased estimation of the variance of true effects. */
    VIECHTBAUER_2021(
            "Viechtbauer (2021)",
            "Viechtbauer, W. (2021). Median-unbiased estimators for the amount of heterogeneity in meta-analysis. European Congress of Methodology, Valencia, Spain."),
    /** Outliers and influence. */
    VIECHTBAUER_CHEUNG_2010(
            "Viechtbauer & Cheung (2010)",
            "Viechtbauer, W., & Cheung, M. W.-L. (2010). Outlier and influence diagnostics for meta-analysis. Research Synthesis Methods, 1(2), 112-125."),
    /** Models in which moderators act on tau-squared as well. */
    VIECHTBAUER_LOPEZ_LOPEZ_2022(
            "Viechtbauer & Lopez-Lopez (2022)",
            "Viechtbauer, W., & Lopez-Lopez, J. A. (2022). Location-scale models for meta-analysis. Research Synthesis Methods, 13(6), 697-715."),
    /** Standard deviations from quartiles or the range. */
    WAN_2014(
            "Wan et al. (2014)",
            "Wan, X., Wang, W., Liu, J., & Tong, T. (2014). Estimating the sample mean and standard deviation from the sample size, median, range and/or interquartile range. BMC Medical Research Methodology, 14, 135."),
    /** The r-th smallest p-value. */
    WILKINSON_1951(
            "Wilkinson (1951)",
            "Wilkinson, B. (1951). A statistical consideration in psychological research. Psychological Bulletin, 48(2), 156-158."),
    /** The score interval of a proportion. */
    WILSON_1927(
            "Wilson (1927)",
            "Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. Journal of the American Statistical Association, 22(158), 209-212."),
    /** Association of two attributes: phi, Q and Y. */
    YULE_1912(
            "Yule (1912)",
            "Yule, G. U. (1912). On the methods of measuring association between two attributes. Journal of the Royal Statistical Society, 75(6), 579-652."),
    /** The one-step odds ratio of Peto. */
    YUSUF_1985(
            "Yusuf et al. (1985)",
            "Yusuf, S., Peto, R., Lewis, J., Collins, R., & Sleight, P. (1985). Beta blockade during and after myocardial infarction: An overview of the randomized trials. Progress in Cardiovascular Diseases, 27(5), 335-371."),
    /** The log relative excess heterozygosity. */
    ZIEGLER_2011(
            "Ziegler et al. (2011)",
            "Ziegler, A., Steen, K. V., & Wellek, S. (2011). Investigating Hardy-Weinberg equilibrium in case-control or cohort studies or meta-analysis. Breast Cancer Research and Treatment, 128(1), 197-201."),
    /** Risk ratios and odds ratios of matched pairs. */
    ZOU_2007(
            "Zou (2007)",
            "Zou, G. Y. (2007). One relative risk versus two odds ratios: implications for meta-analyses involving paired and unpaired binary data. Clinical Trials, 4(1), 25-31.");

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
