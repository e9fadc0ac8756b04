package org.synthesis.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synthesis.model.Conclusions;
import org.synthesis.model.appraisal.AppraisalTool;
import org.synthesis.model.appraisal.ResultAppraisal;
import org.synthesis.model.appraisal.StudyLimitation;
import org.synthesis.model.appraisal.ToolJudgement;
import org.synthesis.model.appraisal.ToolLevel;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.CertaintyDomain;
import org.synthesis.model.certainty.CertaintyFramework;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.certainty.DomainRating;
import org.synthesis.model.conclusion.StreamDirection;
import org.synthesis.model.conclusion.SubjectTriangulation;
import org.synthesis.model.conclusion.ThresholdFlip;
import org.synthesis.model.conclusion.ThresholdFlips;
import org.synthesis.model.conclusion.Triangulation;
import org.synthesis.model.conclusion.TriangulationCode;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.study.KnowledgeSource;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.appraisal.Tools;
import org.w3c.dom.Element;

/** What the report tells of how evidence was judged. */
class ReportOfJudgementsTest {
    private static final HtmlPage NL = Example.ESS.report(Language.NL);
    private static final HtmlPage EN = Example.ESS.report(Language.EN);
    private static final Rule RULE = new Rule("rule", RuleStatus.D, LocalizedText.same("a rule"), "");

    @Test
    void summaryOfFindingsTellsOutcomeNumbersEffectCertaintyAndMeaning() {
        String row = HtmlPage.text(NL.byId("F03"));
        assertTrue(row.contains("Uitkomst: delinquentie; geweld"), row);
        assertTrue(row.contains("k = 74; n = 55.537 FN003"), row);
        assertTrue(row.contains("deelnemers niet gecodeerd: S-VDLAANROKVEN, S-LOSELFARRINGTON2012"), row);
        assertTrue(row.contains("r = 0,18 FN003"), row);
        assertTrue(row.contains("⊕⊕⊕◯"), row);
        assertTrue(row.contains("voorlopig, ten hoogste redelijk"), row);
        assertTrue(row.contains("hangt waarschijnlijk samen"), row);
        String direction = HtmlPage.text(NL.byId("F01"));
        assertTrue(direction.contains("alleen een richting: ▼ beschermend"), direction);
        assertTrue(direction.contains("deelnemers: niet gecodeerd"), direction);
    }

    @Test
    void interventionsHaveASummaryOfFindingsToo() {
        Element table = captioned(NL, "Samenvatting van bevindingen: interventies");
        long interventions = Example.ESS.conclusions().subjects().stream()
                .filter(subject -> subject.key().startsWith("I"))
                .count();
        assertEquals(interventions + 1, HtmlPage.all(table, "tr").size());
        assertTrue(HtmlPage.text(table).contains("d = 0,37; 32% tegen 50% FN056"));
    }

    @Test
    void marksLeadToExplanationsThatStandOnceBelowTheTable() {
        List<String> marks = HtmlPage.all(NL.byId("F03"), "a").stream()
                .map(link -> link.getAttribute("href"))
                .filter(target -> target.startsWith("#part-note-"))
                .map(target -> target.substring(1))
                .toList();
        assertFalse(marks.isEmpty());
        assertTrue(marks.stream().anyMatch(mark -> HtmlPage.text(NL.byId(mark)).contains("publicatievertekening")));
        List<String> notes = NL.ids().stream()
                .filter(id -> id.startsWith("part-note-level-family-"))
                .map(id -> HtmlPage.text(NL.byId(id)).replaceFirst("^\\w+ ", ""))
                .toList();
        assertEquals(notes.size(), notes.stream().distinct().count(), "each text once");
        assertTrue(notes.size() > 5);
    }

    @Test
    void marksGoOnAfterTheLastLetter() {
        assertEquals(
                List.of("a", "z", "aa", "az", "ba"),
                List.of(0, 25, 26, 51, 52).stream().map(SummaryOfFindings::mark).toList());
    }

    @Test
    void circlesAreForTheEyeAndWordsForAll() {
        List<Element> circles = NL.all("span").stream()
                .filter(span -> HtmlPage.text(span).startsWith("⊕"))
                .toList();
        assertFalse(circles.isEmpty());
        circles.forEach(span -> assertEquals("true", span.getAttribute("aria-hidden")));
    }

