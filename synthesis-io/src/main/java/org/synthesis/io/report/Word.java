package org.synthesis.io.report;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;

/**
 * The words that the report and the sheet add to what the evidence says: headings, heads of columns and fixed sentences, both
 * languages side by side. Places marked <code>{0}</code> are filled in.
 */
enum Word {
    // Frame of the report.
    REPORT_KIND("Kennissynthese", "Evidence synthesis"),
    DRAFT("Concept.", "Draft."),
    DRAFT_MEANS(
            "Beoordelingen en aanbevelingen zijn voorstellen van de makers en nog niet vastgesteld. Een getal uit het geheugen en een richting die niet is nagegaan, worden niet afgedrukt. Een uitspraak met een afgeleide richting staat er met dat merkteken bij.",
            "Appraisals and recommendations are proposals of the makers and not yet settled. A number from memory and a direction that was not verified are not printed. A statement whose direction is inferred stands with that mark."),
    SKIP("Naar de tekst", "Skip to the text"),
    CONTENTS("Inhoud", "Contents"),
    TO_CONTENTS("Terug naar de inhoud", "Back to the contents"),
    MADE_FROM(
            "Gemaakt uit invoer {0}; dezelfde invoer geeft hetzelfde rapport.",
            "Made from input {0}; the same input gives the same report."),
    CLIENT("Opdrachtgever", "Client"),
    VERSION("Versie", "Version"),
    DATE("Datum", "Date"),
    STATUS("Status", "Status"),
    STATUS_DRAFT("concept", "draft"),
    POPULATION("Over wie het gaat", "Who it is about"),
    IN_NUMBERS("In het bestand", "In the evidence base"),
    INPUT_HASH("Controlegetal van de invoer", "Hash of the input"),
    COUNT_SOURCES("bronnen", "sources"),
    COUNT_FINDINGS("bevindingen", "findings"),
    COUNT_FACTORS("factoren", "factors"),
    COUNT_INTERVENTIONS("interventies", "interventions"),
    COUNT_INSIGHTS("praktijkinzichten", "practice insights"),
    COUNT_GAPS("kennislacunes", "knowledge gaps"),
    COUNT_RECOMMENDATIONS("aanbevelingen", "recommendations"),
    COUNT_MUNICIPALITIES("gemeenten", "municipalities"),
    SUMMARY("Samenvatting", "Summary"),
    CHANGES("Wat er veranderd is", "What changed"),
    TERMS("Begrippen", "Terms"),
    METHOD("Hoe dit rapport is gemaakt", "How this report was made"),
    RECOMMENDATIONS("Aanbevelingen", "Recommendations"),
    MUNICIPALITIES("Advies per gemeente", "Advice by municipality"),
    ANNEX("Bijlage", "Annex"),
    SUB_QUESTION("Deelvraag", "Sub-question"),
    SUB_QUESTION_NUMBER("Deelvraag {0}", "Sub-question {0}"),
    CHAPTER_FACTORS("risico- en beschermende factoren", "risk and protective factors"),
    CHAPTER_INSIGHTS("inzichten uit onderzoek en praktijk", "insights from research and practice"),
    CHAPTER_INTERVENTIONS("inzichten en interventies", "insights and interventions"),
    CHAPTER_GAPS("wat nog niet bekend is", "what is not yet known"),

    // Small words.
    YES("ja", "yes"),
    NO("nee", "no"),
    OR(" of ", " or "),
    KEY("Sleutel", "Key"),
    FIELD("Onderdeel", "Field"),
    DUTCH("Nederlands", "Dutch"),
    ENGLISH("Engels", "English"),
    NOTHING("niets", "nothing"),
    NONE_CODED("geen gecodeerd", "none coded"),
    NOT_CODED("niet gecodeerd", "not coded"),
    NOT_APPLICABLE("niet van toepassing", "not applicable"),
    QUOTED("‘{0}’", "‘{0}’"),
    NOT_VALUE("alles behalve {0}", "anything but {0}"),
    AT_LEAST("minstens {0}", "at least {0}"),
    AT_MOST("hoogstens {0}", "at most {0}"),
    PRESENT("aanwezig", "present"),
    COUNT_OF("{0} van {1}", "{0} of {1}"),
    SEE_ALSO("Zie ook:", "See also:"),
    INVENTED("verzonnen", "invented"),
    KIND("Soort", "Kind"),
    ROW("Rij", "Row"),
    REASON("Reden", "Reason"),

    // Numbers.
    WITHHELD("achtergehouden", "withheld"),
    EFFECTS_COUNT("{0} effecten", "{0} effects"),
    INTERVAL_LEVEL("{0}-interval", "{0} interval"),
    RANGE("bandbreedte {0}", "range {0}"),
    OUT_OF("{0} van {1}", "{0} of {1}"),
    AGAINST("{0} tegen {1}", "{0} against {1}"),
    VARIANCE_MAX("hoogstens {0} verklaarde variantie", "at most {0} of variance explained"),
    NOT_SIGNIFICANT("niet significant", "not significant"),

    // Summary.
    KNOWN("Wat is bekend?", "What is known?"),
    HOW_CERTAIN("Hoe zeker is dat?", "How certain is it?"),
    MEANING("Wat betekent dit voor een gemeente?", "What does it mean for a municipality?"),
    KNOWN_FAVOURABLE(
            "Interventies met gunstige bevindingen en redelijke of hoge zekerheid:",
            "Interventions with favourable findings and moderate or high certainty:"),
    KNOWN_FAVOURABLE_PROVISIONAL(
            "Interventies met gunstige bevindingen; de zekerheid is nog voorlopig en kan lager uitvallen:",
            "Interventions with favourable findings; certainty is still provisional and may turn out lower:"),
    KNOWN_PROTECTIVE("Beschermende factoren in gezin en gemeenschap:", "Protective factors in family and community:"),
    KNOWN_RISK("Risicofactoren in gezin en gemeenschap:", "Risk factors in family and community:"),
    KNOWN_HARM("Kan schaden, niet doen:", "May harm, do not do:"),
    KNOWN_CONFLICT("Bevindingen spreken elkaar tegen:", "Findings conflict:"),
    CERTAINTY_SHORT("zekerheid {0}", "certainty {0}"),
    CERTAINTY_COUNTS(
            "Zekerheid van de factoren en interventies met een nagegane richting, geteld:",
            "Certainty of the factors and interventions with a verified direction, counted:"),
    CERTAINTY_WHY_PROVISIONAL(
            "Voorlopig betekent: niet elk onderdeel van de zekerheid is te bepalen. Tot dan telt ten hoogste het genoemde niveau en kan de zekerheid nog lager uitvallen. Wat ontbreekt, staat in elk bewijsprofiel.",
            "Provisional means: not every domain of certainty can be judged. Until then at most the level named counts, and certainty may still turn out lower. What is missing stands in each evidence profile."),
    DRAFT_JUDGEMENTS(
            "De beoordelingen zijn een concept van de makers. Een samenhang is geen bewijs van oorzaak en gevolg.",
            "The appraisals are a draft of the makers. An association is no proof of cause and effect."),
    MEANING_STRONG("Met sterke aanbeveling (concept):", "Strongly recommended (draft):"),
    MEANING_OTHER(
            "Daarnaast zijn er {0} aanbevelingen die van de plaats afhangen of een proef vragen:",
            "Besides there are {0} recommendations that depend on the place or call for a trial:"),
    TO_CHAPTER("Naar het hoofdstuk over deelvraag {0}", "To the chapter on sub-question {0}"),
    RANKING_TITLE("Bevindingen op volgorde", "Findings in order"),
    RANKING(
            "Alle {0} bevindingen op volgorde: eerst de beste beoordeling, dan het meest direct, dan bewijs uit eigen land.",
            "All {0} findings in order: best appraisal first, then most direct, then evidence from home."),

