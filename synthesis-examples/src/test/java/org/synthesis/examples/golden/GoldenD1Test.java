package org.synthesis.examples.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.PooledEffect;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.model.appraisal.CodedField;
import org.synthesis.model.appraisal.StudyLimitation;
import org.synthesis.model.certainty.BodyDesign;
import org.synthesis.model.certainty.BodyOfEvidence;
import org.synthesis.model.certainty.BodyResult;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.CertaintyDomain;
import org.synthesis.model.certainty.CertaintyFramework;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.certainty.DirectnessConcern;
import org.synthesis.model.certainty.DirectnessElement;
import org.synthesis.model.certainty.EffectContext;
import org.synthesis.model.certainty.EffectScale;
import org.synthesis.model.certainty.FactorClaim;
import org.synthesis.model.conclusion.TippingPoint;
import org.synthesis.model.conclusion.TippingShift;
import org.synthesis.model.conclusion.TopicGaps;
import org.synthesis.model.conclusion.TriangulationCode;
import org.synthesis.model.effect.EffectMeasure;
import org.synthesis.model.effect.StudyEffect;
import org.synthesis.model.factor.CausalStatus;
import org.synthesis.model.factor.Modifiability;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.finding.StudiedPopulation;
import org.synthesis.model.finding.SubjectPole;
import org.synthesis.model.finding.TemporalOrder;
import org.synthesis.model.gap.DetectedGap;
import org.synthesis.model.gap.GapReason;
import org.synthesis.model.gap.KnowledgeGapType;
import org.synthesis.model.gap.ResearchAdvice;
import org.synthesis.model.gap.StudyFeature;
import org.synthesis.model.id.FactorId;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.study.StudyDesign;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.EcologicalLevel;
import org.synthesis.model.vocabulary.LocalizedTerm;
import org.synthesis.scoring.Assessment;
import org.synthesis.scoring.agenda.ResearchAdvices;
import org.synthesis.scoring.appraisal.ResultAppraisals;
import org.synthesis.scoring.factor.Adjustment;
import org.synthesis.scoring.factor.CausalEvidence;
import org.synthesis.scoring.factor.CausalStatuses;
import org.synthesis.scoring.factor.Confirmed;
import org.synthesis.scoring.factor.Impact;
import org.synthesis.scoring.factor.ImpactEstimate;
import org.synthesis.scoring.factor.ImpactReading;
import org.synthesis.scoring.factor.RelativeEffect;
import org.synthesis.scoring.gap.GapMerge;
import org.synthesis.scoring.gap.GapRule;
import org.synthesis.scoring.gap.RatedGaps;
import org.synthesis.scoring.gap.RuledGap;
import org.synthesis.scoring.pool.Pooling;
import org.synthesis.scoring.statement.Claim;
import org.synthesis.scoring.statement.ClaimVerb;
import org.synthesis.scoring.statement.InformativeStatement;
import org.synthesis.scoring.statement.OutcomeChange;
import org.synthesis.scoring.tipping.EffectTipping;
import org.synthesis.scoring.tipping.JudgedBody;

/**
 * From five studies of a factor to what is still to be found out: answers on bias, pooling, certainty, sentence, gaps, research advice
 * and what would change it.
 */
class GoldenD1Test {
    private static final FactorId MONITORING = new FactorId("fam:monitoring");
    private static final LocalizedTerm LITTLE =
            LocalizedTerm.singular("weinig ouderlijk toezicht", "low parental monitoring");
    private static final LocalizedTerm RECRUITMENT = LocalizedTerm.singular("rekrutering", "recruitment");
    private static final AnalysisSpec NORMAL = AnalysisSpec.randomEffects(TauSquaredMethod.DL);
    private static final AnalysisSpec KNAPP_HARTUNG = NORMAL.withTest(TestMethod.KNAPP_HARTUNG);
    private static final Thresholds STANDARD = Thresholds.standard();

    private final EvidenceBase evidence = evidence();
    private final ResultAppraisals.Appraised appraised = ResultAppraisals.of(evidence);
    private final ImmutableList<StudyEffect> effects =
            evidence.findings().stream().map(GoldenEvidence::effect).collect(ImmutableList.toImmutableList());
    private final PooledEffect pooled = pool(KNAPP_HARTUNG);
    private final JudgedBody judged = new JudgedBody(body(), ImmutableList.of(), GoldenD1Test::sentence);
    private final CertaintyAssessment certainty = judged.assess(pooled, STANDARD);

