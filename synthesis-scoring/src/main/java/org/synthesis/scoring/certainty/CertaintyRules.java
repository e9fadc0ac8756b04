package org.synthesis.scoring.certainty;

import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.text.LocalizedText;

/** The rules by which the certainty of a body of evidence is judged, with how well founded each is. */
public final class CertaintyRules {
    /** Level to start from when findings in words are counted by their direction. */
    public static final Rule START_DESCRIPTIVE = rule(
            "certainty-start-descriptive",
            RuleStatus.L,
            "kwalitatief onderzoek en praktijk tellen als richting mee en beginnen laag",
            "qualitative research and practice count as a direction and start low",
            "");

    /** Level to start from, by design. */
    public static final Rule START = rule(
            "certainty-start",
            RuleStatus.N,
            "beginniveau naar onderzoeksopzet",
            "level to start from, by design",
            "Guyatt et al. 2008, BMJ 336:924; Schünemann et al. 2019, J Clin Epidemiol 111:105; Iorio et al. 2015, BMJ 350:h870;"
                    + " Morgan et al. 2019, Environ Int 122:168; Foroutan et al. 2020, J Clin Epidemiol 121:62; Huguet et al. 2013,"
                    + " Syst Rev 2:71; Munn et al. 2014, BMC Med Res Methodol 14:108");

    /** Risk of bias of the body from that of its results. */
    public static final Rule RISK_OF_BIAS = rule(
            "certainty-risk-of-bias",
            RuleStatus.D,
            "risico op vertekening: het gewicht van studies met beperkingen",
            "risk of bias: the weight of studies with limitations",
            "Guyatt et al. 2025 (Core GRADE 4), BMJ 389:e083864");

    /** Risk of bias of non-randomised studies that start high. */
    public static final Rule RISK_OF_BIAS_ROBINS = rule(
            "certainty-risk-of-bias-robins",
            RuleStatus.D,
            "risico op vertekening van niet-gerandomiseerde studies: de beperking met het meeste gewicht",
            "risk of bias of non-randomised studies: the limitation with most weight",
            "Schünemann et al. 2019, J Clin Epidemiol 111:105");

    /** Differences between the evidence and the question, by element. */
    public static final Rule INDIRECTNESS = rule(
            "certainty-indirectness",
            RuleStatus.D,
            "indirectheid: het ernstigste verschil met de vraag, twee ernstige samen zeer ernstig",
            "indirectness: the most serious difference from the question, two serious ones together very serious",
            "Guyatt et al. 2008, BMJ 336:924");

    /** Differences between results and the question, coded per result. */
    public static final Rule INDIRECTNESS_RESULTS = rule(
            "certainty-indirectness-results",
            RuleStatus.L,
            "indirectheid: zo indirect als het grootste gewicht van de resultaten",
            "indirectness: as indirect as the greater weight of the results",
            "");

    /** Differences between pooled results. */
    public static final Rule INCONSISTENCY = rule(
            "certainty-inconsistency",
            RuleStatus.D,
            "tegenstrijdigheid: gewicht aan de andere kant, heterogeniteit en het voorspellingsinterval samen",
            "inconsistency: weight on the other side, heterogeneity and prediction interval together",
            "Guyatt et al. 2023, J Clin Epidemiol 158:70; Guyatt et al. 2025 (Core GRADE 3), BMJ 389:e081905");

    /** Differences between directions of results that were not pooled. */
    public static final Rule INCONSISTENCY_NARRATIVE = rule(
            "certainty-inconsistency-direction",
            RuleStatus.D,
            "tegenstrijdigheid zonder pooling: aandeel van studies dat een andere kant op wijst",
            "inconsistency without pooling: share of studies that point another way",
            "Murad et al. 2017, Evid Based Med 22:85; Campbell et al. 2020, BMJ 368:l6890");

    /** Width of the interval against one size that matters. */
    public static final Rule IMPRECISION_MINIMAL = rule(
            "certainty-imprecision-minimal",
            RuleStatus.D,
            "onnauwkeurigheid: het interval tegen het kleinste verschil dat ertoe doet",
            "imprecision: the interval against the smallest difference that matters",
            "Zeng et al. 2022, J Clin Epidemiol 150:216; Guyatt et al. 2025 (Core GRADE 2), BMJ 389:e081904");

    /** Width of the interval against several sizes that matter. */
    public static final Rule IMPRECISION_PARTIAL = rule(
            "certainty-imprecision-partial",
            RuleStatus.D,
            "onnauwkeurigheid: het aantal grenzen tussen groottes dat in het interval ligt",
            "imprecision: the number of borders between sizes within the interval",
            "Schünemann et al. 2022, J Clin Epidemiol 150:225");

    /** Number of people against the number that would be enough. */
    public static final Rule INFORMATION_SIZE = rule(
            "certainty-information-size",
            RuleStatus.D,
            "onnauwkeurigheid: aantal deelnemers tegen de optimale informatieomvang",
            "imprecision: number of participants against the optimal information size",
            "Guyatt et al. 2025 (Core GRADE 2), BMJ 389:e081904");

