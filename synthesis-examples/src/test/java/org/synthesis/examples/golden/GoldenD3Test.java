package org.synthesis.examples.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.appraisal.ConcernLevel;
import org.synthesis.model.appraisal.Elicitation;
import org.synthesis.model.appraisal.Fulfilment;
import org.synthesis.model.appraisal.PracticeBasis;
import org.synthesis.model.appraisal.PracticeSupport;
import org.synthesis.model.appraisal.Presence;
import org.synthesis.model.appraisal.StudyLimitation;
import org.synthesis.model.certainty.BodyDesign;
import org.synthesis.model.certainty.BodyOfEvidence;
import org.synthesis.model.certainty.BodyResult;
import org.synthesis.model.certainty.CerqualComponent;
import org.synthesis.model.certainty.CerqualRating;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.CertaintyFramework;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.certainty.DirectnessConcern;
import org.synthesis.model.certainty.DirectnessElement;
import org.synthesis.model.certainty.EffectContext;
import org.synthesis.model.certainty.EffectScale;
import org.synthesis.model.conclusion.RecommendationConclusion;
import org.synthesis.model.conclusion.StreamDirection;
import org.synthesis.model.conclusion.SubjectTriangulation;
import org.synthesis.model.conclusion.TopicGaps;
import org.synthesis.model.conclusion.Triangulation;
import org.synthesis.model.conclusion.TriangulationCode;
import org.synthesis.model.effect.StudyEffect;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.finding.QualitativeFinding;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.gap.DetectedGap;
import org.synthesis.model.gap.GapReason;
import org.synthesis.model.gap.GapTopic;
import org.synthesis.model.gap.KnowledgeGapType;
import org.synthesis.model.id.FactorId;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.recommendation.Addressee;
import org.synthesis.model.recommendation.ContextCondition;
import org.synthesis.model.recommendation.Recommendation;
import org.synthesis.model.recommendation.Strength;
import org.synthesis.model.study.KnowledgeSource;
import org.synthesis.model.study.StudyDesign;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.EcologicalLevel;
import org.synthesis.scoring.Assessment;
import org.synthesis.scoring.appraisal.PracticeLadder;
import org.synthesis.scoring.certainty.CerqualProposal;
import org.synthesis.scoring.certainty.Grade;
import org.synthesis.scoring.certainty.PooledBody;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.gap.GapMerge;
import org.synthesis.scoring.gap.GapRule;
import org.synthesis.scoring.gap.RatedGaps;
import org.synthesis.scoring.gap.RuledGap;
import org.synthesis.scoring.pool.MetaAnalysis;
import org.synthesis.scoring.triangulation.Anchoring;
import org.synthesis.scoring.triangulation.PropositionType;
import org.synthesis.scoring.triangulation.StreamStatement;
import org.synthesis.scoring.triangulation.WeighedStatement;

/** Research and practice disagree on whether informal control lowers recruitment. */
class GoldenD3Test {
    private static final FactorId CONTROL = new FactorId("com:informal-control");
    private static final ImmutableList<FindingId> GROUNDS =
            ImmutableList.of(new FindingId("cohort"), new FindingId("interviews"));
    private static final ImmutableList<FindingId> AGAINST = ImmutableList.of(new FindingId("workers"));
    private static final Thresholds STANDARD = Thresholds.standard();

    private final EvidenceBase evidence = evidence();
    private final Conclusions conclusions =
            Assessment.using(evidence.protocol()).of(evidence);
    private final CertaintyAssessment certainty = certainty();
    private final WeighedStatement weighed = Anchoring.weigh(
                    PropositionType.ASSOCIATION,
                    List.of(
                            StreamStatement.of(
                                    KnowledgeSource.SCI_QUANT,
                                    said(KnowledgeSource.SCI_QUANT),
                                    certainty.level().value().orElseThrow()),
                            StreamStatement.of(KnowledgeSource.SCI_QUAL, said(KnowledgeSource.SCI_QUAL), confidence()),
                            StreamStatement.of(KnowledgeSource.PROFESSIONAL, said(KnowledgeSource.PROFESSIONAL)),
                            // no design of a source stands for what young people themselves tell
                            StreamStatement.of(KnowledgeSource.LIVED, StreamDirection.MIXED)))
            .toOptional()
            .orElseThrow();

