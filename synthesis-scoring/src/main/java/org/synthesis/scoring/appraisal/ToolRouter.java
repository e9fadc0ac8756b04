package org.synthesis.scoring.appraisal;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.util.List;
import java.util.Set;
import org.synthesis.model.appraisal.ClaimKind;
import org.synthesis.model.appraisal.DesignGroup;
import org.synthesis.model.appraisal.ToolChoice;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.study.StudyDesign;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.scoring.resource.Texts;

/**
 * Which appraisal tool fits what is claimed and how it was studied ({@code D}). A protocol or a coder may choose otherwise: settle the
 * proposal as a {@link org.synthesis.model.judgement.Judgement}, which asks for the reason.
 *
 * <p>The table {@code tool-router.csv} says of every design and claim to which {@link DesignGroup} it belongs, {@code ?} and a word
 * for what has to be known first, or {@code -} where there is nothing to appraise. When a person knows the group,
 * {@link #propose(DesignGroup)} goes on from there.
 */
public final class ToolRouter {
    private static final Rule ROUTER = new Rule(
            "tool-router",
            RuleStatus.D,
            LocalizedText.of(
                    "beoordelingsinstrument bij bewering en onderzoeksopzet",
                    "appraisal tool by claim and study design"),
            "");

    private static final Rule CLUSTER = new Rule(
            "tool-router-cluster",
            RuleStatus.U,
            LocalizedText.of("RoB 2 voor clusters is nog in bewerking", "RoB 2 for clusters is still being revised"),
            "Eldridge et al. 2021, RoB 2 for cluster-randomised trials");

    private static final Rule DRAFT = new Rule(
            "tool-router-draft",
            RuleStatus.U,
            LocalizedText.of("ROBINS-I versie 2 is een concept", "ROBINS-I version 2 is a draft"),
            "ROBINS-I V2 development group, tool of 20 November 2025");

    private static final Rule GREY = new Rule(
            "tool-router-grey",
            RuleStatus.D,
            LocalizedText.of(
                    "een rapport krijgt AACODS naast het instrument van zijn opzet",
                    "a report gets AACODS beside the tool of its design"),
            "Tyndall 2010, AACODS checklist, Flinders University");

    private static final Rule EXPERT = new Rule(
            "expert-observations",
            RuleStatus.N,
            LocalizedText.of(
                    "een deskundige legt bewijs uit; zijn oordeel is geen niveau van bewijs",
                    "an expert interprets evidence; the opinion is no level of evidence"),
            "Schünemann et al. 2019, BMJ 366:l4606");

    private static final Set<StudyDesign> EXPERTS =
            Set.of(StudyDesign.EXPERT_INTERVIEW, StudyDesign.EXPERT_VIEW, StudyDesign.EXPERT_REPORT);

    private static final String AACODS = "aacods";

    private static final Table<StudyDesign, ClaimKind, String> CELLS = cells(Texts.read("tool-router.csv"));

    private ToolRouter() {}

    /**
     * {@return the tools for a claim studied in some design; undetermined, naming what has to be known, when claim and design say too
     * little together}
     */
    public static Proposal<ToolChoice> propose(ClaimKind claim, StudyDesign design) {
        String cell = String.valueOf(CELLS.get(design, claim));
        if (cell.equals("-")) {
            return Proposal.notApplicable(LocalizedText.of(
                    "een tekst over methode beweert niets over het onderwerp",
                    "a text on method claims nothing about the subject"));
        }
        if (cell.startsWith("?")) {
            return Proposal.undetermined(missing(cell.substring(1), claim, design));
        }
        DesignGroup group = Coded.parse(DesignGroup.class, cell).orElseThrow(() -> new AssertionError(cell));
        ImmutableList.Builder<RuleStep> steps = ImmutableList.builder();
        steps.add(RuleStep.of(
                ROUTER,
                LocalizedText.of(
                        "bewering: " + claim.label().nl() + "; opzet: "
                                + design.label().nl() + "; dat valt onder: "
                                + group.label().nl(),
                        "claim: " + claim.label().en() + "; design: "
                                + design.label().en() + "; that comes under: "
                                + group.label().en())));
        if (EXPERTS.contains(design)) {
            steps.add(RuleStep.of(
                    EXPERT,
                    LocalizedText.of(
                            "verzamel wat de deskundige zelf waarnam: wie zag wat, en hoe vaak",
                            "collect what the expert observed: who saw what, and how often")));
        }
        ToolChoice choice = tools(group);
        if (claim == ClaimKind.REPORT && !choice.tools().contains(AACODS)) {
            choice = new ToolChoice(
                    ImmutableList.<String>builder()
                            .add(AACODS)
                            .addAll(choice.tools())
                            .build(),
                    choice.alternatives());
            steps.add(RuleStep.of(
                    GREY,
                    LocalizedText.of(
                            "het staat in een rapport: beoordeel ook de bron, met AACODS",
                            "it stands in a report: appraise the source too, with AACODS")));
        }
        return Proposal.determined(choice, steps.add(step(group)).build());
    }

