package org.synthesis.examples.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.PooledEffect;
import org.synthesis.model.appraisal.Appraisal;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.appraisal.ConcernLevel;
import org.synthesis.model.base.Interval;
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
import org.synthesis.model.certainty.EstimatedEffect;
import org.synthesis.model.conclusion.TippingPoint;
import org.synthesis.model.conclusion.TippingShift;
import org.synthesis.model.context.LocalDecision;
import org.synthesis.model.context.LocalFit;
import org.synthesis.model.context.MunicipalityProfile;
import org.synthesis.model.context.PrerequisiteCheck;
import org.synthesis.model.context.PrerequisiteState;
import org.synthesis.model.effect.EffectMeasure;
import org.synthesis.model.effect.EffectSize;
import org.synthesis.model.effect.StudyEffect;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.InterventionId;
import org.synthesis.model.id.MunicipalityId;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Settlement;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.recommendation.Addressee;
import org.synthesis.model.recommendation.ConditionRole;
import org.synthesis.model.recommendation.ContextCondition;
import org.synthesis.model.recommendation.EtdAnswer;
import org.synthesis.model.recommendation.EtdCriterion;
import org.synthesis.model.recommendation.EvidenceToDecision;
import org.synthesis.model.recommendation.FitCondition;
import org.synthesis.model.recommendation.ModeratorScale;
import org.synthesis.model.recommendation.PanelAnswer;
import org.synthesis.model.recommendation.Recommendation;
import org.synthesis.model.recommendation.RecommendationType;
import org.synthesis.model.recommendation.Strength;
import org.synthesis.model.recommendation.TransferConcern;
import org.synthesis.model.recommendation.TransferGroup;
import org.synthesis.model.study.StudyDesign;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.EcologicalLevel;
import org.synthesis.model.vocabulary.FieldCondition;
import org.synthesis.model.vocabulary.LocalizedTerm;
import org.synthesis.scoring.appraisal.ResultAppraisals;
import org.synthesis.scoring.certainty.Grade;
import org.synthesis.scoring.certainty.OverallCertainty;
import org.synthesis.scoring.certainty.SummaryRow;
import org.synthesis.scoring.context.GroundsCertainty;
import org.synthesis.scoring.context.LocalFits;
import org.synthesis.scoring.pool.Pooling;
import org.synthesis.scoring.recommendation.AdviceWording;
import org.synthesis.scoring.recommendation.CriticalBody;
import org.synthesis.scoring.recommendation.DecisionTipping;
import org.synthesis.scoring.recommendation.DecisionType;
import org.synthesis.scoring.statement.Claim;
import org.synthesis.scoring.statement.ClaimVerb;
import org.synthesis.scoring.statement.InformativeStatement;
import org.synthesis.scoring.statement.OutcomeChange;
import org.synthesis.scoring.statement.StatedSize;

/** From trials of an action to advice, what would turn it, and what it comes to in six municipalities. */
class GoldenD2Test {
    private static final String YOUTH_WORK = "com:youth-provision";
    private static final InterventionId ACTION = new InterventionId("youth-work");
    private static final double BASELINE_RISK = .15;
    private static final Thresholds STANDARD = Thresholds.standard();
    private static final String PANEL = "panel";

