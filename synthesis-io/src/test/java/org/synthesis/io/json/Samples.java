package org.synthesis.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.Provenance;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.Convergence;
import org.synthesis.model.analysis.FitTrace;
import org.synthesis.model.analysis.Heterogeneity;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.analysis.PooledEffect;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.analysis.PredictionMethod;
import org.synthesis.model.analysis.StudyWeight;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.model.analysis.VarianceComponents;
import org.synthesis.model.appraisal.Agreement;
import org.synthesis.model.appraisal.Appraisal;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.appraisal.Cerqual;
import org.synthesis.model.appraisal.ClaimKind;
import org.synthesis.model.appraisal.CodedField;
import org.synthesis.model.appraisal.Coding;
import org.synthesis.model.appraisal.ConcernLevel;
import org.synthesis.model.appraisal.Disagreement;
import org.synthesis.model.appraisal.ItemAnswer;
import org.synthesis.model.appraisal.Kappa;
import org.synthesis.model.appraisal.KappaWeights;
import org.synthesis.model.appraisal.ResultAppraisal;
import org.synthesis.model.appraisal.StudyLimitation;
import org.synthesis.model.appraisal.ToolChoice;
import org.synthesis.model.appraisal.ToolJudgement;
import org.synthesis.model.appraisal.ToolLevel;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.Fingerprint;
import org.synthesis.model.base.Interval;
import org.synthesis.model.base.SourceLocation;
import org.synthesis.model.certainty.CerqualAssessment;
import org.synthesis.model.certainty.CerqualComponent;
import org.synthesis.model.certainty.CerqualRating;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.CertaintyDomain;
import org.synthesis.model.certainty.CertaintyFramework;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.certainty.DomainRating;
import org.synthesis.model.conclusion.AdvisedAction;
import org.synthesis.model.conclusion.AgendaItem;
import org.synthesis.model.conclusion.AgendaPlace;
import org.synthesis.model.conclusion.DatasetConclusion;
import org.synthesis.model.conclusion.DirectionCounts;
import org.synthesis.model.conclusion.FreshnessFlag;
import org.synthesis.model.conclusion.FreshnessKind;
import org.synthesis.model.conclusion.FreshnessStatus;
import org.synthesis.model.conclusion.GapConclusion;
import org.synthesis.model.conclusion.Grounding;
import org.synthesis.model.conclusion.InsightConclusion;
import org.synthesis.model.conclusion.LocalAdvice;
import org.synthesis.model.conclusion.Plausibility;
import org.synthesis.model.conclusion.PooledVariant;
import org.synthesis.model.conclusion.QuestionAnswer;
import org.synthesis.model.conclusion.RecommendationConclusion;
import org.synthesis.model.conclusion.SetAside;
import org.synthesis.model.conclusion.StreamDirection;
import org.synthesis.model.conclusion.StrengthCheck;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.conclusion.SubjectTriangulation;
import org.synthesis.model.conclusion.TippingPoint;
import org.synthesis.model.conclusion.TippingPoints;
import org.synthesis.model.conclusion.TippingShift;
import org.synthesis.model.conclusion.TippingSource;
import org.synthesis.model.conclusion.TopicGaps;
import org.synthesis.model.conclusion.Trace;
import org.synthesis.model.conclusion.TraceInput;
import org.synthesis.model.conclusion.Triangulation;
import org.synthesis.model.conclusion.TriangulationCode;
import org.synthesis.model.conclusion.Verdict;
import org.synthesis.model.context.ContextSimilarity;
import org.synthesis.model.context.Likeness;
import org.synthesis.model.context.LocalCertainty;
import org.synthesis.model.context.LocalDecision;
import org.synthesis.model.context.LocalFit;
import org.synthesis.model.context.MunicipalityProfile;
import org.synthesis.model.context.PrerequisiteCheck;
import org.synthesis.model.context.PrerequisiteState;
import org.synthesis.model.effect.EffectMeasure;
import org.synthesis.model.effect.EffectSize;
import org.synthesis.model.effect.PrimaryEffect;
import org.synthesis.model.effect.ReportedEffect;
import org.synthesis.model.effect.ReportingUnit;
import org.synthesis.model.effect.StandardErrorBasis;
import org.synthesis.model.effect.TwoByTwo;
import org.synthesis.model.effect.Verification;
import org.synthesis.model.factor.ExpectedRole;
import org.synthesis.model.factor.Factor;
import org.synthesis.model.factor.Intervention;
import org.synthesis.model.factor.InterventionKind;
import org.synthesis.model.factor.LeverOwner;
import org.synthesis.model.factor.Modifiability;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.finding.Directness;
import org.synthesis.model.finding.InsightKind;
import org.synthesis.model.finding.PracticeInsight;
import org.synthesis.model.finding.QualitativeFinding;
import org.synthesis.model.finding.QuantitativeFinding;
import org.synthesis.model.finding.Sourcing;
import org.synthesis.model.finding.SubjectPole;
import org.synthesis.model.finding.TemporalOrder;
import org.synthesis.model.gap.DetectedGap;
import org.synthesis.model.gap.EmptySearch;
import org.synthesis.model.gap.EvidenceClass;
import org.synthesis.model.gap.EvidenceGap;
import org.synthesis.model.gap.GapBasis;
import org.synthesis.model.gap.GapBasisKind;
import org.synthesis.model.gap.GapCell;
import org.synthesis.model.gap.GapFiring;
import org.synthesis.model.gap.GapMap;
import org.synthesis.model.gap.GapReason;
import org.synthesis.model.gap.GapStatus;
import org.synthesis.model.gap.GapTopic;
import org.synthesis.model.gap.GapType;
import org.synthesis.model.gap.KnowledgeGapType;
import org.synthesis.model.gap.MapGapKind;
import org.synthesis.model.gap.OpenGapRule;
import org.synthesis.model.gap.Priority;
import org.synthesis.model.gap.ResearchAdvice;
import org.synthesis.model.gap.StudyCounts;
import org.synthesis.model.gap.StudyFeature;
import org.synthesis.model.id.DatasetId;
import org.synthesis.model.id.Doi;
import org.synthesis.model.id.FactorId;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.GapId;
import org.synthesis.model.id.InterventionId;
import org.synthesis.model.id.MunicipalityId;
import org.synthesis.model.id.OutcomeId;
import org.synthesis.model.id.QuestionId;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.id.StudyId;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Settlement;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.question.Outcome;
import org.synthesis.model.question.OutcomeFamily;
import org.synthesis.model.question.OutcomePolarity;
import org.synthesis.model.question.Protocol;
import org.synthesis.model.question.QuestionKind;
import org.synthesis.model.question.ReviewQuestion;
import org.synthesis.model.recommendation.Addressee;
import org.synthesis.model.recommendation.ConditionRole;
import org.synthesis.model.recommendation.ContextCondition;
import org.synthesis.model.recommendation.Contraindication;
import org.synthesis.model.recommendation.EtdAnswer;
import org.synthesis.model.recommendation.EtdCriterion;
import org.synthesis.model.recommendation.EvidenceToDecision;
import org.synthesis.model.recommendation.FitCondition;
import org.synthesis.model.recommendation.GoodPracticeCriterion;
import org.synthesis.model.recommendation.Implementation;
import org.synthesis.model.recommendation.ModeratorScale;
import org.synthesis.model.recommendation.PanelAnswer;
import org.synthesis.model.recommendation.ParadigmaticSituation;
import org.synthesis.model.recommendation.Recommendation;
import org.synthesis.model.recommendation.RecommendationType;
import org.synthesis.model.recommendation.Strength;
import org.synthesis.model.recommendation.TransferConcern;
import org.synthesis.model.recommendation.TransferGroup;
import org.synthesis.model.source.CitationCertainty;
import org.synthesis.model.source.PersonName;
import org.synthesis.model.source.Source;
import org.synthesis.model.source.SourceKind;
import org.synthesis.model.standard.DesignClass;
import org.synthesis.model.standard.EmmieDimension;
import org.synthesis.model.standard.EvidenceRegister;
import org.synthesis.model.standard.RatingModel;
import org.synthesis.model.standard.RegisterVerdict;
import org.synthesis.model.study.KnowledgeSource;
import org.synthesis.model.study.Study;
import org.synthesis.model.study.StudyDesign;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Concept;
import org.synthesis.model.vocabulary.Concepts;
import org.synthesis.model.vocabulary.EcologicalLevel;
import org.synthesis.model.vocabulary.FieldCondition;
import org.synthesis.model.vocabulary.LocalizedTerm;