    // Terms and method.
    TERMS_INTRO(
            "Deze woorden hebben in dit rapport een vaste betekenis.",
            "These words have a fixed meaning in this report."),
    METHOD_INTRO(
            "Twee soorten kennis staan in dit rapport naast elkaar: bevindingen uit onderzoek en inzichten uit de praktijk. Ze worden nooit samen tot één score gemaakt. Elke conclusie is met vaste regels uit de gecodeerde bevindingen afgeleid en leidt terug naar een bron.",
            "Two kinds of knowledge stand side by side in this report: findings from research and insights from practice. They are never merged into one score. Every conclusion follows from the coded findings by fixed rules and leads back to a source."),
    METHOD_MISSING(
            "Zoekstrategie, selectie en lijst van geraadpleegde personen staan niet in het gegevensbestand en dus niet in dit rapport. Veel bronnen zijn als samenvatting gelezen; wat gelezen is, staat per bron in de bijlage.",
            "Search strategy, selection and the list of people consulted are not in the data and hence not in this report. Many sources were read as an abstract; what was read stands with each source in the annex."),
    METHOD_DIRECTION(
            "Het teken van een getal staat er zoals het gepubliceerd is. De richting is gedraaid naar de genoemde factor; wat de bron zelf zei, staat erbij.",
            "The sign of a number stands as published. The direction is turned to the named factor; what the source itself said stands beside it."),
    METHOD_NO_AVERAGE(
            "Er is geen gemiddelde genomen over verschillende bronnen, uitkomsten of subgroepen. Een gepoold resultaat wordt niet opnieuw gepoold.",
            "No average is taken over different sources, outcomes or subgroups. A pooled result is not pooled again."),
    METHOD_WITHHELD(
            "Een getal of uitspraak uit het geheugen en een richting die niet in de bron is nagegaan, worden achtergehouden. Dat staat er dan bij, met de reden. Een uitspraak waarvan de richting is afgeleid, wordt afgedrukt met: ‘Richting afgeleid, niet nagegaan’.",
            "A number or statement from memory and a direction that was not verified in the source are withheld. The text then says so, with the reason. A statement whose direction is inferred is printed with: ‘Direction inferred, not verified’."),
    METHOD_AREA(
            "Bevindingen over wijken of gebieden zeggen niets over het risico van een persoon. Dit rapport geeft geen scores van personen en geen ranglijst van gemeenschappen.",
            "Findings on neighbourhoods or areas say nothing about the risk of a person. This report gives no scores of persons and no ranking of communities."),
    METHOD_POOLING(
            "Primaire effecten zijn gepoold met: {0}; interval: {1}; voorspelinterval: {2}. Effecten die samenhangen, staan in een model met drie niveaus.",
            "Primary effects were pooled with: {0}; interval: {1}; prediction interval: {2}. Effects that depend on each other stand in a three-level model."),
    RULES("Regels en hun status", "Rules and their status"),
    RULES_INTRO(
            "N: gepubliceerde regel. D: gepubliceerd principe, door ons uitgewerkt. L: eigen standaard, niet in de literatuur getoetst. U: gepubliceerde regel met onzekere details.",
            "N: published rule. D: published principle, worked out by us. L: library default, not validated in the literature. U: published rule with details in doubt."),
    RULE_GROUP("{0}: {1}; aantal regels: {2}", "{0}: {1}; number of rules: {2}"),
    RULE_TABLE("Regels met status {0}: {1}", "Rules with status {0}: {1}"),
    THRESHOLDS(
            "Drempels en hoe gevoelig de conclusies ervoor zijn", "Thresholds and how far conclusions depend on them"),
    THRESHOLDS_INTRO(
            "Een drempel is een getal waarmee een regel vergelijkt. De letter zegt hoe goed het getal onderbouwd is.",
            "A threshold is a number that a rule compares with. The letter says how well founded the number is."),
    THRESHOLD_TABLE("Drempels die de conclusies gebruiken: {0}", "Thresholds that the conclusions use: {0}"),
    THRESHOLD("Drempel", "Threshold"),
    VALUE("Getal", "Number"),
    OTHER_NUMBER("Bij een ander getal", "With another number"),
    NOT_TRIED("niet gevarieerd: geen eigen keuze", "not varied: not a choice of our own"),
    NOTHING_FLIPS("geen conclusie verandert", "no conclusion changes"),
    AT_NUMBER("bij {0}:", "at {0}:"),
    FLIP("{0}: {1} wordt {2}", "{0}: {1} becomes {2}"),
    SENSITIVITY_RUNS(
            "Alle conclusies zijn {0} keer opnieuw getrokken, telkens met één drempel op een ander getal. {1}",
            "All conclusions were drawn {0} times again, each time with one threshold at another number. {1}"),
    SENSITIVITY_FLIPS(
            "Bij {0} van de {1} gevarieerde drempels verandert dan een conclusie. Zie de tabel.",
            "For {0} of the {1} thresholds that were varied a conclusion then changes. See the table."),
    SENSITIVITY_NONE(
            "Bij geen van de {0} gevarieerde drempels verandert dan een conclusie.",
            "For none of the {0} thresholds that were varied a conclusion then changes."),
    SENSITIVITY_UNUSED(
            "{0} andere drempels van eigen keuze worden door geen conclusie gebruikt.",
            "{0} other thresholds of our own choice are used by no conclusion."),
    SENSITIVITY_NOT_RUN(
            "Voor dit rapport is niet nagegaan wat andere getallen zouden veranderen.",
            "For this report it was not tried what other numbers would change."),
    RULE("Regel", "Rule"),
    LITERATURE("Literatuur", "Literature"),
    AFTER_LITERATURE("naar {0}", "after {0}"),
    NO_LITERATURE("geen: eigen standaard", "none: library default"),
    CODERS("Overeenstemming tussen codeurs", "Agreement between coders"),
    CODER_TABLE("Overeenstemming per onderdeel", "Agreement by field"),
    CODER_PAIR("Codeurs", "Coders"),
    CODED_TWICE("Dubbel gecodeerd", "Coded twice"),
    AGREEMENT("Gelijk", "Equal"),
    DIFFERENCES("Verschillen", "Differences"),
    METHOD_SOURCES("Literatuur over de methoden", "Literature on the methods"),

    // Factors and interventions.
    FACTORS_INTRO(
            "Gezin en gemeenschap staan vooraan, omdat de vraag daarover gaat. Onder elke tabel staat per factor een bewijsprofiel met alle bevindingen.",
            "Family and community come first, as the question is about them. Below each table stands an evidence profile for each factor with all findings."),
    LEVEL_TITLE("Factoren: {0}", "Factors: {0}"),
    ORDER_IN_TIME("Voorspeller of correlaat", "Predictor or correlate"),
    CERTAINTY("Zekerheid", "Certainty"),
    CERTAINTY_NONE("geen nagegane richting", "no verified direction"),
    AGGREGATE("samengenomen", "aggregate"),
    VERDICT_PROTECTIVE("beschermend", "protective"),
    VERDICT_RISK("risico", "risk"),
    VERDICT_MAY_HARM("ongunstig", "unfavourable"),
    MAY_HARM("kan schaden", "may harm"),
    AREA_SHORT("geldt voor gebieden, niet voor een persoon", "holds for areas, not for a person"),
    AREA_LEVEL("Gebiedsniveau: geen risico van een persoon", "Area level: not the risk of a person"),
    ALSO_WEIGHED("ook gelezen:", "also read:"),
    NOT_COUNTED("niet meegeteld:", "not counted:"),
    TO_PROFILE("Bewijsprofiel", "Evidence profile"),
    UNVERIFIED("niet nagegaan", "not verified"),
    SOURCES_AND_STUDIES("bronnen: {0}; studies: {1}", "sources: {0}; studies: {1}"),
    NO_HEADLINE("geen getal te noemen", "no number to quote"),
    NO_AVERAGE(
            "geen gemiddelde: subgroepen staan in het bewijsprofiel",
            "no average: subgroups stand in the evidence profile"),
    SOME_DIRECT("ook direct bewijs", "direct evidence too"),
    ALL_INDIRECT("alleen indirect", "indirect only"),
    INTERVENTIONS_INTRO(
            "De interventies staan bij elkaar naar wat de bevindingen zeggen. Wat kan schaden, staat apart en in geen andere lijst. De kolommen volgen EMMIE: effect, mechanisme, moderatoren, uitvoering en kosten; een leeg vak is niet gecodeerd.",
            "Interventions are grouped by what the findings say. What may harm stands apart and in no other list. The columns follow EMMIE: effect, mechanism, moderators, implementation and economics; an empty cell was not coded."),
    GROUP_FAVOURABLE("Gunstige bevindingen", "Favourable findings"),
    GROUP_HARM("Kan schaden", "May harm"),
    GROUP_CONFLICT("Tegenstrijdig of wisselend", "Conflicting or mixed"),
    GROUP_NONE("Geen effect gevonden", "No effect found"),
    GROUP_INTERMEDIATE("Alleen tussenuitkomsten", "Intermediate outcomes only"),
    GROUP_UNCLEAR("Onduidelijk", "Unclear"),
    INTERVENTION_TABLE("Interventies: {0}", "Interventions: {0}"),
    INTERVENTION("Interventie", "Intervention"),
    PROFILE_TABLE("Bewijsprofiel: {0}", "Evidence profile: {0}"),
    EVIDENCE_PROFILE("bewijsprofiel", "evidence profile"),
    ONE_FINDING("1 bevinding", "1 finding"),
    SOME_FINDINGS("{0} bevindingen", "{0} findings"),
    NO_FINDINGS("geen bevindingen", "no findings"),