    private final EvidenceBase evidence = evidence();
    private final ResultAppraisals.Appraised appraised = ResultAppraisals.of(evidence);
    private final ImmutableList<StudyEffect> trials = effects("RCT");
    private final PooledEffect pooled = pool(trials);
    private final EstimatedEffect fewer = fewer(estimated(pooled));
    private final CertaintyAssessment certainty = Grade.using(STANDARD)
            .assess(body(BodyDesign.RANDOMISED, trials, estimated(pooled))
                    .heterogeneity(pooled.heterogeneity())
                    .build());
    private final ImmutableList<CriticalBody> critical = ImmutableList.of(
            new CriticalBody("police-contacts", LocalizedText.of("politiecontacten", "police contacts"), certainty));
    private final EvidenceToDecision decision = EvidenceToDecision.builder()
            .putAnswers(EtdCriterion.BALANCE, PanelAnswer.of(EtdAnswer.FAVOURS_INTERVENTION, PANEL))
            .putAnswers(EtdCriterion.VALUES, PanelAnswer.of(EtdAnswer.PROBABLY_NO_IMPORTANT_UNCERTAINTY, PANEL))
            .putAnswers(EtdCriterion.FEASIBILITY, PanelAnswer.of(EtdAnswer.PROBABLY_YES, PANEL))
            .putAnswers(EtdCriterion.ACCEPTABILITY, PanelAnswer.of(EtdAnswer.PROBABLY_YES, PANEL))
            .putAnswers(EtdCriterion.EQUITY, PanelAnswer.of(EtdAnswer.PROBABLY_INCREASED, PANEL))
            .build();

    /** Two trials whose mean is RR .80 (.70-.92), and a quasi-experiment beside them. */
    private static EvidenceBase evidence() {
        double standardError = (Math.log(.92) - Math.log(.70)) / (2 * 1.96);
        EvidenceBase.Builder base = GoldenEvidence.base()
                .addOutcomes(GoldenEvidence.outcome("police-contacts", "Politiecontacten", "Police contacts"))
                .addInterventions(GoldenEvidence.action(
                        ACTION.value(),
                        "Structureel jongerenwerk met sleutelfiguren",
                        "Structural youth work with key persons"));
        for (String key : List.of("RCT1", "RCT2", "QED")) {
            boolean trial = key.startsWith("RCT");
            base.addSources(GoldenEvidence.source(
                    key,
                    trial ? StudyDesign.RCT : StudyDesign.QUASI_EXPERIMENT,
                    2018,
                    key.endsWith("1") ? "United Kingdom" : "United States"));
            base.addFindings(GoldenEvidence.finding(key, ACTION, "police-contacts", Direction.HARM_DOWN)
                    .effect(GoldenEvidence.estimate(EffectMeasure.RISK_RATIO, .80, standardError * Math.sqrt(2)))
                    .appraisal(
                            new Appraisal("coded", trial ? AppraisalLevel.NOT_ASSESSED : AppraisalLevel.MODERATE, ""))
                    .build());
            if (trial) {
                base.addAllAnswers(GoldenEvidence.answers(key, "rob2-assignment", someConcerns()));
            }
        }
        return base.build();
    }