    /** {@return the tools for a kind of study that a person named} */
    public static Proposal<ToolChoice> propose(DesignGroup group) {
        return Proposal.determined(tools(group), step(group));
    }

    private static ToolChoice tools(DesignGroup group) {
        return switch (group) {
            case RANDOMISED_TRIAL -> choice("rob2-assignment", "rob2-adherence jbi-rct");
            case CLUSTER_RANDOMISED_TRIAL -> choice("rob2-cluster", "jbi-rct");
            case FOLLOWED_GROUPS -> choice("robins-i-v2-a", "robins-i-v2-b robins-i-v1 jbi-quasi-experimental");
            case TIME_SERIES -> choice("robins-i-v1", "jbi-quasi-experimental");
            case EXPOSURE_COHORT -> choice("robins-e", "nos-cohort");
            case LONGITUDINAL_FACTOR -> choice("quips cambridge", "nos-cohort jbi-cohort");
            case CROSS_SECTIONAL_FACTOR -> choice("jbi-cross-sectional cambridge", "quips");
            case CASE_CONTROL -> choice("nos-case-control", "jbi-case-control");
            case QUALITATIVE -> choice("casp-qualitative", "jbi-qualitative");
            case MIXED_METHODS -> choice("mmat-2018", "");
            case DESCRIPTIVE -> choice("mmat-2018", "jbi-prevalence");
            case REVIEW -> choice("amstar-2", "robis");
            case REPORT -> choice(AACODS + " jbi-text-opinion", "");
            case PRACTICE_ACCOUNT -> choice("jbi-text-opinion tapupas", "");
        };
    }

    private static RuleStep step(DesignGroup group) {
        return switch (group) {
            case RANDOMISED_TRIAL ->
                because(
                        ROUTER,
                        "een beleidsvraag gaat meestal over het effect van aanbieden; kies rob2-adherence als het om het effect van"
                                + " meedoen gaat",
                        "a policy question is mostly about the effect of offering; choose rob2-adherence when it is about the"
                                + " effect of taking part");
            case CLUSTER_RANDOMISED_TRIAL ->
                because(
                        CLUSTER,
                        "er is per groep geloot; de versie voor clusters let ook op wie er later bij komt",
                        "groups were randomised; the version for clusters also looks at who joins later");
            case FOLLOWED_GROUPS ->
                because(
                        DRAFT,
                        "groepen zijn zonder loting gevolgd; kies variant b als de analyse afwijkingen van de aanpak meeneemt, of de"
                                + " versie van 2016 als een tijdschrift die vraagt",
                        "groups were followed without random assignment; choose variant b when the analysis handles deviations from"
                                + " the intervention, or the version of 2016 when a journal asks for it");
            case TIME_SERIES ->
                because(
                        ROUTER,
                        "de versie van 2025 gaat alleen over gevolgde groepen; gebruik de domeinen van 2016",
                        "the version of 2025 covers follow-up studies only; use the domains of 2016");
            case EXPOSURE_COHORT ->
                because(
                        ROUTER,
                        "niemand deelde de blootstelling toe en er wordt een oorzaak beweerd",
                        "nobody assigned the exposure and a cause is claimed");
            case LONGITUDINAL_FACTOR ->
                because(
                        ROUTER,
                        "een factor ging aan de uitkomst vooraf; QUIPS voor vertekening, Cambridge voor hoe ver de uitspraak reikt",
                        "a factor went before the outcome; QUIPS for bias, Cambridge for how far the claim reaches");
            case CROSS_SECTIONAL_FACTOR ->
                because(
                        ROUTER,
                        "alles is op één moment gemeten: het blijft een samenhang, wat er ook beweerd wordt (Cambridge: risicofactorscore 1)",
                        "all was measured at one moment: it remains a correlate, whatever is claimed (Cambridge: risk-factor score 1)");
            case CASE_CONTROL ->
                because(
                        ROUTER,
                        "mensen met de uitkomst zijn vergeleken met mensen zonder",
                        "people with the outcome were compared with people without it");
            case QUALITATIVE ->
                because(
                        ROUTER,
                        "kies in het protocol één instrument voor al het kwalitatieve onderzoek",
                        "choose one tool for all qualitative studies in the protocol");
            case MIXED_METHODS ->
                because(
                        ROUTER,
                        "beoordeel beide delen en hoe ze zijn samengevoegd",
                        "appraise both parts and how they were joined");
            case DESCRIPTIVE ->
                because(
                        ROUTER,
                        "gebruik van MMAT categorie 4: beschrijvend onderzoek in aantallen",
                        "use category 4 of MMAT: quantitative descriptive studies");
            case REVIEW ->
                because(
                        ROUTER,
                        "gebruik ROBIS erbij als het overzicht een conclusie draagt",
                        "use ROBIS as well when the review steers a conclusion");
            case REPORT ->
                because(
                        GREY,
                        "zonder eigen onderzoek telt wie het zegt en hoe het is onderbouwd",
                        "without own research it counts who says it and how it is argued");
            case PRACTICE_ACCOUNT ->
                because(
                        ROUTER,
                        "bepaal daarnaast de trede op de ladder voor praktijkkennis; bij samenvatten geldt ConQual vanaf laag",
                        "find the rung on the ladder of practice support as well; in a synthesis ConQual starts at low");
        };
    }