    @Test
    void profileHasARowForEachDomainWithReasonAndThresholds() {
        String profile = HtmlPage.text(NL.byId("part-profile-F03"));
        for (CertaintyDomain domain : CertaintyFramework.GRADE_NARRATIVE.required()) {
            assertTrue(
                    profile.toLowerCase(java.util.Locale.ROOT)
                            .contains(domain.label().nl()),
                    profile);
        }
        assertTrue(profile.contains("Indirectheid ernstig (−1) nog niet"), profile);
        assertTrue(profile.contains("gewicht van minder directe studies dat telt: 0,5 L"), profile);
        assertTrue(profile.contains("Publicatievertekening niet bepaald nog niet ontbreekt: "), profile);
        assertTrue(profile.contains("Zekerheid: voorlopig, ten hoogste redelijk"), profile);
        assertTrue(
                profile.contains("komt de zekerheid uit op een van deze niveaus: redelijk, laag, zeer laag."), profile);
        assertTrue(profile.contains("Om dit definitief te maken ontbreekt: publicatievertekening: "), profile);
    }

    @Test
    void profileShowsWhoSettledWhatBesideTheProposalAndWhichThresholdWasChanged() {
        RuleStep step = RuleStep.of(
                RULE,
                LocalizedText.of("weinig mensen", "few people"),
                Thresholds.standard(),
                Threshold.INDIRECTNESS_SHARE);
        Proposal<Integer> none = Proposal.determined(0, step);
        CertaintyAssessment settled = CertaintyAssessment.of(
                CertaintyFramework.GRADE_FACTOR,
                Judgement.proposed(Proposal.determined(CertaintyLevel.HIGH, step)),
                List.of(
                        DomainRating.proposed(CertaintyDomain.RISK_OF_BIAS, none),
                        DomainRating.proposed(CertaintyDomain.INCONSISTENCY, none),
                        DomainRating.proposed(CertaintyDomain.INDIRECTNESS, none),
                        new DomainRating(
                                CertaintyDomain.IMPRECISION,
                                Judgement.proposed(none).settle(-2, "panel", "2026-03-31", "heel weinig mensen")),
                        DomainRating.proposed(CertaintyDomain.PUBLICATION_BIAS, none)));
        Conclusions changed = Example.ESS.conclusions().toBuilder()
                .subjects(Example.ESS.conclusions().subjects().stream()
                        .map(subject -> subject.key().equals("F03")
                                ? subject.toBuilder().certainty(settled).build()
                                : subject)
                        .toList())
                .build();
        var evidence = Example.ESS.evidence().toBuilder()
                .protocol(Example.ESS.evidence().protocol().toBuilder()
                        .thresholds(Thresholds.standard().with(Threshold.INDIRECTNESS_SHARE, 0.4))
                        .build())
                .build();
        HtmlPage page = new Example(evidence, changed).report(Language.NL);
        String profile = HtmlPage.text(page.byId("part-profile-F03"));
        assertTrue(
                profile.contains(
                        "Onnauwkeurigheid niet ernstig (0) zeer ernstig (−2) door panel, 31 maart 2026 heel weinig mensen"),
                profile);
        assertTrue(profile.contains("gewijzigd; standaard is 0,5"), profile);
        assertTrue(profile.contains("Zekerheid ⊕⊕◯◯ laag"), profile);
        assertFalse(profile.contains("voorlopig"), profile);
        String row = HtmlPage.text(page.byId("F03"));
        assertTrue(row.contains("⊕⊕◯◯") && row.contains("laag") && !row.contains("voorlopig"), row);
    }

    @Test
    void profileTellsWhatIsSaidOfWhatIsKnownAlone() {
        Proposal<Integer> open = Proposal.undetermined(
                List.of(LocalizedText.of("een beoordeling", "an appraisal")), List.of(), Optional.of(-1));
        CertaintyAssessment assessment = CertaintyAssessment.of(
                CertaintyFramework.GRADE_FACTOR,
                Judgement.proposed(Proposal.undetermined(LocalizedText.of("de opzet", "the design"))),
                CertaintyFramework.GRADE_FACTOR.required().stream()
                        .map(domain -> DomainRating.proposed(domain, open))
                        .toList());
        Conclusions changed = Example.ESS.conclusions().toBuilder()
                .subjects(Example.ESS.conclusions().subjects().stream()
                        .map(subject -> subject.key().equals("F03")
                                ? subject.toBuilder().certainty(assessment).build()
                                : subject)
                        .toList())
                .build();
        String profile = HtmlPage.text(
                new Example(Example.ESS.evidence(), changed).report(Language.NL).byId("part-profile-F03"));
        assertTrue(
                profile.contains(
                        "Indirectheid niet bepaald op wat bekend is: ernstig (−1) nog niet ontbreekt: een beoordeling"),
                profile);
        assertTrue(profile.contains("beginniveau: de opzet"), profile);
    }