    private static EvidenceBase evidence() {
        return GoldenEvidence.base()
                .addOutcomes(GoldenEvidence.outcome("recruitment", "Rekrutering", "Recruitment"))
                .addFactors(GoldenEvidence.factor(
                        CONTROL.value(),
                        "Informele sociale controle",
                        "Informal social control",
                        EcologicalLevel.COMMUNITY))
                .addSources(
                        GoldenEvidence.source("cohort", StudyDesign.REGISTER_COHORT, 2019, "Netherlands"),
                        GoldenEvidence.source("interviews", StudyDesign.QUALITATIVE_CASE_STUDY, 2020, "Netherlands"),
                        GoldenEvidence.source("workers", StudyDesign.PRACTITIONER_SURVEY, 2022, "Netherlands"))
                .addFindings(
                        GoldenEvidence.finding("cohort", CONTROL, "recruitment", Direction.HARM_DOWN)
                                .build(),
                        inWords("interviews", Direction.HARM_DOWN),
                        inWords("workers", Direction.HARM_UP))
                .addRecommendations(Recommendation.builder()
                        .id(new RecommendationId("R1"))
                        .addressee(Addressee.MUNICIPALITY)
                        .question(GoldenEvidence.QUESTION)
                        .level(EcologicalLevel.COMMUNITY)
                        .action(LocalizedText.of(
                                "Versterk informele sociale controle.", "Strengthen informal social control."))
                        .findings(GROUNDS)
                        .counterFindings(AGAINST)
                        .addTargets(CONTROL)
                        .condition(new ContextCondition.Always())
                        .strength(Strength.CONDITIONAL)
                        .illustrative(false)
                        .build())
                .build();
    }

    private static QualitativeFinding inWords(String key, Direction direction) {
        ResearchFinding finding =
                GoldenEvidence.finding(key, CONTROL, "recruitment", direction).build();
        return QualitativeFinding.builder().from(finding).build();
    }

    /** What a source of knowledge says in the evidence base. */
    private StreamDirection said(KnowledgeSource source) {
        SubjectTriangulation found = conclusions.triangulations().get(0);
        return found.triangulation().streams().getOrDefault(source, StreamDirection.SILENT);
    }

    /** Two sound studies, precise, of a community that differs seriously. */
    private static CertaintyAssessment certainty() {
        BodyOfEvidence.Builder body = BodyOfEvidence.builder()
                .framework(CertaintyFramework.GRADE_FACTOR)
                .design(BodyDesign.FACTOR_OBSERVATIONAL)
                .scale(EffectScale.LOG_ODDS_RATIO)
                .context(new EffectContext.Minimal(0));
        for (DirectnessElement element : DirectnessElement.values()) {
            body.putConcerns(
                    element, element == DirectnessElement.SETTING ? DirectnessConcern.SERIOUS : DirectnessConcern.NONE);
        }
        ImmutableList.Builder<StudyEffect> effects = ImmutableList.builder();
        for (String key : List.of("cohort-1", "cohort-2")) {
            body.addResults(BodyResult.builder()
                    .key(key)
                    .limitation(StudyLimitation.NONE)
                    .build());
            effects.add(StudyEffect.of(key, .2, .005));
        }
        return Grade.using(STANDARD)
                .assess(PooledBody.of(
                        body.build(),
                        MetaAnalysis.using(AnalysisSpec.standard())
                                .fit(EffectSet.of(effects.build()))
                                .toOptional()
                                .orElseThrow()));
    }