    /** Ratio of the bounds of an interval. */
    public static final Rule RATIO_INTERVAL = rule(
            "certainty-ratio-interval",
            RuleStatus.U,
            "onnauwkeurigheid: verhouding van de grenzen van een relatief effect",
            "imprecision: ratio of the bounds of a relative effect",
            "Zeng et al. 2022, J Clin Epidemiol 150:216");

    /** Number of people and widest interval of results that were not pooled. */
    public static final Rule IMPRECISION_NARRATIVE = rule(
            "certainty-imprecision-narrative",
            RuleStatus.D,
            "onnauwkeurigheid zonder pooling: aantal deelnemers en het breedste interval",
            "imprecision without pooling: number of participants and the widest interval",
            "Murad et al. 2017, Evid Based Med 22:85");

    /** Signals that results stayed away. */
    public static final Rule PUBLICATION_BIAS = rule(
            "certainty-publication-bias",
            RuleStatus.D,
            "publicatievertekening: ROB-ME, en anders het aantal signalen uit de gegevens",
            "publication bias: ROB-ME, and otherwise the number of signals in the data",
            "Page et al. 2023, BMJ 383:e076754; Egger et al. 1997, BMJ 315:629; Pustejovsky & Rodgers 2019, Res Synth Methods"
                    + " 10:57; Vevea & Hedges 1995, Psychometrika 60:419; Mathur & VanderWeele 2020, J R Stat Soc C 69:1091");

    /** Publication bias in exploratory research on factors. */
    public static final Rule PUBLICATION_BIAS_EXPLORATORY = rule(
            "certainty-publication-bias-exploratory",
            RuleStatus.N,
            "publicatievertekening: verkennend onderzoek naar een factor verliest een niveau, tenzij herhaald onderzocht",
            "publication bias: exploratory research on a factor loses a level, unless repeatedly investigated",
            "Huguet et al. 2013, Syst Rev 2:71");

    /** Reasons to rate up. */
    public static final Rule RATING_UP = rule(
            "certainty-rating-up",
            RuleStatus.N,
            "omhoog: alleen bij een laag begin en zonder andere zorgen",
            "rating up: only from a low start and without other concerns",
            "Guyatt et al. 2011, J Clin Epidemiol 64:1311");

    /** Reasons to rate up evidence on factors. */
    public static final Rule RATING_UP_FACTOR = rule(
            "certainty-rating-up-factor",
            RuleStatus.D,
            "omhoog bij factoren: ook om stappen omlaag goed te maken, niet bij groot risico op vertekening",
            "rating up for factors: also to make up for steps down, not with a large risk of bias",
            "Huguet et al. 2013, Syst Rev 2:71");

    /** Certainty across outcomes. */
    public static final Rule OVERALL = rule(
            "certainty-overall",
            RuleStatus.N,
            "zekerheid over uitkomsten heen: de laagste onder de kritieke uitkomsten",
            "certainty across outcomes: the lowest among critical outcomes",
            "Guyatt et al. 2013, J Clin Epidemiol 66:151");

    /** Randomised and non-randomised evidence beside each other. */
    public static final Rule STREAMS = rule(
            "certainty-streams",
            RuleStatus.N,
            "gerandomiseerd en niet-gerandomiseerd apart beoordeeld; de conclusie volgt het zekerste",
            "randomised and non-randomised judged apart; the conclusion follows the more certain",
            "Cuello-Garcia et al. 2022, J Clin Epidemiol 142:200");

    /** Confidence proposed from four components. */
    public static final Rule CERQUAL = rule(
            "cerqual-proposal",
            RuleStatus.D,
            "vertrouwen voorgesteld uit vier onderdelen",
            "confidence proposed from four components",
            "Lewin et al. 2018, Implement Sci 13(S1):2");

    /** ConQual, dependability. */
    public static final Rule DEPENDABILITY = rule(
            "conqual-dependability",
            RuleStatus.N,
            "betrouwbaarheid: vijf vragen over de studie achter elke bevinding",
            "dependability: five questions on the study behind each finding",
            "Munn et al. 2014, BMC Med Res Methodol 14:108");

    /** ConQual, credibility. */
    public static final Rule CREDIBILITY = rule(
            "conqual-credibility",
            RuleStatus.N,
            "geloofwaardigheid: hoe de gegevens de bevindingen dragen",
            "credibility: how the data support the findings",
            "Munn et al. 2014, BMC Med Res Methodol 14:108");

    /** Level to word a sentence by while the certainty is not known. */
    public static final Rule PROVISIONAL = rule(
            "provisional-certainty",
            RuleStatus.L,
            "voorlopige zekerheid: het hoogste niveau dat nog mogelijk is, nooit boven redelijk",
            "provisional certainty: the highest level still possible, never above moderate",
            "");

    private CertaintyRules() {}

    private static Rule rule(String id, RuleStatus status, String nl, String en, String literature) {
        return new Rule(id, status, LocalizedText.of(nl, en), literature);
    }
}