/** An evidence base and conclusions that use every type, every attribute, and every optional one both ways. */
final class Samples {
    private static final QuestionId Q1 = new QuestionId("Q1");
    private static final QuestionId Q1A = new QuestionId("Q1a");
    private static final OutcomeId INVOLVEMENT = new OutcomeId("involvement");
    private static final SourceId FULL = new SourceId("S-FULL");
    private static final SourceId BARE = new SourceId("S-BARE");
    private static final FactorId F01 = new FactorId("F01");
    private static final FactorId F02 = new FactorId("F02");
    private static final InterventionId I01 = new InterventionId("I01");
    private static final FindingId FN001 = new FindingId("FN001");
    private static final FindingId FN002 = new FindingId("FN002");
    private static final FindingId PI01 = new FindingId("PI01");
    private static final GapId G01 = new GapId("G01");
    private static final RecommendationId R01 = new RecommendationId("R01");
    private static final RecommendationId R02 = new RecommendationId("R02");
    private static final RecommendationId R03 = new RecommendationId("R03");
    private static final MunicipalityId GM_A = new MunicipalityId("GM-A");
    private static final DatasetId BCG = new DatasetId("bcg");
    private static final FieldCondition CONTACT =
            new FieldCondition("contact", FieldCondition.Operator.IN, ImmutableList.of("none", "incidental"));
    private static final FieldCondition YEAR =
            new FieldCondition("year", FieldCondition.Operator.AT_LEAST, ImmutableList.of("2015"));
    private static final StudyCounts ONE_STUDY = new StudyCounts(ImmutableMap.of(EvidenceClass.REVIEW_GREY, 1));
    private static final Rule RULE = new Rule("C1", RuleStatus.N, text("regel"), "Guyatt et al. (2008)");
    private static final TransferConcern CONCERN =
            new TransferConcern(TransferGroup.POPULATION, ConcernLevel.MODERATE, text("andere mensen"));
    private static final Trace TRACE = new Trace(
            ImmutableList.of(RULE),
            ImmutableList.of(new TraceInput("FN001", Fingerprint.ofText("as it was"))),
            ImmutableMap.of(Threshold.WITHIN_STUDY_SHARE, 0.75));

    private Samples() {}

    private static LocalizedText text(String nl) {
        return LocalizedText.of(nl, nl + " in English, \"quoted\", 1\u00bd \ud83d\ude00");
    }