    // Summary of findings and evidence profile.
    SOF_INTRO(
            "De tabellen volgen de samenvatting van bevindingen van GRADE (Summary of findings). De cirkels tonen de zekerheid; vier volle cirkels is hoog. Grijze cirkels met het woord ‘voorlopig’ tonen het hoogst mogelijke niveau. De letters leiden naar de uitleg onder de tabel.",
            "The tables follow the summary of findings of GRADE. The circles show certainty; four full circles is high. Grey circles with the word ‘provisionally’ show the highest level possible. The letters lead to the explanations below the table."),
    SUBJECT_AND_OUTCOME("Onderwerp en uitkomst", "Subject and outcome"),
    SOF_TITLE("Samenvatting van bevindingen", "Summary of findings"),
    SOF_TABLE("Samenvatting van bevindingen: {0}", "Summary of findings: {0}"),
    SOF_OUTCOMES("Uitkomst: {0}", "Outcome: {0}"),
    SOF_RESEARCH("Onderzoek en deelnemers", "Studies and participants"),
    SOF_EFFECT("Effect zoals gepubliceerd", "Effect as published"),
    SOF_MEANING("Wat het betekent", "What it means"),
    SOF_DIRECTION_ONLY("alleen een richting: {0}", "direction only: {0}"),
    SOF_NO_COUNTS("deelnemers: niet gecodeerd", "participants: not coded"),
    SOF_PARTLY("deelnemers niet gecodeerd:", "participants not coded:"),
    SOF_NOTES("Uitleg bij de tabel", "Explanations to the table"),
    SOF_FROM_HOME("Nederlands bewijs: {0}", "Evidence from home: {0}"),
    CERTAINTY_TABLE("Hoe de zekerheid is beoordeeld ({0})", "How certainty was judged ({0})"),
    DOMAIN("Onderdeel", "Domain"),
    PROPOSED("Voorstel van de regel", "Proposed by the rule"),
    SETTLED("Vastgesteld", "Settled"),
    WHY("Waarom", "Why"),
    THRESHOLDS_USED("Drempels", "Thresholds"),
    START_LEVEL("beginniveau", "level to start from"),
    NOT_DETERMINED("niet bepaald", "not determined"),
    SO_FAR("op wat bekend is: {0}", "on what is known: {0}"),
    MISSING_IS("ontbreekt: {0}", "missing: {0}"),
    SETTLED_BESIDE(
            "{0}, vastgesteld door {1}; voorstel van de regel: {2}", "{0}, settled by {1}; the rule proposes: {2}"),
    NOT_SETTLED("nog niet", "not yet"),
    SETTLED_BY("door {0}", "by {0}"),
    NO_THRESHOLDS("geen", "none"),
    THRESHOLD_CHANGED("gewijzigd; standaard is {0}", "changed; standard is {0}"),
    RATED_0("niet ernstig (0)", "not serious (0)"),
    RATED_1("ernstig (−1)", "serious (−1)"),
    RATED_2("zeer ernstig (−2)", "very serious (−2)"),
    RATED_3("uiterst ernstig (−{0})", "extremely serious (−{0})"),
    RATED_UP_0("geen stap omhoog (0)", "no step up (0)"),
    RATED_UP("omhoog (+{0})", "up (+{0})"),
    PROVISIONAL_TITLE("Zekerheid: {0}", "Certainty: {0}"),
    PROVISIONAL_RANGE(
            "Dit is nog niet definitief. Met wat nu ontbreekt erbij komt de zekerheid uit op een van deze niveaus: {0}.",
            "This is not definitive yet. Once what is missing is added, certainty ends at one of these levels: {0}."),
    PROVISIONAL_CAP(
            "Zolang iets ontbreekt, rekent dit rapport met ten hoogste ‘{0}’.",
            "As long as something is missing, this report counts with at most ‘{0}’."),
    PROVISIONAL_MISSING("Om dit definitief te maken ontbreekt:", "To make this definitive, this is missing:"),
    SIDE_BY_SIDE_TITLE(
            "Deze bronnen verschillen. Lees ze naast elkaar.", "These sources differ. Read them side by side."),
    SIDE_BY_SIDE("Bronnen naast elkaar", "Sources side by side"),
    WHY_DIFFERENT("Wat is samengenomen", "What was taken together"),

    // Sources of knowledge side by side.
    TRIANGULATION("Wat elke kennisbron zegt", "What each source of knowledge says"),
    TRIANGULATION_INTRO(
            "Elke kennisbron staat apart. Andere bronnen kunnen een conclusie bevestigen of tegenspreken. Ze maken de zekerheid (GRADE) nooit hoger en worden niet opgeteld. Inzichten in de buurt horen bij dezelfde aanbeveling, maar zeggen niets over de richting.",
            "Each source of knowledge stands apart. Other sources can corroborate a conclusion or speak against it. They never raise certainty (GRADE) and are not added up. Neighbouring insights belong to the same recommendation, but say nothing on the direction."),
    TRIANGULATION_TABLE(
            "Kennisbronnen naast elkaar: {0} onderwerpen", "Sources of knowledge side by side: {0} subjects"),
    PROPOSITION("Getoetste stelling", "Proposition tested"),
    TOGETHER_CODE("Samen", "Together"),
    NEIGHBOURS("Inzichten in de buurt", "Neighbouring insights"),
    TRIANGULATION_AGREEMENT("alle bronnen die spreken, zeggen hetzelfde", "all sources that speak say the same"),
    TRIANGULATION_PARTIAL(
            "de bronnen zeggen niet hetzelfde, maar spreken elkaar niet tegen",
            "the sources do not say the same, but do not oppose each other"),
    TRIANGULATION_DISSONANCE(
            "steun van: {0}; tegenspraak van: {1}. Lees beide: geen van de bronnen wint vanzelf",
            "supported by: {0}; opposed by: {1}. Read both: no source wins by itself"),
    TRIANGULATION_ONE(
            "één bron spreekt; er is niets om mee te vergelijken",
            "one source speaks; there is nothing to compare with"),
    TRIANGULATION_NOBODY("geen bron heeft een nagegane richting", "no source has a verified direction"),

    // How findings were appraised, and what registers say.
    APPRAISALS("Beoordeling van elke bevinding", "Appraisal of every finding"),
    APPRAISALS_INTRO(
            "Welk beoordelingsinstrument bij een bevinding past, volgt uit wat er beweerd wordt en hoe het onderzocht is. De gecodeerde beoordeling is een concept van de codeurs. Zij is omgezet naar een gezamenlijke schaal van beperkingen; daarbij gaat detail verloren (L).",
            "Which appraisal tool fits a finding follows from what is claimed and how it was studied. The coded appraisal is a draft of the coders. It was turned into a common scale of limitations; detail is lost in doing so (L)."),
    NO_ANSWERS(
            "Bij {0} van de {1} bevindingen zijn geen antwoorden op de vragen van het passende instrument gecodeerd. Het oordeel van dat instrument is daar niet bepaald; de gecodeerde beoordeling telt.",
            "For {0} of the {1} findings no answers to the questions of the tool that fits are coded. The judgement of that tool is not determined there; the coded appraisal counts."),
    APPRAISAL_TABLE(
            "Passend instrument en beoordeling van {0} bevindingen", "Tool that fits and appraisal of {0} findings"),
    CLAIM_AND_DESIGN("Wat er beweerd wordt en hoe het onderzocht is", "What is claimed and how it was studied"),
    CLAIM("Bewering: {0}", "Claim: {0}"),
    DESIGN("Opzet: {0}", "Design: {0}"),
    TOOL_ADVISED("Passend instrument", "Tool that fits"),
    TOOL_OR("of: {0}", "or: {0}"),
    FIRST_KNOW("Eerst moet bekend zijn: {0}", "First this has to be known: {0}"),
    CODED_AND_COUNTS("Gecodeerde beoordeling en wat telt", "Coded appraisal and what counts"),
    COUNTS_AS("beoordeling {0} telt als beperking: {1}", "appraisal {0} counts as limitation: {1}"),
    TOOL_COUNTS_AS("beperking volgens het instrument: {0}", "limitation by the tool: {0}"),
    LIMITATION_OPEN("beperking niet bepaald: {0}", "limitation not determined: {0}"),
    SETTLED_LIMITATION("vastgesteld door {0}", "settled by {0}"),
    ANSWERED_TABLE("Wat de ingevulde instrumenten zeggen", "What the answered tools say"),
    TOOL("Instrument", "Tool"),
    CODER("Codeur", "Coder"),
    DOMAINS("Onderdelen", "Domains"),
    OVERALL("Geheel", "Overall"),
    LIMITATION("Beperking", "Limitation"),
    REGISTERS("Oordelen van registers", "Verdicts of registers"),
    REGISTERS_INTRO(
            "Dit zeggen registers van erkende of onderzochte programma’s, zoals gepubliceerd. Dit rapport berekent een registeroordeel nooit opnieuw en zet het niet om naar een andere schaal.",
            "This is what registers of recognised or tested programmes say, as published. This report never computes a verdict of a register again and does not translate it to another scale."),
    REGISTER_TABLE("{0} oordelen van registers, zoals gepubliceerd", "{0} verdicts of registers, as published"),
    REGISTER("Register", "Register"),
    PROGRAMME("Programma", "Programme"),
    REGISTER_VERDICT("Oordeel", "Verdict"),
    YEARS("Jaar", "Year"),
    VALID_UNTIL("geldig tot en met {0}", "valid until {0}"),
    RATING_MODEL("Wijze van beoordelen: {0}", "Way of rating: {0}"),

