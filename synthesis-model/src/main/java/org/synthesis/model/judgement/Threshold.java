package org.synthesis.model.judgement;

import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/**
 * A number that a rule compares with, in alphabetical order. Its status says whether the number is published ({@code N}), our
 * reading of a published principle ({@code D}), a default of this library ({@code L}) or in doubt ({@code U}).
 */
public enum Threshold implements Coded {
    /** Oldest grey literature, in years. */
    AACODS_MOST_YEARS(
            "aacods-most-years",
            10,
            0,
            200,
            RuleStatus.L,
            "oudste grijze literatuur, in jaren",
            "oldest grey literature, in years"),
    /** Most items on the research agenda itself; the others stand in its table. */
    AGENDA_MOST_ITEMS(
            "agenda-most-items",
            18,
            0,
            1000,
            RuleStatus.L,
            "hoeveel punten er ten hoogste op de onderzoeksagenda staan",
            "most items on the research agenda"),
    /** P-value of the contour in an albatross plot. */
    ALBATROSS_P(
            "albatross-p",
            0.05,
            0,
            1,
            RuleStatus.D,
            "p-waarde van de contour in een albatrosplot",
            "p-value of the contour in an albatross plot"),
    /** Standardised difference that is called large. */
    BENCHMARK_D_LARGE(
            "benchmark-d-large",
            0.8,
            0,
            10,
            RuleStatus.N,
            "gestandaardiseerd verschil dat groot heet",
            "standardised difference that is called large"),
    /** Standardised difference that is called medium. */
    BENCHMARK_D_MEDIUM(
            "benchmark-d-medium",
            0.5,
            0,
            10,
            RuleStatus.N,
            "gestandaardiseerd verschil dat middelgroot heet",
            "standardised difference that is called medium"),
    /** Standardised difference that is called small. */
    BENCHMARK_D_SMALL(
            "benchmark-d-small",
            0.2,
            0,
            10,
            RuleStatus.N,
            "gestandaardiseerd verschil dat klein heet",
            "standardised difference that is called small"),
    /** Odds ratio at which a factor is commonly called strong. */
    BENCHMARK_FACTOR_ODDS(
            "benchmark-factor-odds",
            2,
            1,
            100,
            RuleStatus.N,
            "odds ratio waarbij een factor gewoonlijk sterk heet",
            "odds ratio at which a factor is commonly called strong"),
    /** Correlation that is called large (individual differences). */
    BENCHMARK_R_DIFFERENCES_LARGE(
            "benchmark-r-differences-large",
            0.3,
            0,
            1,
            RuleStatus.N,
            "correlatie die groot heet (individuele verschillen)",
            "correlation that is called large (individual differences)"),
    /** Correlation that is called medium (individual differences). */
    BENCHMARK_R_DIFFERENCES_MEDIUM(
            "benchmark-r-differences-medium",
            0.2,
            0,
            1,
            RuleStatus.N,
            "correlatie die middelgroot heet (individuele verschillen)",
            "correlation that is called medium (individual differences)"),
    /** Correlation that is called small (individual differences). */
    BENCHMARK_R_DIFFERENCES_SMALL(
            "benchmark-r-differences-small",
            0.1,
            0,
            1,
            RuleStatus.N,
            "correlatie die klein heet (individuele verschillen)",
            "correlation that is called small (individual differences)"),
    /** Correlation that is called large. */
    BENCHMARK_R_LARGE(
            "benchmark-r-large",
            0.3,
            0,
            1,
            RuleStatus.N,
            "correlatie die groot heet",
            "correlation that is called large"),
    /** Correlation that is called medium. */
    BENCHMARK_R_MEDIUM(
            "benchmark-r-medium",
            0.2,
            0,
            1,
            RuleStatus.N,
            "correlatie die middelgroot heet",
            "correlation that is called medium"),
    /** Correlation that is called small. */
    BENCHMARK_R_SMALL(
            "benchmark-r-small",
            0.1,
            0,
            1,
            RuleStatus.N,
            "correlatie die klein heet",
            "correlation that is called small"),
    /** Correlation that is called very large. */
    BENCHMARK_R_VERY_LARGE(
            "benchmark-r-very-large",
            0.4,
            0,
            1,
            RuleStatus.N,
            "correlatie die zeer groot heet",
            "correlation that is called very large"),
    /** Correlation that is called very small. */
    BENCHMARK_R_VERY_SMALL(
            "benchmark-r-very-small",
            0.05,
            0,
            1,
            RuleStatus.N,
            "correlatie die zeer klein heet",
            "correlation that is called very small"),
    /** High-quality evaluations for a model (Blueprints). */
    BLUEPRINTS_MODEL_EVALUATIONS(
            "blueprints-model-evaluations",
            2,
            1,
            20,
            RuleStatus.N,
            "degelijke evaluaties voor een model (Blueprints)",
            "high-quality evaluations for a model (Blueprints)"),
    /** High-quality quasi-experiments that replace one trial (Blueprints). */
    BLUEPRINTS_QUASI_EXPERIMENTS(
            "blueprints-quasi-experiments",
            2,
            1,
            20,
            RuleStatus.N,
            "degelijke quasi-experimenten die één experiment vervangen (Blueprints)",
            "high-quality quasi-experiments that replace one trial (Blueprints)"),
    /** Months an effect is sustained for a model (Blueprints). */
    BLUEPRINTS_SUSTAINED_MONTHS(
            "blueprints-sustained-months",
            12,
            0,
            120,
            RuleStatus.N,
            "maanden dat een effect aanhoudt voor een model (Blueprints)",
            "months an effect is sustained for a model (Blueprints)"),
    /** High-quality trials for promising (Blueprints). */
    BLUEPRINTS_TRIALS(
            "blueprints-trials",
            1,
            1,
            20,
            RuleStatus.N,
            "degelijke experimenten voor veelbelovend (Blueprints)",
            "high-quality trials for promising (Blueprints)"),
    /** Points for a minor concern (CERQual). */
    CERQUAL_MINOR_POINTS(
            "cerqual-minor-points",
            0.25,
            0,
            4,
            RuleStatus.D,
            "punten voor een kleine zorg (CERQual)",
            "points for a minor concern (CERQual)"),
    /** Points for a moderate concern (CERQual). */
    CERQUAL_MODERATE_POINTS(
            "cerqual-moderate-points",
            1,
            0,
            4,
            RuleStatus.D,
            "punten voor een matige zorg (CERQual)",
            "points for a moderate concern (CERQual)"),
    /** Points for a serious concern (CERQual). */
    CERQUAL_SERIOUS_POINTS(
            "cerqual-serious-points",
            2,
            0,
            4,
            RuleStatus.D,
            "punten voor een ernstige zorg (CERQual)",
            "points for a serious concern (CERQual)"),
    /** Share of all weights for which an action must be first for its lead to be robust. */
    CHOICE_LEAD_SHARE(
            "choice-lead-share",
            0.5,
            0,
            1,
            RuleStatus.L,
            "deel van alle gewichten waarbij een actie vooraan moet staan voor een stevige voorsprong",
            "share of all weights for which an action must be first for its lead to be robust"),
    /** Change of a weight, as a part of it, that is quite possible. */
    CHOICE_WEIGHT_SHIFT_EASY(
            "choice-weight-shift-easy",
            0.25,
            0,
            10,
            RuleStatus.L,
            "verandering van een gewicht, als deel ervan, die voor de hand ligt",
            "change of a weight, as a part of it, that is quite possible"),
    /** Change of a weight, as a part of it, that is still possible. */
    CHOICE_WEIGHT_SHIFT_POSSIBLE(
            "choice-weight-shift-possible",
            0.5,
            0,
            10,
            RuleStatus.L,
            "verandering van een gewicht, als deel ervan, die nog mogelijk is",
            "change of a weight, as a part of it, that is still possible"),
    /** Number of times yes below which two steps (ConQual). */
    CONQUAL_YES_FEW(
            "conqual-yes-few",
            2,
            0,
            5,
            RuleStatus.N,
            "aantal keer ja waaronder twee stappen (ConQual)",
            "number of times yes below which two steps (ConQual)"),
    /** Number of times yes from which no step (ConQual). */
    CONQUAL_YES_MANY(
            "conqual-yes-many",
            4,
            0,
            5,
            RuleStatus.N,
            "aantal keer ja vanaf waar geen stap (ConQual)",
            "number of times yes from which no step (ConQual)"),
    /** Difference in AIC from which one shape of cumulative risk is preferred. */
    CUMULATIVE_SHAPE_AIC(
            "cumulative-shape-aic",
            2,
            0,
            100,
            RuleStatus.D,
            "verschil in AIC waarboven één vorm van opgetelde risico's de voorkeur krijgt",
            "difference in AIC above which one shape of cumulative risk is preferred"),
    /** Independent sources for a demi-regularity. */
    DEMI_REGULARITY_SOURCES(
            "demi-regularity-sources",
            2,
            1,
            100,
            RuleStatus.D,
            "onafhankelijke bronnen voor een demi-regelmatigheid",
            "independent sources for a demi-regularity"),
    /** Participants per arm where equivalence is shown (EIF). */
    EIF_EQUIVALENCE_ARM(
            "eif-equivalence-arm",
            20,
            1,
            1000,
            RuleStatus.U,
            "deelnemers per groep bij aangetoonde vergelijkbaarheid (EIF)",
            "participants per arm where equivalence is shown (EIF)"),
    /** Months an effect lasts for level 4 (EIF). */
    EIF_LASTING_MONTHS(
            "eif-lasting-months",
            12,
            0,
            120,
            RuleStatus.N,
            "maanden dat een effect aanhoudt voor niveau 4 (EIF)",
            "months an effect lasts for level 4 (EIF)"),
    /** Number of rigorous studies that is 'several' (EIF). */
    EIF_SEVERAL_STUDIES(
            "eif-several-studies",
            2,
            1,
            20,
            RuleStatus.D,
            "aantal degelijke onderzoeken dat 'meer' is (EIF)",
            "number of rigorous studies that is 'several' (EIF)"),
    /** Number of domains that is 'several high' (ROBINS-E). */
    EXPOSURE_SEVERAL_HIGH(
            "exposure-several-high",
            3,
            1,
            7,
            RuleStatus.L,
            "aantal domeinen dat 'meerdere hoog' is (ROBINS-E)",
            "number of domains that is 'several high' (ROBINS-E)"),
    /** Number of domains that is 'several with some concerns' (ROBINS-E). */
    EXPOSURE_SEVERAL_SOME(
            "exposure-several-some",
            4,
            1,
            7,
            RuleStatus.L,
            "aantal domeinen dat 'meerdere met zorgen' is (ROBINS-E)",
            "number of domains that is 'several with some concerns' (ROBINS-E)"),
    /** Odds ratio that does not rule out a risk yet. */
    FACTOR_INCONCLUSIVE_ODDS(
            "factor-inconclusive-odds",
            2,
            1,
            100,
            RuleStatus.D,
            "odds ratio die een risico nog niet uitsluit",
            "odds ratio that does not rule out a risk yet"),
    /** Standardised difference below which an effect counts as little or none. */
    GAP_LITTLE_EFFECT(
            "gap-little-effect",
            0.2,
            0,
            10,
            RuleStatus.L,
            "gestandaardiseerd verschil waaronder een effect weinig of niets heet",
            "standardised difference below which an effect counts as little or none"),
    /** Municipalities that use a practice before its evaluation is missed. */
    GAP_PRACTICE_MUNICIPALITIES(
            "gap-practice-municipalities",
            3,
            1,
            400,
            RuleStatus.L,
            "aantal gemeenten dat een praktijk gebruikt, vanaf waar een evaluatie gemist wordt",
            "number of municipalities that use a practice, from which an evaluation is missed"),
    /** Primary studies from which a review is missed. */
    GAP_PRIMARY_STUDIES(
            "gap-primary-studies",
            2,
            1,
            1000,
            RuleStatus.L,
            "aantal primaire studies vanaf waar een overzicht gemist wordt",
            "number of primary studies from which a review is missed"),
    /** Years within which a review is recent. */
    GAP_REVIEW_YEARS(
            "gap-review-years",
            5,
            0,
            100,
            RuleStatus.L,
            "aantal jaren waarin een overzicht recent is",
            "number of years within which a review is recent"),
    /** Levels taken off for risk of bias at which methods are a gap. */
    GAP_RISK_OF_BIAS_LEVELS(
            "gap-risk-of-bias-levels",
            2,
            1,
            3,
            RuleStatus.L,
            "aantal stappen omlaag voor vertekening waarbij de methode een lacune is",
            "number of levels taken off for risk of bias at which the methods are a gap"),
    /** Share of weight with serious limitations at which methods are a gap. */
    GAP_SERIOUS_SHARE(
            "gap-serious-share",
            0.67,
            0,
            1,
            RuleStatus.L,
            "gewicht met ernstige beperkingen waarbij de methode een lacune is",
            "weight with serious limitations at which the methods are a gap"),
    /** Share of the optimal information size below which two steps. */
    IMPRECISION_OIS_HALF(
            "imprecision-ois-half",
            0.5,
            0,
            1,
            RuleStatus.D,
            "deel van de optimale informatieomvang waaronder twee stappen",
            "share of the optimal information size below which two steps"),
    /** Share of the optimal information size below which three steps are considered. */
    IMPRECISION_OIS_THIRD(
            "imprecision-ois-third",
            0.3,
            0,
            1,
            RuleStatus.D,
            "deel van de optimale informatieomvang waaronder drie stappen te overwegen zijn",
            "share of the optimal information size below which three steps are considered"),
    /** Upper bound of a relative effect that makes little difference. */
    IMPRECISION_RATIO_HIGH(
            "imprecision-ratio-high",
            1.25,
            1,
            100,
            RuleStatus.D,
            "bovengrens van een relatief effect dat weinig verschil maakt",
            "upper bound of a relative effect that makes little difference"),
    /** Lower bound of a relative effect that makes little difference. */
    IMPRECISION_RATIO_LOW(
            "imprecision-ratio-low",
            0.75,
            0,
            1,
            RuleStatus.D,
            "ondergrens van een relatief effect dat weinig verschil maakt",
            "lower bound of a relative effect that makes little difference"),
    /** Weight of studies whose interval excludes the estimate. */
    INCONSISTENCY_EXCLUDING_SHARE(
            "inconsistency-excluding-share",
            0.25,
            0,
            1,
            RuleStatus.D,
            "gewicht van studies waarvan het interval de schatting uitsluit",
            "weight of studies whose interval excludes the estimate"),
    /** P-value of Q below which heterogeneity counts. */
    INCONSISTENCY_HETEROGENEITY_P(
            "inconsistency-heterogeneity-p",
            0.1,
            0,
            1,
            RuleStatus.D,
            "p-waarde van Q waaronder heterogeniteit telt",
            "p-value of Q below which heterogeneity counts"),
    /** I-squared from which heterogeneity counts. */
    INCONSISTENCY_I_SQUARED(
            "inconsistency-i-squared",
            0.5,
            0,
            1,
            RuleStatus.D,
            "I-kwadraat vanaf waar heterogeniteit telt",
            "I-squared from which heterogeneity counts"),
    /** Weight on the other side of the threshold: one step. */
    INCONSISTENCY_OPPOSITE_SHARE(
            "inconsistency-opposite-share",
            0.2,
            0,
            1,
            RuleStatus.D,
            "gewicht aan de andere kant van de drempel: één stap",
            "weight on the other side of the threshold: one step"),
    /** Weight on the other side of the threshold: two steps. */
    INCONSISTENCY_OPPOSITE_SHARE_LARGE(
            "inconsistency-opposite-share-large",
            0.35,
            0,
            1,
            RuleStatus.D,
            "gewicht aan de andere kant van de drempel: twee stappen",
            "weight on the other side of the threshold: two steps"),
    /** Weight of less direct studies that counts. */
    INDIRECTNESS_SHARE(
            "indirectness-share",
            0.5,
            0,
            1,
            RuleStatus.L,
            "gewicht van minder directe studies dat telt",
            "weight of less direct studies that counts"),
    /** Alpha of the optimal information size. */
    INFORMATION_SIZE_ALPHA(
            "information-size-alpha",
            0.05,
            0,
            1,
            RuleStatus.N,
            "alfa van de optimale informatieomvang",
            "alpha of the optimal information size"),
    /** Beta of the optimal information size. */
    INFORMATION_SIZE_BETA(
            "information-size-beta",
            0.2,
            0,
            1,
            RuleStatus.N,
            "bèta van de optimale informatieomvang",
            "beta of the optimal information size"),
    /** Standardised difference that the optimal information size is to find. */
    INFORMATION_SIZE_DELTA(
            "information-size-delta",
            0.2,
            0.01,
            10,
            RuleStatus.D,
            "gestandaardiseerd verschil dat de optimale informatieomvang moet kunnen vinden",
            "standardised difference that the optimal information size is to find"),
    /** Percentage of applicable questions answered yes that a protocol asks for (JBI); 0 when it sets none. */
    JBI_CUT_OFF_PERCENT(
            "jbi-cut-off-percent",
            0,
            0,
            100,
            RuleStatus.L,
            "percentage van de toepasselijke vragen met ja dat het protocol vraagt (JBI); 0: geen grens",
            "percentage of applicable questions answered yes that the protocol asks for (JBI); 0: no cut-off"),
    /** Relative effect that is large. */
    LARGE_EFFECT_RATIO(
            "large-effect-ratio",
            2,
            1,
            100,
            RuleStatus.N,
            "relatief effect dat groot is",
            "relative effect that is large"),
    /** Relative effect that is very large. */
    LARGE_EFFECT_RATIO_EXTREME(
            "large-effect-ratio-extreme",
            5,
            1,
            100,
            RuleStatus.N,
            "relatief effect dat zeer groot is",
            "relative effect that is very large"),
    /** Relative risk reduction that is large. */
    LARGE_EFFECT_RATIO_REDUCTION(
            "large-effect-ratio-reduction",
            0.3,
            0,
            1,
            RuleStatus.L,
            "relatieve risicoreductie die groot is",
            "relative risk reduction that is large"),
    /** Standardised mean difference that is large. */
    LARGE_EFFECT_SMD(
            "large-effect-smd",
            0.5,
            0,
            10,
            RuleStatus.L,
            "gestandaardiseerd verschil dat groot is",
            "standardised mean difference that is large"),
    /** Smallest number that may be counted locally. */
    LOCAL_SMALLEST_CELL(
            "local-smallest-cell",
            10,
            1,
            1000,
            RuleStatus.L,
            "kleinste aantal dat lokaal geteld mag worden",
            "smallest number that may be counted locally"),
    /** Sound evaluations for a verdict (Maryland). */
    MARYLAND_EVALUATIONS(
            "maryland-evaluations",
            2,
            1,
            20,
            RuleStatus.N,
            "degelijke evaluaties voor een oordeel (Maryland)",
            "sound evaluations for a verdict (Maryland)"),
    /** Level from which an evaluation is sound (Maryland). */
    MARYLAND_LEVEL(
            "maryland-level",
            3,
            1,
            5,
            RuleStatus.N,
            "niveau vanaf waar een evaluatie degelijk is (Maryland)",
            "level from which an evaluation is sound (Maryland)"),
    /** Share of the other evaluations that must be exceeded (Maryland). */
    MARYLAND_MAJORITY(
            "maryland-majority",
            0.5,
            0,
            1,
            RuleStatus.N,
            "deel van de overige evaluaties dat moet worden overtroffen (Maryland)",
            "share of the other evaluations that must be exceeded (Maryland)"),
    /** Similarity to the places of the evidence below which advice is adapted. */
    PLACE_SIMILARITY_ADAPT(
            "place-similarity-adapt",
            0.75,
            0,
            1,
            RuleStatus.L,
            "gelijkenis met de plaats van het bewijs waaronder advies wordt aangepast",
            "similarity to the places of the evidence below which advice is adapted"),
    /** Similarity to the places of the evidence below which advice is tried out and measured. */
    PLACE_SIMILARITY_PILOT(
            "place-similarity-pilot",
            0.5,
            0,
            1,
            RuleStatus.L,
            "gelijkenis met de plaats van het bewijs waaronder advies wordt uitgeprobeerd en gemeten",
            "similarity to the places of the evidence below which advice is tried out and measured"),
    /** Share of what advice depends on that may be unknown. */
    PLACE_UNKNOWN_SHARE(
            "place-unknown-share",
            1.0 / 3,
            0,
            1,
            RuleStatus.L,
            "deel van waar advies van afhangt dat onbekend mag zijn",
            "share of what advice depends on that may be unknown"),
    /** Agreement within a panel. */
    PRACTICE_AGREEMENT(
            "practice-agreement", 0.7, 0, 1, RuleStatus.L, "overeenstemming in een panel", "agreement within a panel"),
    /** Odds ratio of a risk factor that is moderate. */
    PROGNOSTIC_MODERATE_ODDS(
            "prognostic-moderate-odds",
            2.5,
            1,
            100,
            RuleStatus.D,
            "odds ratio van een risicofactor die matig groot is",
            "odds ratio of a risk factor that is moderate"),
    /** Standardised mean difference of a risk factor that is moderate. */
    PROGNOSTIC_MODERATE_SMD(
            "prognostic-moderate-smd",
            0.5,
            0,
            10,
            RuleStatus.D,
            "gestandaardiseerd verschil van een risicofactor dat matig groot is",
            "standardised mean difference of a risk factor that is moderate"),
    /** P-value of a funnel test that counts. */
    PUBLICATION_BIAS_EGGER_P(
            "publication-bias-egger-p",
            0.1,
            0,
            1,
            RuleStatus.D,
            "p-waarde van een trechtertoets die telt",
            "p-value of a funnel test that counts"),
    /** Number of studies from which a funnel test counts. */
    PUBLICATION_BIAS_EGGER_STUDIES(
            "publication-bias-egger-studies",
            10,
            3,
            1000,
            RuleStatus.D,
            "aantal studies vanaf waar een trechtertoets telt",
            "number of studies from which a funnel test counts"),
    /** P-value of a selection model that counts. */
    PUBLICATION_BIAS_SELECTION_P(
            "publication-bias-selection-p",
            0.1,
            0,
            1,
            RuleStatus.D,
            "p-waarde van een selectiemodel die telt",
            "p-value of a selection model that counts"),
    /** Number of studies from which a selection model counts. */
    PUBLICATION_BIAS_SELECTION_STUDIES(
            "publication-bias-selection-studies",
            15,
            3,
            1000,
            RuleStatus.D,
            "aantal studies vanaf waar een selectiemodel telt",
            "number of studies from which a selection model counts"),
    /** Number of signals at which a step is proposed. */
    PUBLICATION_BIAS_SIGNALS(
            "publication-bias-signals",
            2,
            1,
            4,
            RuleStatus.D,
            "aantal signalen waarbij een stap wordt voorgesteld",
            "number of signals at which a step is proposed"),
    /** Ratio of the bounds at which the information size is not met (OR). */
    RATIO_INTERVAL_ODDS(
            "ratio-interval-odds",
            2.5,
            1,
            100,
            RuleStatus.U,
            "verhouding van de grenzen waarbij de informatieomvang niet gehaald is (OR)",
            "ratio of the bounds at which the information size is not met (OR)"),
    /** Ratio of the bounds at which the information size is not met (RR). */
    RATIO_INTERVAL_RISK(
            "ratio-interval-risk",
            3,
            1,
            100,
            RuleStatus.U,
            "verhouding van de grenzen waarbij de informatieomvang niet gehaald is (RR)",
            "ratio of the bounds at which the information size is not met (RR)"),
    /** Months of follow-up for strong indications. */
    RECOGNITION_FOLLOW_UP_MONTHS(
            "recognition-follow-up-months",
            6,
            0,
            120,
            RuleStatus.U,
            "maanden follow-up voor sterke aanwijzingen",
            "months of follow-up for strong indications"),
    /** Number of Dutch studies for good or strong indications. */
    RECOGNITION_HOME_STUDIES(
            "recognition-home-studies",
            1,
            0,
            20,
            RuleStatus.U,
            "aantal Nederlandse studies voor goede of sterke aanwijzingen",
            "number of Dutch studies for good or strong indications"),
    /** Number of studies for effective interventions. */
    RECOGNITION_STUDIES(
            "recognition-studies",
            2,
            1,
            20,
            RuleStatus.U,
            "aantal studies voor effectieve interventies",
            "number of studies for effective interventions"),
    /** Months that participants of an advised study are followed at least. */
    RESEARCH_LEAST_MONTHS(
            "research-least-months",
            12,
            1,
            600,
            RuleStatus.L,
            "maanden dat deelnemers van geadviseerd onderzoek minimaal worden gevolgd",
            "months that participants of an advised study are followed at least"),
    /** Weight with at least moderate limitations: one step. */
    RISK_OF_BIAS_MODERATE_SHARE(
            "risk-of-bias-moderate-share",
            0.67,
            0,
            1,
            RuleStatus.D,
            "gewicht met ten minste matige beperkingen: één stap",
            "weight with at least moderate limitations: one step"),
    /** Weight with serious limitations: one step. */
    RISK_OF_BIAS_SERIOUS_SHARE(
            "risk-of-bias-serious-share",
            0.33,
            0,
            1,
            RuleStatus.D,
            "gewicht met ernstige beperkingen: één stap",
            "weight with serious limitations: one step"),
    /** Weight with serious limitations: two steps. */
    RISK_OF_BIAS_SERIOUS_SHARE_LARGE(
            "risk-of-bias-serious-share-large",
            0.67,
            0,
            1,
            RuleStatus.D,
            "gewicht met ernstige beperkingen: twee stappen",
            "weight with serious limitations: two steps"),
    /** Number of sound studies for a sensitivity analysis. */
    RISK_OF_BIAS_SOUND_STUDIES(
            "risk-of-bias-sound-studies",
            2,
            1,
            100,
            RuleStatus.D,
            "aantal goede studies voor een gevoeligheidsanalyse",
            "number of sound studies for a sensitivity analysis"),
    /** Months after which a search is out of date. */
    SEARCH_MOST_MONTHS(
            "search-most-months",
            24,
            1,
            600,
            RuleStatus.L,
            "maanden waarna een zoekactie verouderd is",
            "months after which a search is out of date"),
    /** Years after which a source is too old to carry a recommendation alone. */
    SOLE_SOURCE_MOST_YEARS(
            "sole-source-most-years",
            10,
            0,
            200,
            RuleStatus.L,
            "jaren waarna een bron te oud is om alleen een aanbeveling te dragen",
            "years after which a source is too old to carry a recommendation alone"),
    /** Number of domains with some concerns that asks for review (RoB 2). */
    SOME_CONCERNS_REVIEW(
            "some-concerns-review",
            2,
            1,
            5,
            RuleStatus.L,
            "aantal domeinen met enige zorg dat om overleg vraagt (RoB 2)",
            "number of domains with some concerns that asks for review (RoB 2)"),
    /** Bias in standard errors up to which it is quite possible. */
    TIPPING_BIAS_ERRORS_HIGH(
            "tipping-bias-errors-high",
            1,
            0,
            10,
            RuleStatus.L,
            "vertekening in standaardfouten die voor de hand ligt",
            "bias in standard errors that is quite possible"),
    /** Bias in standard errors up to which it is possible. */
    TIPPING_BIAS_ERRORS_MEDIUM(
            "tipping-bias-errors-medium",
            2,
            0,
            10,
            RuleStatus.L,
            "vertekening in standaardfouten die mogelijk is",
            "bias in standard errors that is possible"),
    /** Share by which a chosen border can easily differ. */
    TIPPING_CHOICE_SHARE_HIGH(
            "tipping-choice-share-high",
            0.25,
            0,
            1,
            RuleStatus.L,
            "deel waarmee een gekozen grens makkelijk anders kan zijn",
            "share by which a chosen border can easily differ"),
    /** Share by which a chosen border can differ. */
    TIPPING_CHOICE_SHARE_MEDIUM(
            "tipping-choice-share-medium",
            0.5,
            0,
            10,
            RuleStatus.L,
            "deel waarmee een gekozen grens anders kan zijn",
            "share by which a chosen border can differ"),
    /** E-value up to which a confounder is quite possible. */
    TIPPING_CONFOUNDER_HIGH(
            "tipping-confounder-high",
            2,
            1,
            100,
            RuleStatus.L,
            "E-waarde tot waar een verstorende factor voor de hand ligt",
            "E-value up to which a confounder is quite possible"),
    /** E-value up to which a confounder is possible. */
    TIPPING_CONFOUNDER_MEDIUM(
            "tipping-confounder-medium",
            4,
            1,
            100,
            RuleStatus.L,
            "E-waarde tot waar een verstorende factor mogelijk is",
            "E-value up to which a confounder is possible"),
    /** Advantage in being published that is quite possible. */
    TIPPING_SELECTION_HIGH(
            "tipping-selection-high",
            2,
            1,
            100,
            RuleStatus.L,
            "publicatievoorsprong die voor de hand ligt",
            "advantage in being published that is quite possible"),
    /** Advantage in being published that is possible. */
    TIPPING_SELECTION_MEDIUM(
            "tipping-selection-medium",
            5,
            1,
            1000,
            RuleStatus.L,
            "publicatievoorsprong die mogelijk is",
            "advantage in being published that is possible"),
    /** Largest likelihood ratio of one piece of evidence. */
    TRACING_LARGEST_RATIO(
            "tracing-largest-ratio",
            20,
            1,
            1000,
            RuleStatus.L,
            "grootste aannemelijkheidsverhouding van één aanwijzing",
            "largest likelihood ratio of one piece of evidence"),
    /** Share of outcomes that sets the direction of a study. */
    WITHIN_STUDY_SHARE(
            "within-study-share",
            0.7,
            0.5,
            1,
            RuleStatus.N,
            "deel van de uitkomsten dat de richting van een studie bepaalt",
            "share of outcomes that sets the direction of a study");