    static EvidenceBase evidence() {
        return EvidenceBase.builder()
                .protocol(protocol())
                .concepts(new Concepts(ImmutableList.of(
                        new Concept("term", "grooming", text("ronselen"), text("omschrijving")),
                        new Concept("profile.contact", "none", text("geen"), LocalizedText.EMPTY))))
                .addQuestions(question(Q1, QuestionKind.MAIN, Optional.empty()))
                .addQuestions(question(Q1A, QuestionKind.SUB, Optional.of(Q1)))
                .addOutcomes(new Outcome(
                        INVOLVEMENT, text("betrokkenheid"), OutcomePolarity.HIGHER_IS_WORSE, OutcomeFamily.INVOLVEMENT))
                .addSources(fullSource(), bareSource())
                .addStudies(Study.builder()
                        .id(new StudyId("CYDS"))
                        .label(text("jeugdstudie"))
                        .addSources(FULL, BARE)
                        .build())
                .addFactors(
                        factor(F01).addTags("peers", "risk").build(),
                        factor(F02).build())
                .addInterventions(Intervention.builder()
                        .id(I01)
                        .label(text("straatwerk"))
                        .definition(text("werkers op straat"))
                        .level(EcologicalLevel.COMMUNITY)
                        .kind(InterventionKind.OUTREACH)
                        .build())
                .addFindings(
                        quantitative(),
                        qualitative(),
                        quantitative().toBuilder()
                                .id(new FindingId("FN003"))
                                .subgroup(Optional.empty())
                                .build(),
                        qualitative().toBuilder()
                                .id(new FindingId("FN004"))
                                .subgroup("girls")
                                .build())
                .addInsights(insight())
                .addCodings(new Coding(FN001, "second", CodedField.DIRECTION, "harm-up", "Table 2"))
                .putToolFiles("tools/own.tool", "tool own\n")
                .addAnswers(new ItemAnswer(FN001, "rob2-assignment", "second", "2.1", "PY", "open label"))
                .addSettlements(new Settlement("F01", "imprecision", "1", "panel", "2026-03-01", "few events"))
                .addGaps(gap("G01", new GapBasis.Sources("S-FULL", ImmutableList.of(FULL))))
                .addGaps(gap("G02", new GapBasis.Subjects("F01;I01", ImmutableList.of(F01, I01))))
                .addGaps(gap("G03", new GapBasis.Count("count year>=2015", ImmutableList.of(YEAR))))
                .addGaps(gap("G04", new GapBasis.Share("share contact in none,incidental", ImmutableList.of(CONTACT))))
                .addRecommendations(recommendation(), bareRecommendation())
                .addRecommendations(bareRecommendation().toBuilder()
                        .id(R03)
                        .decision(EvidenceToDecision.builder().build())
                        .build())
                .addMunicipalities(MunicipalityProfile.builder()
                        .id(GM_A)
                        .name("Voorbeeldstad")
                        .fictitious(true)
                        .putFields("contact", "incidental")
                        .putFields("a name with 'quotes'", "")
                        .addSignals(F01)
                        .addInterventions(I01)
                        .note("")
                        .build())
                .addPrimaryEffects(primaryEffect(), barePrimaryEffect())
                .putTerms("F01", LocalizedTerm.plural("ouders", "parents"))
                .putTerms("involvement", LocalizedTerm.singular("de betrokkenheid", "involvement"))
                .addProvenance(
                        new Provenance(FN001, new SourceLocation("findings.csv", 2, "id"), "first"),
                        new Provenance(I01, SourceLocation.ofFile("interventions.csv"), ""),
                        new Provenance(F01, SourceLocation.NOWHERE, ""),
                        new Provenance(BCG, SourceLocation.NOWHERE, ""),
                        new Provenance(G01, SourceLocation.NOWHERE, ""),
                        new Provenance(GM_A, SourceLocation.NOWHERE, ""),
                        new Provenance(INVOLVEMENT, SourceLocation.NOWHERE, ""),
                        new Provenance(Q1, SourceLocation.NOWHERE, ""),
                        new Provenance(R01, SourceLocation.NOWHERE, ""),
                        new Provenance(FULL, SourceLocation.NOWHERE, ""),
                        new Provenance(new StudyId("study:with:colons"), SourceLocation.NOWHERE, ""))
                .build();
    }

    private static Protocol protocol() {
        return Protocol.builder()
                .title(text("titel"))
                .population(text("jongeren"))
                .outcome(text("uitkomst"))
                .client("client")
                .contact("contact")
                .version("2")
                .date("2026-01-31")
                .searchDate("2025-06-30")
                .homeCountry("Netherlands")
                .pooling(AnalysisSpec.builder()
                        .model(PoolingModel.RANDOM_EFFECTS)
                        .tauSquaredMethod(TauSquaredMethod.DL)
                        .test(TestMethod.KNAPP_HARTUNG)
                        .prediction(PredictionMethod.NORMAL)
                        .level(0.9)
                        .convergence(new Convergence(1e-8, 50))
                        .build())
                .putRaw("z", "last letter first")
                .putRaw("a", "")
                .addDraftTools("robins-i-2025-a")
                .thresholds(Thresholds.standard().with(Threshold.WITHIN_STUDY_SHARE, 0.75))
                .build();
    }

    private static ReviewQuestion question(QuestionId id, QuestionKind kind, Optional<QuestionId> parent) {
        return ReviewQuestion.builder()
                .id(id)
                .parent(parent)
                .order(1)
                .kind(kind)
                .text(text("vraag"))
                .products(parent.isPresent() ? ImmutableList.of("table", "map") : ImmutableList.of())
                .build();
    }

    private static Source fullSource() {
        return Source.builder()
                .from(bareSource())
                .id(FULL)
                .addAuthors(new PersonName("Hoeve", "M."), new PersonName("Europol", ""))
                .year(2009)
                .container("Journal of Abnormal Child Psychology")
                .details("37(6), 749-775")
                .publisher("Springer")
                .doi(new Doi("10.1007/s10802-009-9310-8"))
                .language("en")
                .addCountries("Netherlands", "Belgium")
                .studies(161)
                .effects(1)
                .participants(0)
                .peerReviewed(true)
                .addTags("family")
                .note("read twice")
                .build();
    }