    // Names of appraisal tools.
    TOOL_AACODS("AACODS, grijze literatuur", "AACODS, grey literature"),
    TOOL_AMSTAR_2("AMSTAR 2, literatuuroverzichten", "AMSTAR 2, reviews"),
    TOOL_CAMBRIDGE("Cambridge-lijsten voor risicofactoren", "Cambridge Quality Checklists for risk factors"),
    TOOL_CASP_QUALITATIVE("CASP, kwalitatief onderzoek", "CASP, qualitative studies"),
    TOOL_JBI_CASE_CONTROL("JBI, case-controlonderzoek", "JBI, case-control studies"),
    TOOL_JBI_CASE_REPORT("JBI, beschrijving van één geval", "JBI, case reports"),
    TOOL_JBI_CASE_SERIES("JBI, reeks gevallen", "JBI, case series"),
    TOOL_JBI_COHORT("JBI, cohortonderzoek", "JBI, cohort studies"),
    TOOL_JBI_CROSS_SECTIONAL("JBI, analytisch dwarsdoorsnede-onderzoek", "JBI, analytical cross-sectional studies"),
    TOOL_JBI_ECONOMIC("JBI, economische evaluatie", "JBI, economic evaluations"),
    TOOL_JBI_PREVALENCE("JBI, prevalentieonderzoek", "JBI, prevalence studies"),
    TOOL_JBI_QUALITATIVE("JBI, kwalitatief onderzoek", "JBI, qualitative studies"),
    TOOL_JBI_QUASI_EXPERIMENTAL("JBI, quasi-experiment", "JBI, quasi-experimental studies"),
    TOOL_JBI_RCT("JBI, gerandomiseerd onderzoek", "JBI, randomised trials"),
    TOOL_JBI_SYSTEMATIC_REVIEW("JBI, systematisch literatuuroverzicht", "JBI, systematic reviews"),
    TOOL_JBI_TEXT_OPINION("JBI, tekst en mening", "JBI, text and opinion"),
    TOOL_MMAT_2018("MMAT, gemengde methoden", "MMAT, mixed methods appraisal tool"),
    TOOL_NOS_CASE_CONTROL("Newcastle-Ottawa, case-control", "Newcastle-Ottawa, case-control"),
    TOOL_NOS_COHORT("Newcastle-Ottawa, cohort", "Newcastle-Ottawa, cohort"),
    TOOL_QUIPS("QUIPS, risico- en beschermende factoren", "QUIPS, risk and protective factors"),
    TOOL_ROB2_ADHERENCE("RoB 2, effect van volgen", "RoB 2, effect of adherence"),
    TOOL_ROB2_ASSIGNMENT("RoB 2, effect van toewijzing", "RoB 2, effect of assignment"),
    TOOL_ROB2_CLUSTER(
            "RoB 2 voor clustertrials, effect van toewijzing", "RoB 2 for cluster trials, effect of assignment"),
    TOOL_ROBINS_E_THREAT("ROBINS-E, bedreiging van de conclusies", "ROBINS-E, threat to conclusions"),
    TOOL_ROBINS_E("ROBINS-E", "ROBINS-E"),
    TOOL_ROBINS_I_V1("ROBINS-I, versie 1", "ROBINS-I, version 1"),
    TOOL_ROBINS_I_V2_A("ROBINS-I, versie 2 (naar toewijzing)", "ROBINS-I, version 2 (intention to treat)"),
    TOOL_ROBINS_I_V2_B("ROBINS-I, versie 2 (per protocol)", "ROBINS-I, version 2 (per protocol)"),
    TOOL_ROBIS("ROBIS, literatuuroverzichten", "ROBIS, reviews"),
    TOOL_TAPUPAS("TAPUPAS, praktijkkennis", "TAPUPAS, practice knowledge"),

    // Findings.
    FINDING("Bevinding", "Finding"),
    DIRECTION("Richting", "Direction"),
    NUMBER("Getal", "Number"),
    STATEMENT("Uitspraak", "Statement"),
    OUTCOME("Uitkomst", "Outcome"),
    OUTCOMES("Uitkomsten", "Outcomes"),
    APPRAISAL("Beoordeling", "Appraisal"),
    SOURCE("Bron", "Source"),
    CODER_NOTE("Aantekening van de codeur:", "Note of the coder:"),
    NO_NUMBER("geen getal", "no number"),
    WITHHELD_NUMBER_WHY(
            "uit het geheugen genoteerd, nog niet in de bron nagegaan",
            "noted from memory, not yet verified in the source"),
    NO_DIRECTION("geen richting gelezen", "no direction read"),
    DIRECTION_WITHHELD("richting achtergehouden", "direction withheld"),
    TURNED("bron zelf, over de tegenpool: {0}", "source itself, on the opposite pole: {0}"),
    AS_REPORTED("zoals de bron het zegt", "as the source says"),
    BECAUSE_IS("reden: {0}", "reason: {0}"),
    SUBGROUP("Subgroep:", "Subgroup:"),
    DIRECTNESS("Directheid", "Directness"),
    DIRECTNESS_IS("Bewijs: {0}", "Evidence: {0}"),
    FROM_HOME("Bewijs uit {0}", "Evidence from {0}"),
    NOT_FROM_HOME("Niet uit {0}", "Not from {0}"),
    READ("Gelezen:", "Read:"),
    RESEARCH_FINDINGS("Bevindingen uit onderzoek", "Findings from research"),

    // Insights.
    PRACTICE_INSIGHTS("Praktijkinzichten met bron", "Practice insights with a source"),
    INSIGHTS_INTRO(
            "Deze tabel volgt de samenvatting van kwalitatieve bevindingen van GRADE-CERQual. Het vertrouwen in elk inzicht rust op vier onderdelen. De uitleg noemt elk onderdeel waarover zorg is. Stelt de regel iets anders voor dan de beoordelaars, dan staat dat erbij. ‘Nakijken’ betekent: een zorg is meer dan klein, dus mensen moeten over het vertrouwen beslissen.",
            "This table follows the summary of qualitative findings of GRADE-CERQual. Confidence in each insight rests on four components. The explanation names every component there is concern about. Where the rule proposes something else than the assessors, it stands beside it. ‘Review’ means: a concern is more than minor, so people have to decide on the confidence."),
    INSIGHT_TABLE(
            "Praktijkinzichten met bron: {0} bij deze deelvraag, {1} in het hele rapport",
            "Practice insights with a source: {0} for this sub-question, {1} in the whole report"),
    INSIGHT("Inzicht", "Insight"),
    ACTORS("Wie doet het", "Who acts"),
    CONFIDENCE("Vertrouwen", "Confidence"),
    CONFIDENCE_IS("vertrouwen {0}", "confidence {0}"),
    COUNTER_EVIDENCE("Tegenbewijs", "Counter-evidence"),
    CONTRIBUTING_SOURCES("Bronnen die bijdragen", "Contributing sources"),
    CERQUAL_WHY("Uitleg per onderdeel", "Explanation by component"),
    CERQUAL_CLEAR("geen zorg over: {0}", "no concern about: {0}"),
    CERQUAL_CONCERN("zorg over {0}: {1}", "concern about {0}: {1}"),
    CERQUAL_OPEN("{0}: niet beoordeeld", "{0}: not assessed"),
    CERQUAL_REVIEW("nakijken", "review"),
    ASSESSOR_CODERS("de codeurs", "the coders"),
    CONFIDENCE_OPEN("niet bepaald", "not determined"),
    RULE_PROPOSES("de regel stelt voor: {0}", "the rule proposes: {0}"),
    RULE_AGREES("de regel stelt hetzelfde voor", "the rule proposes the same"),
    ONLY_PROPOSED("voorstel van de regel, nog niet vastgesteld", "proposed by the rule, not yet settled"),
    EXAMPLES_APART(
            "Verzonnen voorbeelden staan apart in een bijlage en tellen niet mee:",
            "Invented examples stand apart in an annex and do not count:"),
    INVENTED_EXAMPLES("Verzonnen voorbeelden", "Invented examples"),
    INVENTED_EXAMPLE("Verzonnen voorbeeld", "Invented example"),
    INVENTED_TITLE("Verzonnen: geen bewijs", "Invented: not evidence"),
    INVENTED_INTRO(
            "Deze voorbeelden zijn bedacht om te laten zien hoe een inzicht uit een gesprek eruit kan zien. Ze hebben geen bron en dragen geen enkel advies.",
            "These examples were made up to show what an insight from a conversation may look like. They have no source and carry no advice."),
    INVENTED_TABLE("{0} verzonnen voorbeelden", "{0} invented examples"),