    /** One moderate concern out of four components. */
    private static CertaintyLevel confidence() {
        RuleStep judged = RuleStep.of(
                new Rule("given", RuleStatus.L, LocalizedText.same("given"), ""), LocalizedText.same("given"));
        ImmutableList.Builder<CerqualRating> ratings = ImmutableList.builder();
        for (CerqualComponent component : CerqualComponent.values()) {
            boolean thin = component == CerqualComponent.ADEQUACY;
            ratings.add(new CerqualRating(
                    component,
                    Judgement.proposed(Proposal.determined(thin ? ConcernLevel.MODERATE : ConcernLevel.NONE, judged)),
                    thin ? LocalizedText.of("weinig gesprekken", "few interviews") : LocalizedText.EMPTY));
        }
        return CerqualProposal.using(STANDARD)
                .assess(ratings.build())
                .confidence()
                .value()
                .orElseThrow();
    }

    /** Several kinds of sources, without a panel. */
    private static PracticeSupport support() {
        return PracticeLadder.propose(
                        PracticeBasis.builder()
                                .sources(3)
                                .sourceTypes(2)
                                .elicitation(Elicitation.NONE)
                                .monitoring(Presence.ABSENT)
                                .transparency(Fulfilment.MET)
                                .accuracy(Fulfilment.MET)
                                .undisclosedInterest(Presence.ABSENT)
                                .build(),
                        STANDARD)
                .toOptional()
                .orElseThrow();
    }

    @Test
    void sourcesContradictEachOtherAndTheStatementIsAsCertainAsItsAnchor() {
        assertEquals(PracticeSupport.P3, support());
        assertEquals(CertaintyLevel.MODERATE, confidence());
        assertEquals(TriangulationCode.DISSONANCE, weighed.triangulation().code());
        assertEquals(KnowledgeSource.SCI_QUANT, weighed.anchor());
        assertEquals(CertaintyLevel.MODERATE, weighed.certainty());
        Triangulation coded = conclusions.triangulations().get(0).triangulation();
        assertEquals(TriangulationCode.DISSONANCE, coded.code());
    }

    @Test
    void itIsAContradictionAndAConflictOfPracticeAndKnowledge() {
        RatedGaps.Rated rated = new RatedGaps.Rated(2, certainty, GROUNDS);
        TopicGaps gaps = GapMerge.of(
                topic(),
                ImmutableList.of(
                        new RuledGap(
                                GapRule.G5,
                                RatedGaps.contradictory(
                                        rated, weighed.triangulation().code(), STANDARD)),
                        new RuledGap(
                                GapRule.G11,
                                RatedGaps.practiceOpposes(
                                        new RatedGaps.Conflict(
                                                said(KnowledgeSource.PROFESSIONAL),
                                                Optional.of(support()),
                                                weighed.direction(),
                                                Optional.of(weighed.certainty()),
                                                AGAINST),
                                        STANDARD))),
                RatedGaps.reasons(rated),
                Optional.empty());
        assertEquals(
                List.of(
                        Optional.of(KnowledgeGapType.CONTRADICTORY),
                        Optional.of(KnowledgeGapType.ACTION_KNOWLEDGE_CONFLICT)),
                gaps.gaps().stream().map(DetectedGap::type).toList());
        assertEquals(List.of(GapReason.INCONSISTENT), gaps.gaps().get(0).reasons());
    }

    private GapTopic topic() {
        return detected().topic();
    }

    private TopicGaps detected() {
        return conclusions.detectedGaps().stream()
                .filter(topic -> topic.key().equals(CONTROL.value()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAssessmentFindsTheContradictionAndAsksHowWellPracticeIsSupported() {
        assertTrue(detected().rules().contains("G5"));
        assertTrue(detected().open().stream()
                .anyMatch(open -> open.rule().id().equals("G11")
                        && open.missing().stream().anyMatch(text -> text.nl().contains("P0 tot en met P4"))));
    }

    @Test
    void theAdviceNamesTheConditionThatMakesTheDifference() {
        RecommendationConclusion advice = conclusions.recommendations().get(0);
        assertEquals(TriangulationCode.DISSONANCE, advice.triangulation().code());
        String said = advice.wording().nl();
        assertTrue(said.contains("De bronnen spreken elkaar tegen: "), said);
        assertTrue(said.endsWith("Wat geldt, hangt af van: normalisering/status van criminaliteit."), said);
        assertTrue(advice.trace().rules().stream().anyMatch(rule -> rule.id().equals("dissonance-tasks")));
    }
}