    private static Source bareSource() {
        return Source.builder()
                .id(BARE)
                .kind(SourceKind.JOURNAL_ARTICLE)
                .title("The relationship between parenting and delinquency")
                .design(StudyDesign.UNKNOWN)
                .peerReviewed(false)
                .greyLiterature(true)
                .citationCertainty(CitationCertainty.UNVERIFIED)
                .readBasis("abstract")
                .note("")
                .build();
    }

    private static Factor.Builder factor(FactorId id) {
        return Factor.builder()
                .id(id)
                .label(text("vrienden"))
                .definition(text("omschrijving"))
                .level(EcologicalLevel.PEER)
                .role(ExpectedRole.RISK)
                .isAggregate(false)
                .modifiability(Modifiability.MODERATE);
    }

    private static ReportedEffect fullEffect() {
        return ReportedEffect.builder()
                .measure(EffectMeasure.R)
                .estimate(-0.21)
                .interval(new Interval(-0.3, -0.1, 0.95))
                .standardError(0.05)
                .standardErrorBasis(StandardErrorBasis.PUBLISHED_CI)
                .rangeLow(-0.5)
                .rangeHigh(3)
                .valueA(0.1 + 0.2)
                .valueB(-0.0)
                .studies(7)
                .effects(9)
                .participants(Integer.MAX_VALUE)
                .pValue("<.01")
                .verification(Verification.VERIFIED)
                .verifiedIn("p. 12")
                .build();
    }

    private static ReportedEffect noEffect() {
        return ReportedEffect.builder()
                .measure(EffectMeasure.NONE)
                .standardErrorBasis(StandardErrorBasis.NONE)
                .verification(Verification.NONE)
                .build();
    }

    private static QuantitativeFinding quantitative() {
        return QuantitativeFinding.builder()
                .id(FN001)
                .question(Q1)
                .source(FULL)
                .subject(F01)
                .pole(SubjectPole.SAME)
                .outcome(INVOLVEMENT)
                .subgroup("boys")
                .unit(ReportingUnit.POOLED)
                .directionReported(Direction.HARM_UP)
                .direction(Direction.HARM_UP)
                .directionCertainty(Verification.VERIFIED)
                .effect(fullEffect())
                .directness(Directness.INDIRECT)
                .fromHome(false)
                .appraisal(new Appraisal("amstar", AppraisalLevel.MODERATE, "no protocol"))
                .statement(text("bevinding"))
                .note("")
                .build();
    }

    private static QualitativeFinding qualitative() {
        return QualitativeFinding.builder()
                .id(FN002)
                .question(Q1A)
                .source(BARE)
                .subject(I01)
                .pole(SubjectPole.OPPOSITE)
                .outcome(INVOLVEMENT)
                .unit(ReportingUnit.NARRATIVE)
                .directionReported(Direction.UNCLEAR)
                .direction(Direction.UNCLEAR)
                .directionCertainty(Verification.NONE)
                .effect(noEffect())
                .directness(Directness.DIRECT)
                .fromHome(true)
                .appraisal(new Appraisal("casp", AppraisalLevel.NOT_ASSESSED, ""))
                .statement(text("bevinding"))
                .note("tab\tand\nline")
                .build();
    }

    private static PracticeInsight insight() {
        return PracticeInsight.builder()
                .id(PI01)
                .question(Q1)
                .level(EcologicalLevel.ALL)
                .kind(InsightKind.PRACTICE)
                .sourcing(Sourcing.SOURCED)
                .addSources(BARE)
                .label(text("naam"))
                .statement(text("inzicht"))
                .addActors("police", "school")
                .cerqual(new Cerqual(
                        ConcernLevel.MINOR,
                        ConcernLevel.NONE,
                        ConcernLevel.SERIOUS,
                        ConcernLevel.MODERATE,
                        AppraisalLevel.LOW))
                .note("")
                .build();
    }

    private static EvidenceGap gap(String id, GapBasis basis) {
        return EvidenceGap.builder()
                .id(new GapId(id))
                .question(Q1)
                .level(EcologicalLevel.SCHOOL)
                .type(GapType.NO_STUDIES)
                .basisKind(GapBasisKind.COMPUTED)
                .basis(basis)
                .title(text("titel"))
                .description(text("omschrijving"))
                .advice(text("advies"))
                .priority(Priority.HIGH)
                .build();
    }

    private static Recommendation recommendation() {
        return Recommendation.builder()
                .from(bareRecommendation())
                .id(R01)
                .addFindings(FN001)
                .addCounterFindings(FN002)
                .addInsights(PI01)
                .addGaps(G01)
                .addTargets(F01)
                .condition(new ContextCondition.When(CONTACT))
                .contraindication(new Contraindication(YEAR, R02))
                .expires("2027-12-31")
                .addFitConditions(
                        fitCondition(ConditionRole.PREREQUISITE)
                                .addEvidence(FN001, PI01)
                                .build(),
                        fitCondition(ConditionRole.MODERATOR)
                                .weight(2.5)
                                .scale(new ModeratorScale.Ordinal(ImmutableList.of("none", "incidental", "structural")))
                                .build(),
                        fitCondition(ConditionRole.MODERATOR)
                                .condition(new FieldCondition(
                                        "size", FieldCondition.Operator.EQUALS, ImmutableList.of("3")))
                                .scale(new ModeratorScale.Numeric(0, 6.5))
                                .build(),
                        fitCondition(ConditionRole.MODERATOR)
                                .condition(new FieldCondition(
                                        "region", FieldCondition.Operator.EQUALS, ImmutableList.of("port")))
                                .scale(new ModeratorScale.Nominal())
                                .build(),
                        fitCondition(ConditionRole.ADAPTER)
                                .condition(new FieldCondition(
                                        "youth_work", FieldCondition.Operator.PRESENT, ImmutableList.of()))
                                .build())
                .addTransfer(CONCERN)
                .implementation(new Implementation(
                        text("bel"), LeverOwner.YOUTH_WORK, text("aantal"), text("kern"), text("vorm")))
                .decision(decision())
                .build();
    }