    // Pooled effects.
    POOLED("Gepoolde effecten van open gegevens", "Pooled effects of open data"),
    POOLED_INTRO(
            "Van deze gegevens staan de primaire effecten in het bestand. Zij zijn hier opnieuw gepoold, met analyses die laten zien hoe ver de uitkomst van keuzes afhangt.",
            "For these data the primary effects are in the evidence base. They were pooled again here, with analyses that show how far the result depends on choices."),
    PREDICTION_IS(
            "Verwacht bereik van een nieuw effect: {0} (voorspelinterval).",
            "Expected range of a new effect: {0} (prediction interval)."),
    PREDICTION("Voorspelinterval", "Prediction interval"),
    FOREST_CAPTION(
            "Forest plot: {0}. De tabel eronder geeft dezelfde uitkomst in getallen.",
            "Forest plot: {0}. The table below gives the same result in numbers."),
    SENSITIVITY_TABLE("Gevoeligheid van de uitkomst: {0}", "Sensitivity of the result: {0}"),
    ANALYSIS("Analyse", "Analysis"),
    MAIN_ANALYSIS("hoofdanalyse", "main analysis"),
    EFFECT_INTERVAL("Effect (interval)", "Effect (interval)"),

    // Gaps.
    GAPS("Kennislacunes en advies", "Knowledge gaps and advice"),
    GAPS_INTRO(
            "Een lacune is door een bron gesteld of in het bestand geteld. Die twee staan uit elkaar. De belangrijkste staan bovenaan.",
            "A gap is stated by a source or counted in the evidence. The two are kept apart. The most important come first."),
    GAP_TABLE("{0} kennislacunes, hoogste prioriteit eerst", "{0} knowledge gaps, highest priority first"),
    GAP("Lacune", "Gap"),
    PRIORITY("Prioriteit", "Priority"),
    WHY_GAP("Waarom het een lacune is", "Why it is a gap"),
    ADVICE("Advies", "Advice"),
    COUNTED("Geteld:", "Counted:"),
    COUNTED_MORE(" en nog {0}, in tables/findings.csv", " and {0} more, in tables/findings.csv"),
    DETECTED_GAPS("Lacunes volgens vaste regels", "Gaps by fixed rules"),
    DETECTED_INTRO(
            "Vaste regels lopen al het bewijs na en zeggen per onderwerp wat er ontbreekt en waarom. Mensen moeten dit nog bevestigen. Onderwerpen waarop een aanbeveling rust, staan bovenaan.",
            "Fixed rules go through all evidence and say for each topic what is lacking and why. People still have to confirm this. Topics that a recommendation rests on come first."),
    DETECTED_TABLE(
            "{0} onderwerpen met een lacune volgens de regels; {1} lacunes",
            "{0} topics with a gap by the rules; {1} gaps"),
    DETECTED_MORE(
            "Nog {0} onderwerpen met een lacune, zonder aanbeveling die erop rust",
            "{0} more topics with a gap, without a recommendation that rests on them"),
    DETECTED_TOPIC("Onderwerp", "Topic"),
    DETECTED_WHAT("Wat er ontbreekt", "What is lacking"),
    DETECTED_REASON("Hoofdreden", "Main reason"),
    DETECTED_BOTH("Ook gesteld", "Stated as well"),
    DETECTED_CELL("leeg vak in de kaart van het bewijs", "empty cell in the map of the evidence"),
    DETECTED_CONFIRMED("Deze gestelde lacunes vinden de regels ook:", "The rules find these stated gaps too:"),
    DETECTED_STATED_ONLY("Deze gestelde lacunes vinden de regels niet:", "The rules do not find these stated gaps:"),
    DETECTED_SUMMARY(
            "Wat de regels vinden: {0} lacunes bij {1} onderwerpen. Een onderwerp kan er meer hebben.",
            "What the rules find: {0} gaps in {1} topics. A topic may have more than one."),
    DETECTED_RULE("Regel", "Rule"),
    DETECTED_RULE_ID(" (regel {0})", " (rule {0})"),
    DETECTED_TOPICS("Onderwerpen", "Topics"),
    DETECTED_ADVISED("Waarvan onder een aanbeveling", "Of which below a recommendation"),
    DETECTED_ALSO("Ook door makers gesteld", "Also stated by coders"),
    DETECTED_ALL(
            "De {0} onderwerpen waarop een aanbeveling rust, elk met zijn lacunes",
            "The {0} topics that a recommendation rests on, each with its gaps"),
    DETECTED_TABLE_FILE(
            "Alle lacunes met hun bewijs staan in tables/detected-gaps.csv. Wat regels niet konden zeggen, staat in tables/open-gap-rules.csv.",
            "All gaps with their evidence are in tables/detected-gaps.csv. What rules could not tell is in tables/open-gap-rules.csv."),
    AGENDA("Onderzoeksagenda", "Research agenda"),
    AGENDA_INTRO(
            "Lacunes die met hetzelfde soort onderzoek te dichten zijn, staan bij elkaar. Bovenaan staat wat de makers hoge prioriteit gaven. Daarna telt hoeveel aanbevelingen erop rusten, en dan hoeveel onderwerpen het raakt. De volgorde is een keuze van deze bibliotheek en geen oordeel over het belang.",
            "Gaps that the same kind of study can close stand together. First comes what the coders gave high priority. Then it counts how many recommendations rest on it, and then how many topics are touched. The order is a choice of this library, no judgement of worth."),
    AGENDA_FURTHER("Nog {0} punten, lager in de volgorde", "{0} more items, further down"),
    AGENDA_FILE(
            "Alle punten met hun bewijs staan in tables/research-agenda.csv.",
            "All items with their evidence are in tables/research-agenda.csv."),
    AGENDA_WHY("Waarom", "Why"),
    AGENDA_RULE("Regel {0}: {1}.", "Rule {0}: {1}."),
    AGENDA_SHOWN("Te zien aan {0} bevindingen.", "Shown by {0} findings."),
    AGENDA_EMPTY("{0} keer geteld: niets in dit bestand.", "Counted {0} times: nothing in this evidence base."),
    AGENDA_STATED("Alleen door makers gesteld; geen regel vindt dit.", "Stated by coders only; no rule finds it."),
    AGENDA_COMPUTED("Berekend advies", "Computed advice"),
    AGENDA_CODERS("Advies van de makers", "Advice of the coders"),
    AGENDA_STUDY("Soort onderzoek", "Type of study"),
    AGENDA_DURATION("Minimale duur", "Minimal duration"),
    AGENDA_MISSING("Nog te bepalen", "Still to be settled"),
    AGENDA_WAITS("Wat hierop wacht", "What waits for it"),
    AGENDA_WAITING_PLACES(
            "Deze aanbevelingen gelden in {0} gemeenten.", "These recommendations hold in {0} municipalities."),
    AGENDA_NONE_WAITS("geen aanbeveling", "no recommendation"),
    AGENDA_ABOUT("Waarover", "About"),
    AGENDA_SEARCHED("Laatst gezocht", "Latest search"),
    AGENDA_NO_DATE("zoekdatum ontbreekt", "search date missing"),
    AGENDA_PRIORITY("Prioriteit volgens de makers:", "Priority by the coders:"),
    FRESHNESS("Is het nog actueel?", "Is it still up to date?"),
    FRESHNESS_INTRO(
            "Ouderdom verandert geen conclusie. Zij zegt wel wat iemand opnieuw moet bekijken.",
            "Age changes no conclusion. It does tell what somebody has to look at again."),
    FRESHNESS_CURRENT("{0} andere controles geven geen reden tot zorg.", "{0} other checks give no cause for concern."),
    GAP_MAPS("Kaarten van het bewijs", "Maps of the evidence"),
    GAP_MAPS_INTRO(
            "Een kaart laat zien hoeveel bewijs er is, niet wat het zegt. Een vak met 0 is een lacune en dus ook een uitkomst.",
            "A map shows how much evidence there is, not what it says. A cell with 0 is a gap, and so a result as well."),
    MAP_TABLE(
            "{0}: aantal bevindingen, bronnen, beste beoordeling en directheid",
            "{0}: number of findings, sources, best appraisal and directness"),
    GAP_CELL("geen bevindingen", "no findings"),
    FROM_SOURCES("(bronnen: {0})", "(sources: {0})"),
    INSIGHTS_COUNT("praktijkinzichten: {0}", "practice insights: {0}"),