    private static EvidenceBase evidence() {
        double[] y = {.10, .35, .25, .60, .05};
        double[] v = {.02, .03, .01, .05, .015};
        // domains that are not low: two moderate ones, none, two, one high, two
        List<Map<String, String>> quips = List.of(
                Map.of("D1", "moderate", "D2", "moderate"),
                Map.of(),
                Map.of("D2", "moderate", "D6", "moderate"),
                Map.of("D2", "high"),
                Map.of("D3", "moderate", "D4", "moderate"));
        EvidenceBase.Builder base = GoldenEvidence.base()
                .addOutcomes(GoldenEvidence.outcome("recruitment", "Rekrutering", "Recruitment"))
                .addFactors(GoldenEvidence.factor(
                        MONITORING.value(), "Ouderlijk toezicht", "Parental monitoring", EcologicalLevel.FAMILY));
        for (int i = 0; i < y.length; i++) {
            String key = "S" + (i + 1);
            base.addSources(GoldenEvidence.source(key, StudyDesign.REGISTER_COHORT, 2015 + i, "United Kingdom"));
            base.addFindings(GoldenEvidence.finding(key, MONITORING, "recruitment", Direction.HARM_DOWN)
                    // the source speaks of low monitoring only
                    .pole(SubjectPole.OPPOSITE)
                    .directionReported(Direction.HARM_UP)
                    .effect(GoldenEvidence.estimate(EffectMeasure.LOG_ODDS_RATIO, y[i], Math.sqrt(v[i])))
                    .build());
            Map<String, String> answers = new LinkedHashMap<>(Map.of(
                    "D1",
                    "low",
                    "D2",
                    "low",
                    "D3",
                    "low",
                    "D4",
                    "low",
                    "confounding",
                    "low",
                    "adjusted",
                    "Y",
                    "D6",
                    "low"));
            answers.putAll(quips.get(i));
            base.addAllAnswers(GoldenEvidence.answers(key, "quips", answers));
            base.addCodings(
                    GoldenEvidence.coded(key, CodedField.TEMPORAL_ORDER, TemporalOrder.PREDICTOR.code()),
                    GoldenEvidence.coded(key, CodedField.POPULATION, StudiedPopulation.YOUTH.code()));
        }
        return base.build();
    }

    private PooledEffect pool(AnalysisSpec spec) {
        return Pooling.using(spec)
                .pool(EffectMeasure.LOG_ODDS_RATIO, effects)
                .toOptional()
                .orElseThrow();
    }

    /** Positive is a larger risk at the low end, which is what is claimed. That the setting differs seriously is a judgement of people. */
    private BodyOfEvidence body() {
        BodyOfEvidence.Builder body = BodyOfEvidence.builder()
                .framework(CertaintyFramework.GRADE_FACTOR)
                .design(BodyDesign.FACTOR_OBSERVATIONAL)
                .scale(EffectScale.LOG_ODDS_RATIO)
                .context(new EffectContext.Minimal(0))
                .claim(FactorClaim.PREDICTION)
                .addTemporalOrders(TemporalOrder.PREDICTOR);
        for (DirectnessElement element : DirectnessElement.values()) {
            body.putConcerns(
                    element, element == DirectnessElement.SETTING ? DirectnessConcern.SERIOUS : DirectnessConcern.NONE);
        }
        for (ResearchFinding finding : evidence.findings()) {
            body.addResults(BodyResult.builder()
                    .key(finding.id().value())
                    .limitation(limitation(finding.id().value()))
                    .build());
        }
        return body.build();
    }

    private StudyLimitation limitation(String finding) {
        return appraised.limitation(new FindingId(finding)).toOptional().orElseThrow();
    }

    private static LocalizedText sentence(CertaintyLevel level) {
        return InformativeStatement.of(
                Claim.of(ClaimVerb.ASSOCIATION, LITTLE, OutcomeChange.INCREASE, RECRUITMENT, level));
    }

    private int levels(CertaintyDomain domain) {
        return certainty.domain(domain).flatMap(rating -> rating.levels()).orElseThrow();
    }

    @Test
    void fiveStudiesArePooled() {
        assertEquals(1.249, Math.exp(pooled.estimate()), 5e-4);
        assertEquals(.992, Math.exp(pooled.interval().low()), 5e-4);
        assertEquals(1.573, Math.exp(pooled.interval().high()), 5e-4);
        assertEquals(1.070, Math.exp(pool(NORMAL).interval().low()), 5e-4);
        assertEquals(1.458, Math.exp(pool(NORMAL).interval().high()), 5e-4);
    }