    private static FitCondition.Builder fitCondition(ConditionRole role) {
        return FitCondition.builder().condition(CONTACT).role(role).text(text("omdat"));
    }

    private static LocalFit bareFit() {
        return LocalFit.builder()
                .decision(Proposal.determined(LocalDecision.APPLY, RuleStep.of(RULE, text("omdat"))))
                .similarity(ContextSimilarity.NOTHING_COMPARED)
                .certainty(new LocalCertainty(
                        Proposal.determined(CertaintyLevel.LOW, RuleStep.of(RULE, text("omdat"))),
                        Proposal.determined(CertaintyLevel.VERY_LOW, RuleStep.of(RULE, text("omdat"))),
                        text("zeker")))
                .firstStep(LocalizedText.EMPTY)
                .build();
    }

    private static LocalFit fit() {
        return LocalFit.builder()
                .from(bareFit())
                .decision(Proposal.undetermined(
                        ImmutableList.of(text("mist")),
                        ImmutableList.of(RuleStep.of(RULE, text("omdat"))),
                        Optional.of(LocalDecision.ADAPT)))
                .addPrerequisites(
                        new PrerequisiteCheck("trust", text("vertrouwen"), PrerequisiteState.NOT_MET, Optional.of(R02)),
                        new PrerequisiteCheck("contact", text("contact"), PrerequisiteState.MET, Optional.empty()))
                .similarity(new ContextSimilarity(
                        OptionalDouble.of(0.75),
                        0.25,
                        ImmutableList.of(
                                new Likeness("a", ImmutableList.of("1"), Optional.of("2"), 3, OptionalDouble.of(0.75)),
                                new Likeness("b", ImmutableList.of("1"), Optional.empty(), 1, OptionalDouble.empty()))))
                .worstConcern(CONCERN)
                .addNotJudged(TransferGroup.OUTCOMES)
                .addAdaptations(text("samen"))
                .addUnknownFields("b")
                .firstStep(text("bel"))
                .build();
    }

    private static EvidenceToDecision decision() {
        return EvidenceToDecision.builder()
                .comparison(text("niets doen"))
                .perspective(text("gemeente"))
                .circumstances(text("het past"))
                .putAnswers(
                        EtdCriterion.BALANCE,
                        new PanelAnswer<>(
                                EtdAnswer.FAVOURS_INTERVENTION,
                                text("bewijs"),
                                text("overweging"),
                                "panel",
                                "2026-03-01",
                                "because"))
                .researchPriority(PanelAnswer.of(EtdAnswer.PROBABLY_NO, "panel"))
                .situation(PanelAnswer.of(ParadigmaticSituation.LIFE_THREATENING, "panel", "lives"))
                .putGoodPractice(GoodPracticeCriterion.GOOD_PRACTICE_CLEAR, PanelAnswer.of(EtdAnswer.YES, "panel"))
                .type(PanelAnswer.of(RecommendationType.STRONG_FOR, "panel", "lives"))
                .illustrative(true)
                .build();
    }

    private static Recommendation bareRecommendation() {
        return Recommendation.builder()
                .id(R02)
                .addressee(Addressee.MUNICIPALITY)
                .question(Q1)
                .level(EcologicalLevel.COMMUNITY)
                .action(text("doe dit"))
                .condition(new ContextCondition.Always())
                .strength(Strength.CONDITIONAL)
                .illustrative(false)
                .build();
    }

    private static PrimaryEffect primaryEffect() {
        return PrimaryEffect.builder()
                .from(barePrimaryEffect())
                .row(1)
                .label("Aronson 1948")
                .counts(new TwoByTwo(4, 119, 11, 128))
                .putAttributes("latitude", "44")
                .build();
    }

    private static PrimaryEffect barePrimaryEffect() {
        return PrimaryEffect.builder()
                .dataset(BCG)
                .row(2)
                .source(FULL)
                .cluster("1")
                .measure(EffectMeasure.LOG_ODDS_RATIO)
                .size(new EffectSize(-0.8893113339202054, 1e-300))
                .build();
    }

    static Manifest manifest() {
        return new Manifest(
                "0.1.0",
                "2024-02",
                Fingerprint.ofText("evidence"),
                ImmutableMap.of("findings", 101),
                ImmutableMap.of("error", 0),
                ImmutableMap.of("conclusions.json", "00ff"));
    }