    // Advice.
    ADVICE_INTRO(
            "Alle aanbevelingen zijn een concept van de makers. Bij elke aanbeveling staan de gronden, wat eraan ontbreekt en wat ertegen pleit. Neem die altijd mee als u een aanbeveling overneemt.",
            "All recommendations are a draft of the makers. Each one stands with its grounds, what they lack and what speaks against it. Always take those along when you use a recommendation."),
    ADVICE_FOR("Voor: {0}", "For: {0}"),
    STRENGTH_IS("Sterkte: {0}", "Strength: {0}"),
    DRAFT_ADVICE("concept, ter illustratie", "draft, for illustration"),
    WHEN("Wanneer", "When"),
    WHEN_PROFILE("als in het profiel staat ‘{0}’", "when the profile says ‘{0}’"),
    ALWAYS_MUNICIPALITY("voor elke gemeente", "for every municipality"),
    ALWAYS("altijd", "always"),
    GROUNDS("Gronden", "Grounds"),
    FROM_RESEARCH("Onderzoek:", "Research:"),
    FROM_PRACTICE("Praktijk:", "Practice:"),
    FROM_GAPS("Kennislacunes:", "Knowledge gaps:"),
    LACKS("Wat ontbreekt", "What is lacking"),
    CONTRAINDICATION("Eerst iets anders", "Something else first"),
    CONDITION_IF("Als {0} {1} is", "If {0} is {1}"),
    FIRST_DO("{0}: doe eerst {1}.", "{0}: first do {1}."),
    WEIGHED("Afweging", "Weighing"),
    WEIGHED_BY("Volgens {0}:", "According to {0}:"),
    WEIGHED_EXAMPLE("verzonnen voorbeeld", "invented example"),
    PROVISIONAL_TYPE("{0} (voorlopig)", "{0} (provisional)"),
    OPEN_CRITERIA("Nog af te wegen: {0}.", "Still to be weighed: {0}."),
    STRENGTH_ABOVE_RULE(
            "De gecodeerde sterkte is sterker dan de regel toelaat.",
            "The coded strength is stronger than the rule allows."),
    STREAMS("Onderzoek en praktijk naast elkaar", "Research and practice side by side"),
    TARGETS("Gericht op", "Aims at"),
    OPEN_QUESTIONS("Open vragen", "Open questions"),
    WOULD_CHANGE("Wat zou deze conclusie veranderen?", "What would change this conclusion?"),
    TIPPING_TITLE("Wat zou de conclusies veranderen?", "What would change the conclusions?"),
    TIPPING_INTRO(
            "Telkens is één ding veranderd en de conclusie opnieuw getrokken. Hier staan de kleinste veranderingen die haar omdraaien, de meest denkbare eerst.",
            "Each time one thing was changed and the conclusion drawn again. Here stand the smallest changes that turn it, the most plausible first."),
    TIPPING_TABLE("Kantelpunten van {0} factoren en interventies", "Tipping points of {0} factors and interventions"),
    TIPPING_CHANGES("Kleinste veranderingen die haar omdraaien", "Smallest changes that turn it"),
    TIPPING_EACH(" (elk apart)", " (each alone)"),
    TIPPING_THEN("Dan: {0}", "Then: {0}"),
    TIPPING_MORE("en nog {0}, in tables/tipping-points.csv", "and {0} more, in tables/tipping-points.csv"),
    TIPPING_NONE(
            "geen enkele verandering die is geprobeerd, draait deze conclusie om",
            "no single change that was tried turns this conclusion"),
    FIRST_STEP("Eerste stap", "First step"),
    OWNER("Wie", "Who"),
    INDICATOR("Waaraan te zien", "How to see it works"),
    CORE("Wat gelijk moet blijven", "What must stay the same"),
    FORMS("Wat mag verschillen", "What may differ"),
    ASKS("Wat het van een plaats vraagt", "What it asks of a place"),
    ASKS_ONE("{0} ({1}): {2}", "{0} ({1}): {2}"),
    TRANSFER("Geldt het bewijs hier?", "Does the evidence hold here?"),
    TRANSFER_ONE("{0}: {1}. {2}", "{0}: {1}. {2}"),
    PER_PLACE("Per gemeente", "By municipality"),
    NOT_DECIDED("nog niet beoordeeld", "not judged yet"),
    MUNICIPALITIES_INTRO(
            "Per gemeente: wat er speelt, waar te beginnen en wat te stoppen. De naam leidt naar een blad in gewone taal. De volgorde is die van het bestand; het is geen ranglijst.",
            "For each municipality: the situation, where to begin and what to stop. The name leads to a sheet in plain Dutch. The order is that of the file; it is no ranking."),
    MUNICIPALITY_TABLE("Advies aan {0} gemeenten", "Advice to {0} municipalities"),
    MUNICIPALITY("Gemeente", "Municipality"),
    CONTEXT("Situatie", "Situation"),
    START_HERE("Begin hier", "Start here"),
    ADVISED("Aanbevelingen die gelden", "Recommendations that apply"),
    STOP("Stoppen", "Stop"),
    INCOMPLETE("profiel onvolledig", "profile incomplete"),