    @Test
    void insightsStandInASummaryOfQualitativeFindings() {
        String row = HtmlPage.text(NL.byId("IN10"));
        assertTrue(row.contains("S-YESBERG2023"), row);
        assertTrue(row.contains("redelijk door de codeurs de regel stelt voor: zeer laag ⚠ nakijken"), row);
        assertTrue(row.contains("zorg over relevantie: matig"), row);
        assertTrue(NL.text().contains("‘Nakijken’ betekent"));
        assertTrue(HtmlPage.text(EN.byId("IN10")).contains("the rule proposes: very low"));
    }

    @Test
    void everySubjectStandsInATableOfSourcesOfKnowledge() {
        Element heading = NL.byId("part-triangulation-factors");
        assertTrue(HtmlPage.text(heading).contains("Wat elke kennisbron zegt"));
        assertTrue(NL.ids().contains("part-triangulation-interventions"));
        assertTrue(NL.text().contains("Ze maken de zekerheid (GRADE) nooit hoger"));
        Example.ESS
                .conclusions()
                .triangulations()
                .forEach(row -> assertTrue(NL.text().contains(row.proposition().nl()), row.subject()::value));
        assertTrue(NL.text().contains("+ steunt + steunt zwijgt zwijgt zwijgt zwijgt overeenstemming"));
    }

    @Test
    void explainsDissonanceInWords() {
        SubjectTriangulation first = Example.ESS.conclusions().triangulations().get(0);
        SubjectTriangulation opposed = new SubjectTriangulation(
                first.subject(),
                first.proposition(),
                new Triangulation(
                        ImmutableMap.of(
                                KnowledgeSource.SCI_QUANT,
                                StreamDirection.SUPPORTS,
                                KnowledgeSource.LIVED,
                                StreamDirection.OPPOSES),
                        TriangulationCode.DISSONANCE),
                first.neighbours());
        Conclusions changed = Example.ESS.conclusions().toBuilder()
                .triangulations(List.of(opposed))
                .build();
        String text =
                new Example(Example.ESS.evidence(), changed).report(Language.NL).text();
        assertTrue(text.contains("steun van: kwantitatief onderzoek; tegenspraak van: ervaringskennis. Lees beide"));
    }

    @Test
    void annexTellsTheToolAndLimitationOfEveryFindingAndOnceThatNothingWasAnswered() {
        Element table = captioned(NL, "Passend instrument en beoordeling van 101 bevindingen");
        List<String> linked = HtmlPage.all(table, "a").stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        Example.ESS
                .evidence()
                .findings()
                .forEach(finding -> assertEquals(
                        1,
                        linked.stream()
                                .filter(("#" + finding.id().value())::equals)
                                .count(),
                        finding.id()::value));
        String text = HtmlPage.text(table);
        assertTrue(text.contains("AMSTAR 2, literatuuroverzichten of: ROBIS, literatuuroverzichten"));
        assertTrue(text.contains("niet bepaald Eerst moet bekend zijn: hoe het onderzocht is: met welke opzet"));
        assertTrue(text.contains("beoordeling hoog telt als beperking: geen L FN001"));
        String none = "zijn geen antwoorden op de vragen van het passende instrument gecodeerd";
        assertEquals(NL.text().indexOf(none), NL.text().lastIndexOf(none));
        assertTrue(NL.text().contains("Bij 101 van de 101 bevindingen " + none));
    }

    @Test
    void annexShowsWhatAnsweredToolsSay() {
        ResultAppraisal first = Example.ESS.conclusions().appraisals().get(0);
        ToolLevel low = new ToolLevel("low", LocalizedText.of("laag", "low"), Optional.of(StudyLimitation.SERIOUS));
        RuleStep step = RuleStep.of(RULE, LocalizedText.of("omdat", "because"));
        Judgement<ToolLevel> judged = Judgement.proposed(Proposal.determined(low, step));
        ResultAppraisal answered = new ResultAppraisal(
                first.finding(),
                first.claim(),
                first.advised(),
                first.coded(),
                ImmutableList.of(new ToolJudgement(
                        "amstar-2",
                        "2017",
                        RuleStatus.N,
                        "coder A",
                        ImmutableMap.of("search", judged),
                        judged,
                        Proposal.determined(StudyLimitation.SERIOUS, step),
                        ImmutableList.of(LocalizedText.of("kijk na", "look again")))),
                Judgement.proposed(Proposal.determined(StudyLimitation.SERIOUS, step)));
        Conclusions changed = Example.ESS.conclusions().toBuilder()
                .appraisals(List.of(answered))
                .build();
        HtmlPage page = new Example(Example.ESS.evidence(), changed).report(Language.NL);
        String text = HtmlPage.text(captioned(page, "Wat de ingevulde instrumenten zeggen"));
        assertTrue(
                text.contains(
                        "FN001 AMSTAR 2, literatuuroverzichten (2017) N coder A search: laag ! kijk na laag ernstig"),
                text);
        assertTrue(page.text().contains("beperking volgens het instrument: ernstig D FN001"));
        assertFalse(page.text().contains("zijn geen antwoorden"));
    }