    static Conclusions conclusions() {
        return Conclusions.builder()
                .addResearchAgenda(agendaItem(), bareAgendaItem())
                .addResearchAgenda(bareAgendaItem().toBuilder()
                        .rule(Optional.empty())
                        .addCoded(G01)
                        .build())
                .addFreshness(new FreshnessFlag(
                        FreshnessKind.SEARCH,
                        "protocol",
                        Proposal.determined(FreshnessStatus.CURRENT, RuleStep.of(RULE, text("zeven maanden")))))
                .protocol(Fingerprint.ofText("protocol"))
                .input(Fingerprint.ofText("evidence"))
                .putCounts("sources", 2)
                .putCounts("findings", 0)
                .addTriangulations(new SubjectTriangulation(
                        new FactorId("F01"),
                        text("gaat samen met minder schade"),
                        new Triangulation(
                                ImmutableMap.of(KnowledgeSource.SCI_QUANT, StreamDirection.SUPPORTS),
                                TriangulationCode.SILENCE),
                        ImmutableList.of(PI01)))
                .addRegisterVerdicts(RegisterVerdict.builder()
                        .register(EvidenceRegister.CRIME_SOLUTIONS)
                        .programme(text("programma"))
                        .label(text("veelbelovend"))
                        .ratingModel(RatingModel.PRE2025)
                        .year(2024)
                        .validUntil(2026)
                        .source(FULL)
                        .finding(FN001)
                        .build())
                .addRegisterVerdicts(RegisterVerdict.builder()
                        .register(EvidenceRegister.OTHER)
                        .programme(text("programma"))
                        .label(text("onbekend"))
                        .source(FULL)
                        .build())
                .addAppraisals(new ResultAppraisal(
                        FN001,
                        ClaimKind.INTERVENTION_EFFECT,
                        Proposal.determined(
                                new ToolChoice(ImmutableList.of("rob2-assignment"), ImmutableList.of("jbi-rct")),
                                RuleStep.of(RULE, text("gerandomiseerd"))),
                        AppraisalLevel.LOW,
                        ImmutableList.of(new ToolJudgement(
                                "rob2-assignment",
                                "2019-08-22",
                                RuleStatus.N,
                                "second",
                                ImmutableMap.of(
                                        "D1",
                                        Judgement.<ToolLevel>proposed(Proposal.undetermined(text("vraag 1.1")))
                                                .settle(
                                                        new ToolLevel(
                                                                "low", text("laag"), Optional.of(StudyLimitation.NONE)),
                                                        "panel",
                                                        "",
                                                        "annex")),
                                Judgement.proposed(Proposal.determined(
                                        new ToolLevel("unclear", text("onduidelijk"), Optional.empty()),
                                        RuleStep.of(RULE, text("geen besluit")))),
                                Proposal.undetermined(text("vraag 1.1")),
                                ImmutableList.of(text("bespreken")))),
                        Judgement.proposed(Proposal.undetermined(text("vraag 1.1")))))
                .addAnswers(QuestionAnswer.builder()
                        .question(Q1)
                        .addFindings(FN001)
                        .addInsights(PI01)
                        .addExamples(FN002)
                        .addRemarks(text("opmerking"))
                        .build())
                .addSubjects(subject(), bareSubject())
                .addInsights(InsightConclusion.builder()
                        .insight(PI01)
                        .cerqual(cerqual())
                        .addCounterFindings(FN001)
                        .statement(text("inzicht"))
                        .trace(TRACE)
                        .build())
                .addGaps(GapConclusion.builder()
                        .gap(G01)
                        .status(GapStatus.OPEN)
                        .addEvidence(FN001)
                        .total(9)
                        .addConflicting(F01, I01)
                        .statement(text("leemte"))
                        .trace(TRACE)
                        .build())
                .addDetectedGaps(detectedGap(), bareDetectedGap())
                .addGapMaps(gapMap())
                .addRecommendations(RecommendationConclusion.builder()
                        .recommendation(R01)
                        .grounding(Grounding.FINDINGS_AND_INSIGHTS)
                        .addFindings(FN001)
                        .addInsights(PI01)
                        .addCounterFindings(FN002)
                        .stopsHarm(false)
                        .addLacks(text("geen proef"))
                        .triangulation(new Triangulation(
                                ImmutableMap.of(
                                        KnowledgeSource.SCI_QUANT, StreamDirection.SUPPORTS,
                                        KnowledgeSource.PROFESSIONAL, StreamDirection.SILENT),
                                TriangulationCode.PARTIAL))
                        .certainty(Judgement.<EtdAnswer>proposed(Proposal.undetermined(text("een kritieke uitkomst")))
                                .settle(EtdAnswer.LOW, "panel", "2026-03-01", "as far as known"))
                        .type(Judgement.proposed(Proposal.determined(
                                RecommendationType.CONDITIONAL_FOR, RuleStep.of(RULE, text("balans")))))
                        .addOpenCriteria(EtdCriterion.EQUITY)
                        .strengthCheck(StrengthCheck.STRONGER_THAN_RULE)
                        .wording(text("overweeg"))
                        .statement(text("aanbeveling"))
                        .trace(TRACE)
                        .build())
                .addRecommendations(RecommendationConclusion.builder()
                        .recommendation(R02)
                        .grounding(Grounding.GAPS_ONLY)
                        .stopsHarm(false)
                        .triangulation(new Triangulation(ImmutableMap.of(), TriangulationCode.PARTIAL))
                        .type(Judgement.proposed(
                                Proposal.notApplicable(text("lacunes"), RuleStep.of(RULE, text("lacunes")))))
                        .strengthCheck(StrengthCheck.NOT_GRADED)
                        .wording(text("advies"))
                        .statement(text("aanbeveling"))
                        .trace(TRACE)
                        .build())
                .addLocalAdvice(LocalAdvice.builder()
                        .municipality(GM_A)
                        .addActions(new AdvisedAction(R01, text("omdat"), Optional.of(R02), fit()))
                        .addActions(new AdvisedAction(R02, text("omdat"), Optional.empty(), bareFit()))
                        .addActions(new AdvisedAction(
                                R02,
                                text("omdat"),
                                Optional.empty(),
                                LocalFit.builder()
                                        .from(bareFit())
                                        .decision(Proposal.notApplicable(
                                                text("niet hier"), RuleStep.of(RULE, text("omdat"))))
                                        .build()))
                        .addSetAside(new SetAside(R02, text("niet nu")))
                        .addStop(I01)
                        .addAvoid(I01)
                        .addOpenQuestions(G01)
                        .addUnknownFields("contact")
                        .profileComplete(false)
                        .statement(text("advies"))
                        .trace(TRACE)
                        .build())
                .addDatasets(DatasetConclusion.builder()
                        .dataset(BCG)
                        .source(FULL)
                        .result(pooled())
                        .addSensitivity(new PooledVariant(text("vast effect"), barePooled()))
                        .addFindings(FN001)
                        .addRemarks(text("opmerking"))
                        .statement(text("reeks"))
                        .trace(TRACE)
                        .build())
                .addAgreements(
                        agreement()
                                .kappa(kappa(KappaWeights.NONE, Optional.of(new Interval(0.2, 0.6, 0.95))))
                                .linearKappa(kappa(KappaWeights.LINEAR, Optional.empty()))
                                .quadraticKappa(kappa(KappaWeights.QUADRATIC, Optional.empty()))
                                .build(),
                        agreement()
                                .field(Optional.empty())
                                .tool("quips")
                                .disagreements(ImmutableList.of(new Disagreement(FN001, "D1", "low", "high")))
                                .build())
                .addTippingPoints(
                        new TippingPoints(
                                "F01",
                                ImmutableList.of(new TippingPoint(
                                        TippingSource.CERTAINTY,
                                        "certainty/imprecision",
                                        text("onnauwkeurigheid"),
                                        text("-1"),
                                        text("0"),
                                        text("laag"),
                                        text("redelijk"),
                                        TippingShift.UP,
                                        Plausibility.MEDIUM,
                                        text("alleen de regel")))),
                        new TippingPoints("G01", ImmutableList.of()))
                .addDiagnostics(Diagnostic.warning("no-effects", SourceLocation.ofFile("f.csv"), "not pooled", "hint"))
                .build();
    }