    private final String code;
    private final double standard;
    private final double lowest;
    private final double highest;
    private final RuleStatus status;
    private final LocalizedText label;

    Threshold(String code, double standard, double low, double high, RuleStatus status, String nl, String en) {
        this.code = code;
        this.standard = standard;
        this.lowest = low;
        this.highest = high;
        this.status = status;
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public LocalizedText label() {
        return label;
    }

    /** {@return the number used when a protocol sets no other} */
    public double standard() {
        return standard;
    }

    /** {@return the smallest number a protocol may set} */
    public double lowest() {
        return lowest;
    }

    /** {@return the largest number a protocol may set} */
    public double highest() {
        return highest;
    }

    /** {@return how well founded the standard is} */
    public RuleStatus status() {
        return status;
    }

    /** {@return whether it counts something, so that only another whole number makes a difference} */
    public boolean isCount() {
        return switch (this) {
            case AACODS_MOST_YEARS,
                    BLUEPRINTS_SUSTAINED_MONTHS,
                    CONQUAL_YES_FEW,
                    CONQUAL_YES_MANY,
                    DEMI_REGULARITY_SOURCES,
                    EIF_LASTING_MONTHS,
                    EIF_SEVERAL_STUDIES,
                    EXPOSURE_SEVERAL_HIGH,
                    EXPOSURE_SEVERAL_SOME,
                    GAP_PRACTICE_MUNICIPALITIES,
                    GAP_PRIMARY_STUDIES,
                    GAP_REVIEW_YEARS,
                    GAP_RISK_OF_BIAS_LEVELS,
                    LOCAL_SMALLEST_CELL,
                    PUBLICATION_BIAS_EGGER_STUDIES,
                    PUBLICATION_BIAS_SELECTION_STUDIES,
                    PUBLICATION_BIAS_SIGNALS,
                    RECOGNITION_FOLLOW_UP_MONTHS,
                    RECOGNITION_HOME_STUDIES,
                    RECOGNITION_STUDIES,
                    RESEARCH_LEAST_MONTHS,
                    RISK_OF_BIAS_SOUND_STUDIES,
                    SEARCH_MOST_MONTHS,
                    SOLE_SOURCE_MOST_YEARS,
                    SOME_CONCERNS_REVIEW -> true;
            default -> false;
        };
    }
}