    @Test
    void quipsAnswersTellWhichShareOfTheWeightIsLimited() {
        assertEquals(
                List.of(
                        StudyLimitation.MODERATE,
                        StudyLimitation.MINOR,
                        StudyLimitation.MODERATE,
                        StudyLimitation.SERIOUS,
                        StudyLimitation.MODERATE),
                evidence.findings().stream()
                        .map(finding -> limitation(finding.id().value()))
                        .toList());
        assertEquals(.103, share(level -> level.compareTo(StudyLimitation.SERIOUS) >= 0), 5e-4);
        assertEquals(.847, share(level -> level.compareTo(StudyLimitation.MODERATE) >= 0), 5e-4);
    }

    private double share(Predicate<StudyLimitation> meant) {
        double tau2 = pooled.heterogeneity().tauSquared().orElseThrow();
        double all = 0;
        double share = 0;
        for (StudyEffect effect : effects) {
            double weight = 1 / (effect.size().vi() + tau2);
            all += weight;
            share += meant.test(limitation(effect.key())) ? weight : 0;
        }
        return share / all;
    }

    @Test
    void certaintyIsVeryLowAndTheSentenceSaysSo() {
        assertEquals(CertaintyLevel.HIGH, certainty.start().value().orElseThrow());
        assertEquals(-1, levels(CertaintyDomain.RISK_OF_BIAS));
        assertEquals(-1, levels(CertaintyDomain.IMPRECISION));
        assertEquals(-1, levels(CertaintyDomain.INDIRECTNESS));
        assertEquals(0, levels(CertaintyDomain.INCONSISTENCY));
        assertEquals(0, levels(CertaintyDomain.PUBLICATION_BIAS));
        CertaintyLevel level = certainty.level().value().orElseThrow();
        assertEquals(CertaintyLevel.VERY_LOW, level);
        assertEquals(
                "Het bewijs is zeer onzeker over de samenhang tussen weinig ouderlijk toezicht en rekrutering.",
                sentence(level).nl());
    }

    @Test
    void anotherWayToComputeTheIntervalTurnsTheCertainty() {
        ImmutableList<TippingPoint> points = EffectTipping.of(
                        EffectMeasure.LOG_ODDS_RATIO, effects, KNAPP_HARTUNG, STANDARD)
                .toOptional()
                .orElseThrow()
                .withBody(judged)
                .settings();
        TippingPoint point = points.stream()
                .filter(found -> found.inputPath().equals("config.ciMethod"))
                .findFirst()
                .orElseThrow();
        assertEquals(TestMethod.Z.label(), point.flipValue());
        assertEquals(TippingShift.UP, point.shift());
        CertaintyAssessment then = judged.assess(pool(NORMAL), STANDARD);
        assertEquals(CertaintyLevel.LOW, then.level().value().orElseThrow());
        String low = "Weinig ouderlijk toezicht hangt mogelijk samen met een grotere kans op rekrutering.";
        assertEquals(low, sentence(then.level().value().orElseThrow()).nl());
        assertTrue(point.toConclusion().nl().startsWith(low), point::toString);
    }

    /** What counting finds in the evidence, and what the certainty of the pooled body adds. */
    private TopicGaps gaps() {
        TopicGaps counted = Assessment.using(evidence.protocol()).of(evidence).detectedGaps().stream()
                .filter(topic -> topic.key().equals(MONITORING.value()))
                .findFirst()
                .orElseThrow();
        RatedGaps.Rated rated = new RatedGaps.Rated(
                effects.size(),
                certainty,
                evidence.findings().stream().map(ResearchFinding::id).collect(ImmutableList.toImmutableList()));
        List<RuledGap> said = new ArrayList<>();
        said.add(new RuledGap(GapRule.G3, RatedGaps.imprecise(rated, STANDARD)));
        double serious = share(level -> level.compareTo(StudyLimitation.SERIOUS) >= 0);
        said.add(new RuledGap(GapRule.G4, RatedGaps.biased(rated, OptionalDouble.of(serious), STANDARD)));
        said.add(new RuledGap(GapRule.G5, RatedGaps.contradictory(rated, TriangulationCode.SILENCE, STANDARD)));
        // an evidence base keeps studies apart, so that its own certainty is not that of the pooled body
        Set<String> replaced = Set.of("G3", "G4", "G5");
        counted.gaps().stream()
                .flatMap(gap -> gap.firings().stream())
                .filter(firing -> !replaced.contains(firing.rule()))
                .forEach(firing -> said.add(new RuledGap(
                        GapRule.valueOf(firing.rule()), Proposal.determined(Optional.of(firing), firing.step()))));
        return GapMerge.of(counted.topic(), said, RatedGaps.reasons(rated), counted.closed());
    }