    private static Kappa kappa(KappaWeights weights, Optional<Interval> interval) {
        return new Kappa(weights, 3, 0.7, 0.5, 0.4, 0.1, interval);
    }

    private static Agreement.Builder agreement() {
        return Agreement.builder()
                .field(CodedField.APPRAISAL)
                .firstCoder("first")
                .secondCoder("second")
                .items(3)
                .observed(2 / 3.0)
                .addDisagreements(new Disagreement(FN001, "", "high", "low"));
    }

    private static SubjectConclusion bareSubject() {
        return SubjectConclusion.builder()
                .subject(I01)
                .sources(0)
                .studies(0)
                .counts(new DirectionCounts(0, 0, 0, 0, 0, 0))
                .verdict(Verdict.UNCLEAR)
                .mayHarm(false)
                .areaLevel(false)
                .fromHome(false)
                .direct(false)
                .statement(text("niets"))
                .trace(TRACE)
                .build();
    }

    private static SubjectConclusion subject() {
        return SubjectConclusion.builder()
                .subject(F01)
                .addFindings(FN001, FN002)
                .sources(2)
                .studies(1)
                .counts(new DirectionCounts(1, 2, 3, 4, 5, 6))
                .verdict(Verdict.LESS_HARM)
                .mayHarm(true)
                .areaLevel(true)
                .fromHome(true)
                .direct(true)
                .bestAppraisal(AppraisalLevel.HIGH)
                .addTemporalOrders(TemporalOrder.PREDICTOR)
                .headline(FN001)
                .putEmmie(EmmieDimension.MECHANISM, text("werking"))
                .putEmmie(EmmieDimension.EFFECT, text("effect"))
                .addSeeAlso(F02)
                .addRemarks(text("opmerking"))
                .certainty(certainty())
                .addGapRules("G3", "G6")
                .statement(text("gunstig"))
                .trace(TRACE)
                .build();
    }

    private static CerqualAssessment cerqual() {
        RuleStep step = RuleStep.of(TRACE.rules().get(0), text("punten"));
        return new CerqualAssessment(
                java.util.Arrays.stream(CerqualComponent.values())
                        .map(component -> new CerqualRating(
                                component,
                                Judgement.proposed(Proposal.determined(ConcernLevel.MINOR, step)),
                                text("weinig data")))
                        .collect(ImmutableList.toImmutableList()),
                Judgement.<CertaintyLevel>proposed(Proposal.determined(CertaintyLevel.VERY_LOW, step))
                        .settle(CertaintyLevel.LOW, "coders", "", "rich data"));
    }

    private static CertaintyAssessment certainty() {
        RuleStep step = new RuleStep(
                TRACE.rules().get(0), text("elders"), ImmutableMap.of(Threshold.CERQUAL_MINOR_POINTS, 0.5));
        return CertaintyAssessment.of(
                CertaintyFramework.GRADE_FACTOR,
                Judgement.<CertaintyLevel>proposed(
                                Proposal.undetermined(ImmutableList.of(text("opzet")), ImmutableList.of(step)))
                        .settle(CertaintyLevel.HIGH, "panel", "2025-03-01", "proeven"),
                ImmutableList.of(
                        DomainRating.proposed(CertaintyDomain.RISK_OF_BIAS, Proposal.determined(-1, step)),
                        DomainRating.proposed(
                                CertaintyDomain.INCONSISTENCY, Proposal.notApplicable(text("een studie"), step)),
                        DomainRating.proposed(
                                CertaintyDomain.INDIRECTNESS,
                                Proposal.undetermined(
                                        ImmutableList.of(text("waar het is gemeten")),
                                        ImmutableList.of(step),
                                        Optional.of(-1))),
                        DomainRating.proposed(CertaintyDomain.IMPRECISION, Proposal.determined(0, step)),
                        DomainRating.proposed(CertaintyDomain.PUBLICATION_BIAS, Proposal.determined(0, step))));
    }

    private static GapMap gapMap() {
        return new GapMap(
                "factors",
                ImmutableList.of("peer"),
                ImmutableList.of("quantitative", "qualitative"),
                ImmutableList.of(
                        new GapCell(
                                "peer",
                                "quantitative",
                                ImmutableList.of(FN001),
                                1,
                                ImmutableList.of(PI01),
                                Optional.of(AppraisalLevel.LOW),
                                true,
                                ONE_STUDY),
                        new GapCell(
                                "peer",
                                "qualitative",
                                ImmutableList.of(),
                                0,
                                ImmutableList.of(),
                                Optional.empty(),
                                false,
                                StudyCounts.NONE)),
                ImmutableList.of(ONE_STUDY),
                ImmutableList.of(ONE_STUDY, StudyCounts.NONE),
                ONE_STUDY,
                ImmutableList.of(FN002));
    }

