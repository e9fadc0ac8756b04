package org.synthesis.scoring.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synthesis.model.factor.SubjectKind;
import org.synthesis.model.finding.AgeWindow;
import org.synthesis.model.gap.GapReason;
import org.synthesis.model.gap.KnowledgeGapType;
import org.synthesis.model.gap.ResearchAdvice;
import org.synthesis.model.gap.ResearchNeed;
import org.synthesis.model.gap.StudyFeature;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.standard.DesignClass;
import org.synthesis.model.standard.Fact;
import org.synthesis.model.text.LocalizedText;

class ResearchAdvicesTest {
    private static final LocalizedText HOME = LocalizedText.of("Nederland", "the Netherlands");

    /** Low monitoring and recruitment: too imprecise, no Dutch studies, only the low end tested. */
    private static final ResearchNeed MONITORING = ResearchNeed.builder()
            .addReasons(GapReason.INSUFFICIENT, GapReason.NOT_RIGHT)
            .addTypes(KnowledgeGapType.EVIDENCE, KnowledgeGapType.POPULATION, KnowledgeGapType.EMPIRICAL)
            .kind(SubjectKind.FACTOR)
            .subject(LocalizedText.of("ouderlijk toezicht", "parental monitoring"))
            .population(LocalizedText.of("jongeren in hechte gemeenschappen", "young people in close-knit communities"))
            .ages(new AgeWindow(10, 25))
            .setting(HOME)
            .home(HOME)
            .outcome(LocalizedText.of("rekrutering", "recruitment"))
            .studies(5)
            .bothEndsTested(Fact.NO)
            .leastMonths(24)
            .searchDate("2024-01-15")
            .build();

    @Test
    void asksForALongitudinalStudyAtHomeWithBothEndsOfTheFactor() {
        ResearchAdvice advice = ResearchAdvices.of(MONITORING, Thresholds.standard())
                .toOptional()
                .orElseThrow();
        assertEquals(
                "Onderzoek naar ouderlijk toezicht bij jongeren in hechte gemeenschappen in Nederland, vergeleken met de groep"
                        + " tussen beide uiteinden, op rekrutering, minimaal 24 maanden; aanleiding: te weinig of te onnauwkeurig"
                        + " bewijs; niet de juiste informatie (zoekdatum 2024-01-15).",
                advice.statement().nl());
        assertEquals(
                "groter, of op meer plaatsen; of een analyse van de gegevens per deelnemer uit eerder onderzoek (IPD);"
                        + " in Nederland, bij de doelgroep (10 tot en met 24 jaar);"
                        + " longitudinaal: dezelfde mensen worden gevolgd; met beide uiteinden van de factor",
                advice.studyType().nl());
        assertTrue(advice.features()
                .containsAll(
                        List.of(StudyFeature.LONGITUDINAL, StudyFeature.HOME_TARGET_GROUP, StudyFeature.BOTH_ENDS)));
        assertEquals(GapReason.INSUFFICIENT, advice.reasons().get(0));
        assertEquals(Optional.empty(), advice.design());
    }

    @Test
    void saysItInEnglishToo() {
        assertEquals(
                "Research on parental monitoring among young people in close-knit communities in the Netherlands, compared with"
                        + " the group between both ends, on recruitment, for at least 24 months; prompted by: insufficient or"
                        + " imprecise evidence; not the right information (search date 2024-01-15).",
                ResearchAdvices.of(MONITORING, Thresholds.standard())
                        .toOptional()
                        .orElseThrow()
                        .statement()
                        .en());
    }

    @Test
    void namesWhatIsMissingAndLeavesItOpenInTheSentence() {
        Proposal<ResearchAdvice> proposal = ResearchAdvices.of(
                ResearchNeed.builder()
                        .addReasons(GapReason.BIASED)
                        .kind(SubjectKind.FACTOR)
                        .subject(LocalizedText.of("spijbelen", "truancy"))
                        .home(HOME)
                        .build(),
                Thresholds.standard().with(Threshold.RESEARCH_LEAST_MONTHS, 6));
        assertEquals(
                List.of(
                        "de sterkste opzet van het onderzoek tot nu toe",
                        "of beide uiteinden van de factor zijn getoetst",
                        "om wie het gaat",
                        "waar",
                        "waarmee wordt vergeleken",
                        "op welke uitkomst",
                        "de zoekdatum"),
                proposal.missing().stream().map(LocalizedText::nl).toList());
        assertEquals(
                "Onderzoek naar spijbelen bij (nog te bepalen) in (nog te bepalen), vergeleken met (nog te bepalen), op"
                        + " (nog te bepalen), minimaal 6 maanden; aanleiding: kans op vertekening door de onderzoeksmethode"
                        + " (zoekdatum onbekend).",
                proposal.soFar().orElseThrow().statement().nl());
        assertTrue(proposal.steps().stream()
                .anyMatch(step -> step.thresholds().containsKey(Threshold.RESEARCH_LEAST_MONTHS)));
    }

    @Test
    void anEvaluationThatLacksAsksForHowAndWhether() {
        ResearchAdvice advice = ResearchAdvices.of(
                        MONITORING.toBuilder()
                                .kind(SubjectKind.INTERVENTION)
                                .reasons(ImmutableList.of(GapReason.NOT_RIGHT))
                                .addTypes(KnowledgeGapType.EVALUATION_VOID)
                                .comparison(LocalizedText.of("de gewone aanpak", "usual practice"))
                                .build(),
                        Thresholds.standard())
                .toOptional()
                .orElseThrow();
        assertEquals(
                List.of(StudyFeature.HOME_TARGET_GROUP, StudyFeature.PROCESS_EVALUATION, StudyFeature.STEPPED_ROLL_OUT),
                advice.features());
    }

    @Test
    void followingPeopleIsTheStepAboveACorrelationForAFactor() {
        ResearchAdvice advice = ResearchAdvices.of(
                        MONITORING.toBuilder()
                                .reasons(ImmutableList.of(GapReason.BIASED))
                                .bestDesign(DesignClass.CROSS_SECTIONAL)
                                .build(),
                        Thresholds.standard())
                .toOptional()
                .orElseThrow();
        assertEquals(List.of(StudyFeature.LONGITUDINAL, StudyFeature.BOTH_ENDS), advice.features());
    }

    @Test
    void everyDesignHasAStepAboveItButTheHighest() {
        for (DesignClass design : DesignClass.values()) {
            Optional<DesignClass> higher =
                    ResearchAdvices.oneStepHigher(design, Thresholds.standard()).toOptional();
            assertEquals(design != DesignClass.RANDOMISED, higher.isPresent(), design.code());
            higher.ifPresent(found -> assertTrue(found.compareTo(design) > 0, design.code()));
        }
    }
}