    /** No plan was fixed beforehand; all else is in order. */
    private static Map<String, String> someConcerns() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.putAll(Map.of("1.1", "Y", "1.2", "Y", "1.3", "N", "2.1", "N", "2.2", "N", "2.6", "Y", "3.1", "Y"));
        answers.putAll(Map.of("4.1", "N", "4.2", "N", "4.3", "N", "5.1", "N", "5.2", "N", "5.3", "N"));
        return answers;
    }

    private ImmutableList<StudyEffect> effects(String design) {
        return evidence.findings().stream()
                .filter(finding -> finding.id().value().startsWith(design))
                .map(GoldenEvidence::effect)
                .collect(ImmutableList.toImmutableList());
    }

    private static PooledEffect pool(ImmutableList<StudyEffect> effects) {
        return Pooling.using(AnalysisSpec.standard())
                .pool(EffectMeasure.RISK_RATIO, effects)
                .toOptional()
                .orElseThrow();
    }

    /** How many fewer of 1000 people have the outcome, positive as that is desirable. */
    private static EstimatedEffect fewer(EstimatedEffect effect) {
        return turned(SummaryRow.perThousand(
                BASELINE_RISK,
                new EstimatedEffect(
                        Math.exp(effect.estimate()), effect.interval().map(Math::exp))));
    }

    private static EstimatedEffect estimated(PooledEffect effect) {
        return new EstimatedEffect(effect.estimate(), effect.interval());
    }

    private static EstimatedEffect estimated(StudyEffect effect) {
        double half = 1.96 * effect.size().se();
        double estimate = effect.size().yi();
        return EstimatedEffect.of(estimate, estimate - half, estimate + half);
    }

    private static EstimatedEffect turned(EstimatedEffect effect) {
        Interval interval = effect.interval();
        return new EstimatedEffect(
                -effect.estimate(), new Interval(-interval.high(), -interval.low(), interval.level()));
    }

    /** The setting is that of other countries, which people judged a serious difference. */
    private BodyOfEvidence.Builder body(BodyDesign design, ImmutableList<StudyEffect> effects, EstimatedEffect mean) {
        BodyOfEvidence.Builder body = BodyOfEvidence.builder()
                .framework(CertaintyFramework.GRADE_INTERVENTION)
                .design(design)
                .scale(EffectScale.LOG_RISK_RATIO)
                .pooled(turned(mean))
                .absolute(fewer(mean))
                .context(new EffectContext.Minimal(10));
        for (DirectnessElement element : DirectnessElement.values()) {
            body.putConcerns(
                    element, element == DirectnessElement.SETTING ? DirectnessConcern.SERIOUS : DirectnessConcern.NONE);
        }
        for (StudyEffect effect : effects) {
            body.addResults(BodyResult.builder()
                    .key(effect.key())
                    .limitation(
                            appraised.limitation(new FindingId(effect.key())).toOptional())
                    .effect(new EffectSize(-effect.size().yi(), effect.size().vi()))
                    .build());
        }
        return body;
    }

    private int levels(CertaintyDomain domain) {
        return certainty.domain(domain).flatMap(rating -> rating.levels()).orElseThrow();
    }

    @Test
    void trialsGiveARelativeAndAnAbsoluteEffect() {
        assertEquals(.80, Math.exp(pooled.estimate()), 5e-3);
        assertEquals(.70, Math.exp(pooled.interval().low()), 5e-3);
        assertEquals(.92, Math.exp(pooled.interval().high()), 5e-3);
        assertEquals(30, fewer.estimate(), .5);
        assertEquals(12, fewer.interval().low(), .5);
        assertEquals(45, fewer.interval().high(), .5);
    }

    @Test
    void certaintyIsLowAndTheSentenceSaysMay() {
        assertEquals(0, levels(CertaintyDomain.IMPRECISION));
        assertEquals(-1, levels(CertaintyDomain.RISK_OF_BIAS));
        assertEquals(-1, levels(CertaintyDomain.INDIRECTNESS));
        CertaintyLevel level = certainty.level().value().orElseThrow();
        assertEquals(CertaintyLevel.LOW, level);
        StatedSize size = StatedSize.of(fewer.estimate(), new EffectContext.Partial(10, 30, 60));
        assertEquals(StatedSize.MODERATE, size);
        assertEquals(
                "Structureel jongerenwerk met sleutelfiguren vermindert politiecontacten mogelijk.",
                InformativeStatement.of(Claim.of(
                                        ClaimVerb.EFFECT,
                                        LocalizedTerm.singular(
                                                "structureel jongerenwerk met sleutelfiguren",
                                                "structural youth work with key persons"),
                                        OutcomeChange.DECREASE,
                                        LocalizedTerm.plural("politiecontacten", "police contacts"),
                                        level)
                                .sized(size))
                        .nl());
    }

    @Test
    void aQuasiExperimentThatIsNotJudgedInFullIsNotSetAgainstTheTrials() {
        ImmutableList<StudyEffect> other = effects("QED");
        EstimatedEffect found = estimated(other.get(0));
        CertaintyAssessment nonRandomised = Grade.using(STANDARD)
                .assess(
                        body(BodyDesign.NON_RANDOMISED, other, found).build(),
                        // nobody saw a reason to rate up
                        CertaintyFramework.GRADE_INTERVENTION.optional().stream()
                                .map(domain -> new Settlement("QED", domain.code(), "0", PANEL, "", "no reason"))
                                .toList());
        assertEquals(
                List.of("de zekerheid van de niet-gerandomiseerde studies"),
                OverallCertainty.streams(
                                certainty, nonRandomised, OverallCertainty.similar(estimated(pooled), found))
                        .missing()
                        .stream()
                        .map(LocalizedText::nl)
                        .toList());
    }

    @Test
    void theAdviceIsConditionalAndNamesWhatKeepsItFromBeingStrong() {
        Judgement<EtdAnswer> overall = DecisionType.certainty(critical, decision);
        Judgement<RecommendationType> type = DecisionType.judge(decision, overall);
        assertEquals(Optional.of(RecommendationType.CONDITIONAL_FOR), type.value());
        String said = AdviceWording.weighed(recommendation(ConcernLevel.MINOR).action(), decision, overall, type)
                .orElseThrow()
                .nl();
        assertTrue(said.startsWith("Overweeg: bied structureel jongerenwerk met sleutelfiguren aan, wanneer "), said);
    }

    @Test
    void onlyLessBiasOrMoreDirectEvidenceMakesItStrongAndNoSingleStepMakesItWeaker() {
        ImmutableList<TippingPoint> points = DecisionTipping.of(critical, decision);
        assertEquals(
                List.of("certainty/risk-of-bias: -1 > 0", "certainty/indirectness: -1 > 0"),
                points.stream()
                        .map(point ->
                                point.inputPath() + ": " + point.baseline().nl() + " > "
                                        + point.flipValue().nl())
                        .toList());
        for (TippingPoint point : points) {
            assertEquals(TippingShift.UP, point.shift());
            assertEquals(RecommendationType.CONDITIONAL_FOR.label(), point.fromConclusion());
            assertEquals(RecommendationType.STRONG_FOR.label(), point.toConclusion());
        }
    }

    @Test
    void twoStepsOfTheBalanceAreNeededToReachEither() {
        EvidenceToDecision one = decision.with(EtdCriterion.BALANCE, EtdAnswer.PROBABLY_FAVOURS_INTERVENTION);
        EvidenceToDecision two = decision.with(EtdCriterion.BALANCE, EtdAnswer.FAVOURS_NEITHER);
        assertEquals(RecommendationType.CONDITIONAL_FOR, type(one));
        assertEquals(RecommendationType.CONDITIONAL_EITHER, type(two));
    }

    private RecommendationType type(EvidenceToDecision answers) {
        return DecisionType.propose(answers, DecisionType.certainty(critical, answers))
                .toOptional()
                .orElseThrow();
    }

    /** Youth work must be there; the effect may depend on three features of a place, of which the third counts half. */
    private Recommendation recommendation(ConcernLevel concern) {
        Recommendation.Builder recommendation = Recommendation.builder()
                .id(new RecommendationId("R1"))
                .addressee(Addressee.MUNICIPALITY)
                .question(GoldenEvidence.QUESTION)
                .level(EcologicalLevel.COMMUNITY)
                .action(LocalizedText.of(
                        "Bied structureel jongerenwerk met sleutelfiguren aan.",
                        "Offer structural youth work with key persons."))
                .findings(evidence.findings().stream().map(ResearchFinding::id).toList())
                .condition(new ContextCondition.Always())
                .strength(Strength.CONDITIONAL)
                .illustrative(false)
                .decision(decision)
                .addFitConditions(
                        FitCondition.builder()
                                .condition(FieldCondition.parse(YOUTH_WORK + " present")
                                        .orElseThrow())
                                .role(ConditionRole.PREREQUISITE)
                                .text(LocalizedText.of("er is jongerenwerk", "there is youth work"))
                                .build(),
                        moderator("density", "10", "0..10", 2),
                        moderator("trust", "very-high", "very-low<low<medium<high<very-high", 2),
                        moderator("region", "port", "nominal", 1));
        for (TransferGroup group : TransferGroup.values()) {
            boolean context = group == TransferGroup.IMPLEMENTATION_CONTEXT;
            recommendation.addTransfer(new TransferConcern(
                    group, context ? concern : ConcernLevel.NONE, LocalizedText.of("ander land", "another country")));
        }
        return recommendation.build();
    }

    private static FitCondition moderator(String field, String reference, String scale, double weight) {
        return FitCondition.builder()
                .condition(new FieldCondition(field, FieldCondition.Operator.EQUALS, ImmutableList.of(reference)))
                .role(ConditionRole.MODERATOR)
                .text(LocalizedText.EMPTY)
                .weight(weight)
                .scale(ModeratorScale.parse(scale).orElseThrow())
                .build();
    }

    private LocalFit fit(String name, ConcernLevel concern, String... profile) {
        Map<String, String> fields = new HashMap<>();
        for (String field : profile) {
            List<String> parts = Arrays.asList(field.split("=", -1));
            fields.put(parts.get(0), parts.get(1));
        }
        Proposal<CertaintyLevel> level = certainty.level().proposed();
        return LocalFits.in(evidence)
                .of(
                        recommendation(concern),
                        MunicipalityProfile.builder()
                                .id(new MunicipalityId(name))
                                .name(name)
                                .fictitious(true)
                                .fields(fields)
                                .note("")
                                .build(),
                        GroundsCertainty.of(level, -levels(CertaintyDomain.INDIRECTNESS)));
    }

    private static void assertComesTo(LocalDecision decision, LocalFit fit) {
        assertEquals(Optional.of(decision), fit.decision().toOptional());
    }

    private static void assertCertainty(CertaintyLevel level, LocalFit fit) {
        assertEquals(Optional.of(level), fit.certainty().level().toOptional());
    }

    private static void assertAlike(double similarity, LocalFit fit) {
        assertEquals(similarity, fit.similarity().similarity().orElseThrow(), 1e-12);
    }

    @Test
    void municipalityAAppliesIt() {
        LocalFit fit = fit("A", ConcernLevel.MINOR, YOUTH_WORK + "=strong", "density=7.5", "trust=high", "region=port");
        assertAlike(.80, fit);
        assertComesTo(LocalDecision.APPLY, fit);
        assertCertainty(CertaintyLevel.LOW, fit);
    }

    @Test
    void municipalityBAdaptsItWithoutLosingCertaintyTwice() {
        LocalFit fit =
                fit("B", ConcernLevel.MODERATE, YOUTH_WORK + "=strong", "density=3", "trust=high", "region=port");
        assertAlike(.62, fit);
        assertComesTo(LocalDecision.ADAPT, fit);
        assertCertainty(CertaintyLevel.LOW, fit);
    }

    @Test
    void municipalityFPilotsItAndIsLessCertain() {
        LocalFit fit =
                fit("F", ConcernLevel.SERIOUS, YOUTH_WORK + "=strong", "density=6.25", "trust=low", "region=port");
        assertAlike(.55, fit);
        assertComesTo(LocalDecision.PILOT_WITH_EVALUATION, fit);
        assertCertainty(CertaintyLevel.VERY_LOW, fit);
    }

    @Test
    void municipalityCBuildsYouthWorkFirst() {
        LocalFit fit = fit("C", ConcernLevel.MINOR, YOUTH_WORK + "=none", "density=7.5", "trust=high", "region=port");
        assertComesTo(LocalDecision.BUILD_FIRST, fit);
        assertEquals(
                List.of(YOUTH_WORK),
                fit.prerequisites().stream()
                        .filter(check -> check.state() == PrerequisiteState.NOT_MET)
                        .map(PrerequisiteCheck::field)
                        .toList());
    }

    @Test
    void municipalityDCompletesItsProfile() {
        LocalFit fit = fit("D", ConcernLevel.MINOR, YOUTH_WORK + "=strong", "density=7", "region=port");
        assertAlike(.80, fit);
        assertEquals(.40, fit.similarity().unknownShare(), 1e-12);
        assertComesTo(LocalDecision.PROFILE_INCOMPLETE, fit);
    }

    @Test
    void municipalityEChecksFirst() {
        LocalFit fit = fit("E", ConcernLevel.MINOR, "density=7.5", "trust=high", "region=port");
        assertComesTo(LocalDecision.CHECK_FIRST, fit);
    }
}