    // Annexes.
    SOURCE_OVERVIEW("Overzicht van bronnen", "Overview of sources"),
    SOURCES_INTRO(
            "Alle bronnen op alfabet. Wat gelezen is, staat in het Engels, zoals de codeurs het noteerden.",
            "All sources in alphabetical order. What was read stands as the coders noted it."),
    SOURCE_TABLE("{0} bronnen", "{0} sources"),
    DESIGN_SAMPLE("Opzet, land en omvang", "Design, country and sample"),
    WHAT_WAS_READ("Wat gelezen is", "What was read"),
    CITATION_IS("Verwijzing: {0}", "Citation: {0}"),
    USED_IN("Bevindingen", "Findings"),
    READING_NOTES("Leeswijzer", "How to read this report"),
    READING_INTRO(
            "Symbolen staan altijd naast een woord. Kleur alleen heeft nergens betekenis.",
            "Symbols always stand beside a word. Colour alone has no meaning anywhere."),
    READ_KEYS("Sleutels", "Keys"),
    READ_KEYS_TEXT(
            "FN: bevinding uit onderzoek. IN: praktijkinzicht. S-: bron. F: factor. I: interventie. G: kennislacune. R: aanbeveling. GM-: gemeente. Elke sleutel leidt naar de rij waar hij staat.",
            "FN: finding from research. IN: practice insight. S-: source. F: factor. I: intervention. G: knowledge gap. R: recommendation. GM-: municipality. Each key leads to the row where it stands."),
    READ_DIRECTION_TEXT(
            "▲ ongunstiger: meer van dit gaat samen met meer schade. ▼ gunstiger: meer van dit gaat samen met minder schade. = geen verband. ± wisselend. ? onduidelijk.",
            "▲ more harm: more of this goes with more harm. ▼ less harm: more of this goes with less harm. = no association. ± mixed. ? unclear."),
    READ_NUMBER_TEXT(
            "Getallen staan er met het teken en de cijfers van de bron. d, g: gestandaardiseerd verschil. r, z: samenhang. OR: odds ratio. k: aantal studies. n: aantal deelnemers. Tussen haakjes staat het 95%-interval, tenzij er iets anders staat.",
            "Numbers stand with the sign and the digits of the source. d, g: standardised difference. r, z: association. OR: odds ratio. k: number of studies. n: number of participants. The 95% interval stands in brackets, unless it says otherwise."),
    READ_WITHHELD_TEXT(
            "Het staat in het bestand, maar is niet in de bron nagegaan. Een getal uit het geheugen en een richting die uit het geheugen of afgeleid is, worden niet afgedrukt. De uitspraak bij een afgeleide richting wel, met dat merkteken.",
            "It is in the evidence base, but was not verified in the source. A number from memory and a direction that is from memory or inferred are not printed. The statement with an inferred direction is, with that mark."),
    READ_APPRAISAL_TEXT(
            "Hoe ver één resultaat te vertrouwen is: hoog, redelijk, laag of zeer laag. Een concept van de makers, met reden.",
            "How far one result can be trusted: high, moderate, low or very low. A draft of the makers, with a reason."),
    READ_CERTAINTY_TEXT(
            "Hoe zeker de conclusie over een factor of interventie is (GRADE). Zij begint op een niveau en gaat per onderdeel omlaag of omhoog, met een reden. Is een onderdeel niet te bepalen, dan is de zekerheid voorlopig en staat er ‘ten hoogste’.",
            "How certain the conclusion on a factor or intervention is (GRADE). It starts at a level and each domain takes it down or up, with a reason. When a domain cannot be judged, certainty is provisional and the text says ‘at most’."),
    READ_DIRECTNESS_TEXT(
            "Direct: over betrokkenheid bij georganiseerde of drugscriminaliteit. Indirect: over andere criminaliteit of een tussenstap. Ander veld: bijvoorbeeld gezondheid.",
            "Direct: on involvement in organised or drug crime. Indirect: on other crime or a step on the way. Analogue: another field such as health."),
    READ_EMMIE("EMMIE", "EMMIE"),
    READ_EMMIE_TEXT(
            "Vijf vragen aan een interventie: werkt het, hoe, voor wie en waar, wat vraagt de uitvoering en wat kost het. ‘Niet gecodeerd’ betekent dat de makers er niets over hebben vastgelegd.",
            "Five questions about an intervention: does it work, how, for whom and where, what does delivery take and what does it cost. ‘Not coded’ means that the makers recorded nothing on it."),
    READ_NOTES_TEXT(
            "Aantekeningen, redenen en subgroepen staan er in het Engels, zoals de codeurs ze schreven.",
            "Notes, reasons and subgroups stand as the coders wrote them."),
    WITHHELD_TITLE("Wat is achtergehouden", "What is withheld"),
    WITHHELD_INTRO(
            "Deze onderdelen worden afgedrukt zodra iemand ze in de bron heeft nagegaan.",
            "These parts will be printed once somebody has verified them in the source."),
    WITHHELD_TABLE("Achtergehouden getallen, richtingen en uitspraken", "Withheld numbers, directions and statements"),
    WHAT_WITHHELD("Achtergehouden", "Withheld"),
    STILL_SAID("Wat er wel gezegd wordt", "What is said instead"),
    NOTHING_WITHHELD("Er is niets achtergehouden.", "Nothing is withheld."),
    MISSING_TRANSLATIONS("Ontbrekende vertalingen", "Missing translations"),
    MISSING_INTRO(
            "Deze teksten bestaan in één taal. Zij staan in het rapport in de andere taal, met de taalcode ervoor.",
            "These texts exist in one language. They stand in the report in the other language, after its code."),
    MISSING_TABLE("{0} ontbrekende vertalingen", "{0} missing translations"),
    MISSING_LANGUAGE("Ontbreekt in", "Missing in"),
    CHANGES_INTRO(
            "Conclusies die anders zijn dan bij de vorige versie, met de invoer die dat veroorzaakt.",
            "Conclusions that differ from the previous version, with the input that causes it."),
    CHANGE_TABLE("{0} veranderingen", "{0} changes"),
    NOTHING_CHANGED("Er is geen conclusie veranderd.", "No conclusion changed."),
    CONCLUSION("Conclusie", "Conclusion"),
    WHAT_CHANGED("Onderdeel", "Part"),
    BEFORE("Eerst", "Before"),
    AFTER("Nu", "Now"),
    BECAUSE_OF("Door", "Because of"),
    FIELD_ADDED("nieuw", "new"),
    FIELD_REMOVED("vervallen", "removed"),
    FIELD_VERDICT("oordeel", "verdict"),
    FIELD_MAY_HARM("kan schaden", "may harm"),
    FIELD_EVIDENCE_FROM_HOME("Nederlands bewijs", "evidence from home"),
    FIELD_DIRECT("direct bewijs", "direct evidence"),
    FIELD_CERTAINTY("zekerheid", "certainty"),
    FIELD_CONFIDENCE("vertrouwen", "confidence"),
    FIELD_STATUS("status", "status"),
    FIELD_CONFLICTING_SUBJECTS("tegenstrijdige onderwerpen", "conflicting subjects"),
    FIELD_GROUNDING("gronden", "grounds"),
    FIELD_FINDINGS("bevindingen", "findings"),
    FIELD_INSIGHTS("inzichten", "insights"),
    FIELD_COUNTER_EVIDENCE("tegenbewijs", "counter-evidence"),
    FIELD_STREAMS("samenhang van stromen", "streams together"),
    FIELD_TYPE("soort advies", "type of advice"),
    FIELD_STRENGTH_CHECK("sterkte naast de regel", "strength against the rule"),
    FIELD_ACTIONS("acties", "actions"),
    FIELD_STOP("stoppen", "stop"),
    FIELD_PROFILE_COMPLETE("profiel volledig", "profile complete"),
    FIELD_DECISIONS("wat elk advies hier inhoudt", "what each recommendation comes to"),
    FIELD_GAPS("lacunes volgens de regels", "gaps by the rules"),
    FIELD_ESTIMATE("schatting", "estimate"),
    FIELD_INTERVAL("interval", "interval"),