    private static AgendaItem agendaItem() {
        return AgendaItem.builder()
                .key("G6-factor")
                .title(text("niet hier onderzocht"))
                .place(AgendaPlace.AGENDA)
                .placed(RuleStep.of(RULE, text("plaats 1")))
                .rule(RULE)
                .addTopics("F01")
                .addEvidence(FN001)
                .addSearches(new EmptySearch(ImmutableList.of(CONTACT), 4))
                .advice(Proposal.determined(
                        ResearchAdvice.builder()
                                .from(bareAdvice())
                                .evidence(text("drie studies"))
                                .searchDate("2025-01-31")
                                .burden(text("groot"))
                                .timeliness(text("nu"))
                                .addReasons(GapReason.NOT_RIGHT)
                                .addFeatures(StudyFeature.HOME_TARGET_GROUP)
                                .design(DesignClass.PRE_POST)
                                .build(),
                        RuleStep.of(RULE, text("advies"))))
                .addCoded(G01)
                .codedPriority(Priority.HIGH)
                .addRecommendations(R01)
                .addMunicipalities(new MunicipalityId("GM-A"))
                .build();
    }

    private static AgendaItem bareAgendaItem() {
        return AgendaItem.builder()
                .key("G1-Q2")
                .title(text("leeg"))
                .place(AgendaPlace.FURTHER)
                .placed(RuleStep.of(RULE, text("plaats 2")))
                .rule(RULE)
                .advice(Proposal.undetermined(
                        ImmutableList.of(text("de zoekdatum")),
                        ImmutableList.of(RuleStep.of(RULE, text("advies"))),
                        Optional.of(bareAdvice())))
                .build();
    }

    private static ResearchAdvice bareAdvice() {
        return ResearchAdvice.builder()
                .population(text("jongeren"))
                .setting(text("Nederland"))
                .subject(text("toezicht"))
                .comparison(text("minder"))
                .outcome(text("rekrutering"))
                .duration(text("12 maanden"))
                .searchDate("")
                .studyType(text("groter"))
                .statement(text("Onderzoek naar toezicht."))
                .build();
    }

    private static TopicGaps bareDetectedGap() {
        return TopicGaps.builder()
                .topic(new GapTopic(
                        "family/Q2",
                        EcologicalLevel.FAMILY,
                        text("jongeren"),
                        text("gezin en Q2"),
                        text(""),
                        text("rekrutering")))
                .addGaps(new DetectedGap(
                        Optional.empty(),
                        ImmutableList.of(),
                        Optional.empty(),
                        ImmutableList.of(
                                new GapFiring(RuleStep.of(RULE, text("leeg")), ImmutableList.of(), Optional.empty())),
                        ImmutableList.of(),
                        text("leeg")))
                .statement(text("leeg"))
                .trace(TRACE)
                .build();
    }

    private static TopicGaps detectedGap() {
        return TopicGaps.builder()
                .topic(new GapTopic(
                        "F01",
                        EcologicalLevel.FAMILY,
                        text("jongeren"),
                        text("toezicht"),
                        text("minder"),
                        text("rekrutering")))
                .addReasons(GapReason.INSUFFICIENT, GapReason.NOT_RIGHT)
                .addGaps(new DetectedGap(
                        Optional.of(KnowledgeGapType.POPULATION),
                        ImmutableList.of(GapReason.NOT_RIGHT),
                        Optional.of(MapGapKind.ABSOLUTE),
                        ImmutableList.of(new GapFiring(
                                RuleStep.of(RULE, text("niet hier")),
                                ImmutableList.of(FN001),
                                Optional.of(new EmptySearch(ImmutableList.of(CONTACT), 4)))),
                        ImmutableList.of(G01),
                        text("niet hier onderzocht")))
                .addOpen(new OpenGapRule(RULE, ImmutableList.of(text("AMSTAR 2"))))
                .closed(text("weinig tot geen verschil"))
                .addRecommendations(R01)
                .statement(text("wat niet bekend is"))
                .trace(TRACE)
                .build();
    }

    private static PooledEffect pooled() {
        return PooledEffect.builder()
                .from(barePooled())
                .degreesOfFreedom(12)
                .predictionInterval(new Interval(-1.8, 0.4, 0.95))
                .heterogeneity(Heterogeneity.builder()
                        .q(152.233)
                        .degreesOfFreedom(12)
                        .pValue(1.2e-26)
                        .tauSquared(0.3132)
                        .tauSquaredInterval(new Interval(0.1197, 1.1115, 0.95))
                        .iSquaredPercent(92.22)
                        .hSquared(12.86)
                        .build())
                .varianceComponents(new VarianceComponents(0.2, 0.1))
                .addDiagnostics(Diagnostic.warning(
                        "few-studies", new SourceLocation("bcg.csv", 3, "vi"), "one effect only", "add studies"))
                .addSources(MethodSource.VIECHTBAUER_2005, MethodSource.PAULE_MANDEL_1982)
                .build();
    }

    private static PooledEffect barePooled() {
        return PooledEffect.builder()
                .spec(AnalysisSpec.standard())
                .measure(EffectMeasure.RISK_RATIO)
                .estimate(-0.7145323)
                .standardError(0.1798)
                .interval(new Interval(-1.0669, -0.3622, 0.95))
                .statistic(-3.9744)
                .pValue(Double.MIN_VALUE)
                .effectCount(1)
                .clusterCount(1)
                .heterogeneity(Heterogeneity.builder()
                        .q(0)
                        .degreesOfFreedom(0)
                        .pValue(1)
                        .iSquaredPercent(0)
                        .build())
                .addWeights(new StudyWeight("bcg-1", "Aronson 1948", "1", new EffectSize(-0.9, 0.3), 100))
                .trace(new FitTrace(false, 1000, Double.MAX_VALUE))
                .build();
    }
}