    private static LocalizedText missing(String what, ClaimKind claim, StudyDesign design) {
        return switch (what) {
            case "design" ->
                LocalizedText.of("hoe het onderzocht is: met welke opzet", "how it was studied: in what design");
            case "comparison" ->
                LocalizedText.of(
                        "hoe er vergeleken is: groepen gevolgd zoals in een cohort, of een onderbroken tijdreeks of voor-na-meting met"
                                + " controle",
                        "how it was compared: groups followed as in a cohort, or an interrupted time series or controlled"
                                + " before-after measurement");
            case "timing" ->
                LocalizedText.of(
                        "of de factor eerder gemeten is dan de uitkomst",
                        "whether the factor was measured before the outcome");
            case "data" ->
                LocalizedText.of(
                        "of het materiaal geteld of geduid is, en welk deel van de studie dit draagt",
                        "whether the material was counted or interpreted, and which part of the study carries this");
            case "claim" ->
                LocalizedText.of(
                        "wat het rapport beweert: een effect, een factor, een aantal of een betekenis; voeg daarna AACODS toe",
                        "what the report claims: an effect, a factor, a number or a meaning; then add AACODS");
            case "rated" ->
                LocalizedText.of(
                        "de studies of het overzicht waar dit oordeel op rust; beoordeel die",
                        "the studies or the review this rating rests on; appraise those");
            case "conflict" ->
                LocalizedText.of(
                        "wat er klopt: de bewering (" + claim.label().nl() + ") of de opzet ("
                                + design.label().nl() + "); die passen niet bij elkaar",
                        "which is right: the claim (" + claim.label().en() + ") or the design ("
                                + design.label().en() + "); they do not go together");
            default -> throw new AssertionError(what);
        };
    }

    private static RuleStep because(Rule rule, String nl, String en) {
        return RuleStep.of(rule, LocalizedText.of(nl, en));
    }

    private static ToolChoice choice(String tools, String alternatives) {
        return new ToolChoice(words(tools), words(alternatives));
    }

    private static ImmutableList<String> words(String text) {
        return ImmutableList.copyOf(Splitter.on(' ').omitEmptyStrings().split(text));
    }

    private static Table<StudyDesign, ClaimKind, String> cells(String csv) {
        List<String> lines = Splitter.on('\n').omitEmptyStrings().splitToList(csv);
        List<String> head = Splitter.on(',').splitToList(lines.get(0));
        ImmutableTable.Builder<StudyDesign, ClaimKind, String> cells = ImmutableTable.builder();
        for (String line : lines.subList(1, lines.size())) {
            List<String> row = Splitter.on(',').splitToList(line);
            StudyDesign design = Coded.parse(StudyDesign.class, row.get(0)).orElseThrow();
            for (int i = 1; i < head.size(); i++) {
                cells.put(design, Coded.parse(ClaimKind.class, head.get(i)).orElseThrow(), row.get(i));
            }
        }
        return cells.buildOrThrow();
    }
}