    // Municipality sheet, in plain words: short sentences, no term without its meaning.
    SHEET_KIND(
            "Gemeenteblad: jongeren weghouden van ondermijnende misdaad",
            "Municipality sheet: keeping young people out of undermining crime"),
    SHEET_DRAFT("Concept voor gesprek", "Draft for discussion"),
    SHEET_INVENTED("Verzonnen gemeente, als voorbeeld", "Invented municipality, as an example"),
    SHEET_INCOMPLETE("Het profiel is onvolledig.", "The profile is incomplete."),
    SHEET_INCOMPLETE_UNKNOWN(
            "Dit weten wij nog niet: {0}. Vul het aan, dan past het advies beter.",
            "We do not know this yet: {0}. Add it, and the advice fits better."),
    SHEET_INCOMPLETE_SIGNALS(
            "Er staat nog niet in wat er speelt. Vul het aan, dan past het advies beter.",
            "It does not say yet what is going on. Add it, and the advice fits better."),
    SHEET_CONTEXT("De situatie:", "The situation:"),
    SHEET_NUMBER("Het aantal {0} is {1}.", "The number of {0} is {1}."),
    SHEET_SIGNALS("Wat er speelt:", "What is going on:"),
    SHEET_SIGNALS_NONE("nog niets genoteerd", "nothing recorded yet"),
    SHEET_DONE("Wat er al gebeurt:", "What is already done:"),
    SHEET_DONE_NONE("nog niets genoteerd", "nothing recorded yet"),
    SHEET_AREA(
            "Dit geldt voor de gemeente als geheel. Het zegt niets over één jongere, gezin of groep.",
            "This is about the municipality as a whole. It says nothing about one young person, family or group."),
    SHEET_START("Begin hier", "Start here"),
    SHEET_NEXT("Doe daarna dit, in deze volgorde", "Then do this, in this order"),
    SHEET_WHY("Waarom hier:", "Why here:"),
    SHEET_EVERYWHERE("Dit advies geldt voor elke gemeente.", "This advice holds for every municipality."),
    SHEET_GROUNDS("Wat wij weten:", "What we know:"),
    SHEET_PRACTICE("Uit de praktijk:", "From practice:"),
    SHEET_ELSEWHERE("Dat onderzoek komt uit een ander vakgebied.", "That research is from another field."),
    SHEET_INFERRED("Wij leiden dit af uit de tekst.", "We infer this from the text."),
    SHEET_PLACES_ONLY(
            "Onderzoek naar wijken zegt niets over één persoon.", "Research on areas says nothing about one person."),
    SHEET_SURE("Hoe zeker:", "How certain:"),
    SHEET_SURE_HIGH("goed onderbouwd", "well founded"),
    SHEET_SURE_MODERATE("redelijk zeker", "fairly certain"),
    SHEET_SURE_LOW("onzeker", "uncertain"),
    SHEET_SURE_VERY_LOW("zeer onzeker", "very uncertain"),
    SHEET_SURE_ONE("{0}.", "{0}."),
    SHEET_SURE_AT_BEST("op zijn best {0}.", "{0} at best."),
    SHEET_SURE_STEPS(
            "onbekend. Er is alleen gemeten wat eraan voorafgaat, niet de misdaad zelf.",
            "unknown. Only steps on the way were measured, not crime itself."),
    SHEET_SURE_PRACTICE(
            "onbekend. Alleen mensen uit de praktijk zeggen dit; het is niet onderzocht.",
            "unknown. Only people in practice say so; it was not studied."),
    SHEET_SURE_NOT(
            "onbekend. Onderzoek laat nog niet zien of het werkt.",
            "unknown. Research does not yet show whether it works."),
    SHEET_LACK("Er is {0}.", "There is {0}."),
    SHEET_LACK_STEPS("{0} Dit geldt voor stap {1}.", "{0} This holds for step {1}."),
    SHEET_OUTCOME("Met ‘de uitkomst zelf’ bedoelen wij: {0}.", "By \"the outcome\" we mean: {0}."),
    SHEET_COUNTER("Wat ertegen pleit:", "What speaks against it:"),
    SHEET_AFTER("Doe eerst stap {0}: {1} Reden: {2}", "First do step {0}: {1} Reason: {2}"),
    SHEET_AFTER_OTHER("Doe eerst dit: {0} Reden: {1}", "First do this: {0} Reason: {1}"),
    SHEET_IF_FIRST("Is dit waar: ‘{0}’? Doe dan eerst dit: {1}", "Is this true: \"{0}\"? Then first do this: {1}"),
    SHEET_LATER_FIRST(
            "Verandert dit later in: ‘{0}’? Doe dan eerst dit: {1}",
            "Does this later become: \"{0}\"? Then first do this: {1}"),
    SHEET_HERE("In uw gemeente:", "In your municipality:"),
    SHEET_HERE_APPLY("u kunt dit doen zoals het hier staat.", "you can do this as it stands here."),
    SHEET_HERE_APPLY_FORM("u kunt dit doen, in een vorm die past.", "you can do this, in a form that fits."),
    SHEET_HERE_ADAPT(
            "pas het aan; uw gemeente verschilt van de plaats van het onderzoek.",
            "adapt it, as your municipality differs from where it was studied."),
    SHEET_HERE_PILOT(
            "probeer het eerst klein uit, en meet wat er gebeurt.",
            "try it on a small scale first, and measure what happens."),
    SHEET_HERE_CHECK("ga eerst na of dit er al is: {0}.", "first find out whether this is there: {0}."),
    SHEET_HERE_UNKNOWN(
            "wij weten te weinig van uw gemeente om dit te zeggen.",
            "we know too little of your municipality to say this."),
    SHEET_HERE_BUILD("zorg eerst hiervoor: {0}.", "first see to this: {0}."),
    SHEET_HERE_OPEN(
            "Nog niemand heeft beoordeeld of het onderzoek ook voor deze gemeente geldt.",
            "Nobody judged yet whether the research holds for this municipality too."),
    SHEET_HERE_LESS("Hier is het nog minder zeker.", "Here it is still less certain."),
    SHEET_LESS_MEANS(
            "‘Hier nog minder zeker’ betekent: het onderzoek is gedaan op plaatsen die anders zijn dan uw gemeente.",
            "\"Still less certain\" means: the research was done in places that differ from your municipality."),
    SHEET_ON_PAPER(
            "Op papier staan deze stappen in het kort. Op het scherm leest u bij elke stap ook wat wij weten, met de bronnen.",
            "On paper this is in short. On the screen each step also says what we know, with the sources."),
    SHEET_FIRST_STEP("Eerste stap:", "First step:"),
    SHEET_WHO("Wie:", "Who:"),
    SHEET_WORKS("Zo ziet u of het werkt:", "How to see whether it works:"),
    SHEET_STOP("Niet doen", "Do not do"),
    SHEET_STOP_NOW("Stop met {0}.", "Stop {0}."),
    SHEET_AVOID("Begin niet met {0}.", "Do not start {0}."),
    SHEET_WHY_NOT("Waarom niet:", "Why not:"),
    SHEET_OPEN("Wat wij niet weten", "What we do not know"),
    SHEET_UNSURE("Hoe zeker is dit?", "How certain is this?"),
    SHEET_PROVISIONAL(
            "Bij veel studies ontbreken nog gegevens. Daarom staat er ‘op zijn best’: het kan minder zeker blijken.",
            "For many studies data are still missing. That is why it says \"at best\": it may prove less certain."),
    SHEET_DEPENDS(
            "‘Onzeker’ betekent niet dat iets niet werkt. Het betekent dat nieuw onderzoek het beeld kan veranderen.",
            "\"Uncertain\" does not mean that something does not work. It means that new research may change the picture."),
    SHEET_COPY("Om te kopiëren", "To copy"),
    SHEET_COPY_ADVICE("Advies: {0}", "Advice: {0}"),
    SHEET_COPY_FITS("Dit past bij {0}. {1}", "This fits {0}. {1}"),
    SHEET_COPY_SURE("Hoe zeker is dit? {0}", "How certain is this? {0}"),
    SHEET_COPY_COUNTER(
            "Niet al het onderzoek wijst dezelfde kant op. {0}", "Not all research points the same way. {0}"),
    SHEET_COPY_FROM(
            "Dit is een concept-advies uit de kennissynthese ‘{0}’, versie {1}, {2}.",
            "This is draft advice from the evidence synthesis \"{0}\", version {1}, {2}."),
    SHEET_COPY_SOURCES("Bronnen:", "Sources:"),
    SHEET_ABOUT("Over dit blad", "About this sheet"),
    SHEET_FROM(
            "Dit blad hoort bij de kennissynthese ‘{0}’. {1}",
            "This sheet belongs to the evidence synthesis \"{0}\". {1}"),
    SHEET_VERSION("Versie {0}, {1}.", "Version {0}, {1}."),
    SHEET_CONTACT("Vragen, of een fout gezien? Neem contact op met {0}.", "Questions, or seen a mistake? Contact {0}."),
    SHEET_CHECK_AGE("Kijk na of dit nog klopt: stap {0}.", "Check whether this still holds: step {0}."),
    SHEET_RECOGNISE(
            "Herkent een gemeenschap zich niet in dit blad? Zeg het ons, dan passen wij de tekst aan.",
            "Does a community not recognise itself in this sheet? Tell us, and we change the text."),
    SHEET_LEGEND(
            "Wilt u iets nagaan? Met deze codes vindt u het in het rapport. R is een advies, FN een onderzoek, IN een inzicht uit de praktijk, G een open vraag.",
            "Do you want to check? These codes lead to the report. R is advice, FN research, IN an insight from practice, G an open question."),
    SHEET_STEP("Stap {0}:", "Step {0}:"),
    SHEET_INPUT("Controlegetal van de invoer: {0}.", "Hash of the input: {0}."),
    SHEET_NO_ACTIONS("Geen advies past bij dit profiel.", "No advice fits this profile.");

    private static final ImmutableMap<String, Word> BY_CODE = Maps.uniqueIndex(Arrays.asList(values()), Word::code);

    private final LocalizedText text;

    Word(String nl, String en) {
        this.text = LocalizedText.of(nl, en);
    }

    /** {@return the word with a code, such as {@code field-verdict}} */
    static Optional<Word> byCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** {@return the name in lower case with hyphens} */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    LocalizedText text() {
        return text;
    }

    /** {@return the words in a language, with parts filled in} */
    String in(Language language, Object... parts) {
        String words = text.in(language);
        if (parts.length == 0 || words.indexOf('{') < 0) {
            return words;
        }
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = words.indexOf('{'); open >= 0; open = words.indexOf('{', from)) {
            int close = words.indexOf('}', open);
            filled.append(words, from, open).append(parts[Integer.parseInt(words.substring(open + 1, close))]);
            from = close + 1;
        }
        return filled.append(words.substring(from)).toString();
    }
}