    @Test
    void everyToolHasTheNameThatItsFileGives() {
        for (AppraisalTool tool : ImmutableList.<AppraisalTool>builder()
                .addAll(Tools.builtIn())
                .addAll(Tools.drafts())
                .build()) {
            assertEquals(
                    Optional.of(tool.label()), Word.byCode("tool-" + tool.key()).map(Word::text), tool.key());
        }
    }

    @Test
    void registersSayWhatTheyPublished() {
        Element table = captioned(NL, "5 oordelen van registers, zoals gepubliceerd");
        String text = HtmlPage.text(table);
        Example.ESS
                .conclusions()
                .registerVerdicts()
                .forEach(verdict -> assertTrue(text.contains(verdict.label().nl()), verdict::toString));
        assertTrue(text.contains("tot 2025: het programma als geheel"));
        assertTrue(NL.text().contains("berekent een registeroordeel nooit opnieuw"));
    }

    @Test
    void methodTellsWhatOtherThresholdsWouldChange() {
        assertTrue(NL.text().contains("Voor dit rapport is niet nagegaan wat andere getallen zouden veranderen."));
        ThresholdFlips flips = new ThresholdFlips(
                ImmutableList.of(new ThresholdFlip(
                        Threshold.INDIRECTNESS_SHARE, 0.75 * 0.35, "F01", "certainty", "low", "very-low")),
                ImmutableList.of(Threshold.INDIRECTNESS_SHARE, Threshold.CERQUAL_MINOR_POINTS),
                ImmutableList.of(Threshold.LARGE_EFFECT_SMD),
                4);
        String text = sensitivity(flips);
        assertTrue(text.contains("Alle conclusies zijn 4 keer opnieuw getrokken"));
        assertTrue(text.contains("Bij 1 van de 2 gevarieerde drempels verandert dan een conclusie."));
        assertTrue(text.contains("bij 0,2625: F01 zekerheid: laag wordt zeer laag"));
        assertTrue(text.contains("cerqual-minor-points 0,25 D geoperationaliseerd geen conclusie verandert"));
        assertTrue(sensitivity(new ThresholdFlips(ImmutableList.of(), flips.varied(), flips.unused(), 4))
                .contains("Bij geen van de 2 gevarieerde drempels verandert dan een conclusie."));
    }

    private static String sensitivity(ThresholdFlips flips) {
        return HtmlPage.of(HtmlReport.of(Example.ESS.evidence(), Example.ESS.conclusions(), Language.NL)
                        .withThresholdFlips(flips)
                        .toHtml())
                .text();
    }

    @Test
    void rulesStandByTheirStatus() {
        for (RuleStatus status : RuleStatus.values()) {
            assertTrue(NL.ids().contains("part-rules-" + status.code()), status.code());
        }
        assertTrue(HtmlPage.text(NL.byId("part-rules-D")).contains("tool-router"));
        assertTrue(HtmlPage.text(NL.byId("part-rules-L")).contains("coded-limitation"));
    }

    @Test
    void summaryCallsNothingCertainThatIsProvisional() {
        String certain = HtmlPage.text(NL.byId("part-certain"));
        assertTrue(certain.contains("voorlopig, ten hoogste redelijk: "), certain);
        assertTrue(certain.contains("Voorlopig betekent:"), certain);
        String known = HtmlPage.text(NL.byId("part-known"));
        assertFalse(known.contains("(zekerheid redelijk"), known);
        assertFalse(known.contains("en redelijke of hoge zekerheid"), known);
    }

    private static Element captioned(HtmlPage page, String caption) {
        return page.all("table").stream()
                .filter(table ->
                        HtmlPage.text(HtmlPage.all(table, "caption").get(0)).equals(caption))
                .findFirst()
                .orElseThrow(() -> new AssertionError(caption));
    }
}