    @Test
    void gapsAreDetectedWithTheirReasons() {
        TopicGaps gaps = gaps();
        // five studies without a review also lack a review, which is a gap of the map and of no kind of knowledge
        assertEquals(Set.of("G2", "G3", "G6", "G9", "G12"), gaps.rules());
        assertEquals(GapReason.INSUFFICIENT, gaps.reasons().get(0));
        assertEquals(
                List.of(GapReason.INSUFFICIENT),
                gap(gaps, KnowledgeGapType.EVIDENCE).reasons());
        assertEquals(
                List.of(GapReason.NOT_RIGHT),
                gap(gaps, KnowledgeGapType.POPULATION).reasons());
        assertEquals(
                List.of(GapReason.NOT_RIGHT),
                gap(gaps, KnowledgeGapType.EMPIRICAL).reasons());
    }

    private static DetectedGap gap(TopicGaps gaps, KnowledgeGapType type) {
        return gaps.gaps().stream()
                .filter(gap -> gap.type().equals(Optional.of(type)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatTestsBothEndsLeavesThatGapOut() {
        EvidenceBase both = evidence.toBuilder()
                .addSources(GoldenEvidence.source("S6", StudyDesign.REGISTER_COHORT, 2020, "United Kingdom"))
                .addFindings(GoldenEvidence.finding("S6", MONITORING, "recruitment", Direction.HARM_DOWN)
                        .build())
                .build();
        assertTrue(Assessment.using(both.protocol()).of(both).detectedGaps().stream()
                .filter(topic -> topic.key().equals(MONITORING.value()))
                .noneMatch(topic -> topic.rules().contains("G12")));
    }

    @Test
    void theAdviceAsksForALongitudinalStudyAtHomeInTheTargetGroupWithBothEnds() {
        Proposal<ResearchAdvice> proposal = ResearchAdvices.of(evidence, gaps());
        // a cohort of which nobody said whether it compares has no place on the scale of designs
        assertEquals(
                List.of("de sterkste opzet van het onderzoek tot nu toe"),
                proposal.missing().stream().map(LocalizedText::nl).toList());
        ResearchAdvice advice = proposal.soFar().orElseThrow();
        assertTrue(advice.features()
                .containsAll(
                        List.of(StudyFeature.LONGITUDINAL, StudyFeature.HOME_TARGET_GROUP, StudyFeature.BOTH_ENDS)));
        assertTrue(
                advice.studyType().nl().contains("in Nederland, bij de doelgroep (10 tot en met 24 jaar)"),
                advice.studyType().nl());
        assertEquals(GapReason.INSUFFICIENT, advice.reasons().get(0));
        assertTrue(
                advice.statement()
                        .nl()
                        .startsWith(
                                "Onderzoek naar ouderlijk toezicht bij jongeren in hechte gemeenschappen in Nederland, "
                                        + "vergeleken met de groep tussen beide uiteinden, op rekrutering, minimaal "),
                advice.statement().nl());
        assertTrue(advice.statement().nl().endsWith("(zoekdatum 2024-01-15)."));
    }

    @Test
    void aShareOfCasesIsRefusedForARiskMarkerAndForAnOddsRatio() {
        CausalStatus status = CausalStatuses.of(new CausalEvidence(
                        Optional.of(TemporalOrder.PREDICTOR),
                        Optional.of(Modifiability.EASY),
                        Optional.of(Confirmed.NO),
                        Optional.of(Confirmed.NO),
                        Optional.empty()))
                .toOptional()
                .orElseThrow();
        assertEquals(CausalStatus.RISK_MARKER_VARIABLE, status);
        RelativeEffect oddsRatio = RelativeEffect.oddsRatioWithoutBaseline(Adjustment.UNADJUSTED);
        Proposal<ImpactEstimate> refused = Impact.of(Optional.of(status)).levin(.30, oddsRatio);
        assertTrue(refused instanceof Proposal.NotApplicable<ImpactEstimate>);
        Proposal<ImpactEstimate> hypothetical = Impact.hypothetical().levin(.30, oddsRatio);
        assertEquals(
                List.of("de basiskans: een odds ratio is geen risicoratio"),
                hypothetical.missing().stream().map(LocalizedText::nl).toList());
        Proposal<ImpactEstimate> allowed = Impact.hypothetical()
                .levin(.30, RelativeEffect.oddsRatio(Math.exp(pooled.estimate()), .10, Adjustment.UNADJUSTED));
        assertEquals(
                ImpactReading.HYPOTHETICAL, allowed.toOptional().orElseThrow().reading());
    }
}
