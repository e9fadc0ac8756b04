package org.synthesis.io.json;

import com.google.common.collect.ImmutableMap;
import org.synthesis.model.Conclusions;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.Provenance;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.Convergence;
import org.synthesis.model.analysis.FitTrace;
import org.synthesis.model.analysis.Heterogeneity;
import org.synthesis.model.analysis.PooledEffect;
import org.synthesis.model.analysis.StudyWeight;
import org.synthesis.model.analysis.VarianceComponents;
import org.synthesis.model.appraisal.Agreement;
import org.synthesis.model.appraisal.Appraisal;
import org.synthesis.model.appraisal.Cerqual;
import org.synthesis.model.appraisal.Coding;
import org.synthesis.model.appraisal.Disagreement;
import org.synthesis.model.appraisal.ItemAnswer;
import org.synthesis.model.appraisal.Kappa;
import org.synthesis.model.appraisal.ResultAppraisal;
import org.synthesis.model.appraisal.ToolChoice;
import org.synthesis.model.appraisal.ToolJudgement;
import org.synthesis.model.appraisal.ToolLevel;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.Fingerprint;
import org.synthesis.model.base.Interval;
import org.synthesis.model.base.SourceLocation;
import org.synthesis.model.certainty.CerqualAssessment;
import org.synthesis.model.certainty.CerqualRating;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.DomainRating;
import org.synthesis.model.conclusion.AdvisedAction;
import org.synthesis.model.conclusion.AgendaItem;
import org.synthesis.model.conclusion.DatasetConclusion;
import org.synthesis.model.conclusion.DirectionCounts;
import org.synthesis.model.conclusion.FreshnessFlag;
import org.synthesis.model.conclusion.GapConclusion;
import org.synthesis.model.conclusion.InsightConclusion;
import org.synthesis.model.conclusion.LocalAdvice;
import org.synthesis.model.conclusion.PooledVariant;
import org.synthesis.model.conclusion.QuestionAnswer;
import org.synthesis.model.conclusion.RecommendationConclusion;
import org.synthesis.model.conclusion.SetAside;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.conclusion.SubjectTriangulation;
import org.synthesis.model.conclusion.TippingPoint;
import org.synthesis.model.conclusion.TippingPoints;
import org.synthesis.model.conclusion.TopicGaps;
import org.synthesis.model.conclusion.Trace;
import org.synthesis.model.conclusion.TraceInput;
import org.synthesis.model.conclusion.Triangulation;
import org.synthesis.model.context.ContextSimilarity;
import org.synthesis.model.context.Likeness;
import org.synthesis.model.context.LocalCertainty;
import org.synthesis.model.context.LocalFit;
import org.synthesis.model.context.MunicipalityProfile;
import org.synthesis.model.context.PrerequisiteCheck;
import org.synthesis.model.effect.EffectSize;
import org.synthesis.model.effect.PrimaryEffect;
import org.synthesis.model.effect.ReportedEffect;
import org.synthesis.model.effect.TwoByTwo;
import org.synthesis.model.factor.Factor;
import org.synthesis.model.factor.Intervention;
import org.synthesis.model.finding.PracticeInsight;
import org.synthesis.model.finding.QualitativeFinding;
import org.synthesis.model.finding.QuantitativeFinding;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.gap.DetectedGap;
import org.synthesis.model.gap.EmptySearch;
import org.synthesis.model.gap.EvidenceGap;
import org.synthesis.model.gap.GapBasis;
import org.synthesis.model.gap.GapCell;
import org.synthesis.model.gap.GapFiring;
import org.synthesis.model.gap.GapMap;
import org.synthesis.model.gap.GapTopic;
import org.synthesis.model.gap.OpenGapRule;
import org.synthesis.model.gap.ResearchAdvice;
import org.synthesis.model.gap.StudyCounts;
import org.synthesis.model.id.DatasetId;
import org.synthesis.model.id.Doi;
import org.synthesis.model.id.FactorId;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.GapId;
import org.synthesis.model.id.Id;
import org.synthesis.model.id.InterventionId;
import org.synthesis.model.id.MunicipalityId;
import org.synthesis.model.id.OutcomeId;
import org.synthesis.model.id.QuestionId;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.id.SourceId;
import org.synthesis.model.id.StudyId;
import org.synthesis.model.id.SubjectId;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Settlement;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.question.Outcome;
import org.synthesis.model.question.Protocol;
import org.synthesis.model.question.ReviewQuestion;
import org.synthesis.model.recommendation.ContextCondition;
import org.synthesis.model.recommendation.Contraindication;
import org.synthesis.model.recommendation.EvidenceToDecision;
import org.synthesis.model.recommendation.FitCondition;
import org.synthesis.model.recommendation.Implementation;
import org.synthesis.model.recommendation.ModeratorScale;
import org.synthesis.model.recommendation.PanelAnswer;
import org.synthesis.model.recommendation.Recommendation;
import org.synthesis.model.recommendation.TransferConcern;
import org.synthesis.model.source.PersonName;
import org.synthesis.model.source.Source;
import org.synthesis.model.standard.RegisterVerdict;
import org.synthesis.model.study.Study;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Concept;
import org.synthesis.model.vocabulary.Concepts;
import org.synthesis.model.vocabulary.FieldCondition;
import org.synthesis.model.vocabulary.LocalizedTerm;

/**
 * The shape of a document, type by type from the parts to the whole. Reflection promises no order of attributes, so the
 * order is written out; the components of a record are ordered by themselves.
 */
final class Shapes {
    private static final String[] FINDING = {
        "id",
        "question",
        "source",
        "subject",
        "pole",
        "outcome",
        "subgroup",
        "unit",
        "directionReported",
        "direction",
        "directionCertainty",
        "effect",
        "directness",
        "fromHome",
        "appraisal",
        "statement",
        "note"
    };

    /** Every type that an evidence base or its conclusions can hold. */
    static final Codecs ALL = new Codecs()
            .wrapped(
                    DatasetId.class,
                    FindingId.class,
                    GapId.class,
                    MunicipalityId.class,
                    OutcomeId.class,
                    QuestionId.class,
                    RecommendationId.class,
                    SourceId.class,
                    StudyId.class,
                    FactorId.class,
                    InterventionId.class,
                    Doi.class,
                    Fingerprint.class)
            .keys(SubjectId.class, ImmutableMap.of("factor", FactorId.class, "intervention", InterventionId.class))
            .keys(
                    Id.class,
                    ImmutableMap.<String, Class<?>>builder()
                            .put("dataset", DatasetId.class)
                            .put("factor", FactorId.class)
                            .put("finding", FindingId.class)
                            .put("gap", GapId.class)
                            .put("intervention", InterventionId.class)
                            .put("municipality", MunicipalityId.class)
                            .put("outcome", OutcomeId.class)
                            .put("question", QuestionId.class)
                            .put("recommendation", RecommendationId.class)
                            .put("source", SourceId.class)
                            .put("study", StudyId.class)
                            .buildOrThrow())
            .records(
                    LocalizedText.class,
                    Interval.class,
                    SourceLocation.class,
                    Diagnostic.class,
                    Provenance.class,
                    Concept.class,
                    FieldCondition.class,
                    LocalizedTerm.class)
            .wrapped(Concepts.class)
            .records(Convergence.class)
            .built(AnalysisSpec.class, "model", "tauSquaredMethod", "test", "prediction", "level", "convergence")
            .wrapped(Thresholds.class)
            .built(
                    Protocol.class,
                    "title",
                    "population",
                    "outcome",
                    "client",
                    "contact",
                    "version",
                    "date",
                    "searchDate",
                    "homeCountry",
                    "pooling",
                    "thresholds",
                    "draftTools",
                    "raw")
            .built(ReviewQuestion.class, "id", "parent", "order", "kind", "text", "products")
            .records(Outcome.class, PersonName.class)
            .built(
                    Source.class,
                    "id",
                    "kind",
                    "authors",
                    "year",
                    "title",
                    "container",
                    "details",
                    "publisher",
                    "doi",
                    "language",
                    "countries",
                    "design",
                    "studies",
                    "effects",
                    "participants",
                    "peerReviewed",
                    "greyLiterature",
                    "tags",
                    "citationCertainty",
                    "readBasis",
                    "note")
            .built(Study.class, "id", "label", "sources")
            .built(Factor.class, "id", "label", "definition", "level", "role", "isAggregate", "modifiability", "tags")
            .built(Intervention.class, "id", "label", "definition", "level", "kind")
            .built(
                    ReportedEffect.class,
                    "measure",
                    "estimate",
                    "interval",
                    "standardError",
                    "standardErrorBasis",
                    "rangeLow",
                    "rangeHigh",
                    "valueA",
                    "valueB",
                    "studies",
                    "effects",
                    "participants",
                    "pValue",
                    "verification",
                    "verifiedIn")
            .records(Appraisal.class, Cerqual.class, Coding.class, ItemAnswer.class, Settlement.class)
            .built(QuantitativeFinding.class, FINDING)
            .built(QualitativeFinding.class, FINDING)
            .family(
                    ResearchFinding.class,
                    ImmutableMap.of("quantitative", QuantitativeFinding.class, "qualitative", QualitativeFinding.class))
            .built(
                    PracticeInsight.class,
                    "id",
                    "question",
                    "level",
                    "kind",
                    "sourcing",
                    "sources",
                    "label",
                    "statement",
                    "actors",
                    "cerqual",
                    "note")
            .records(GapBasis.Sources.class, GapBasis.Subjects.class, GapBasis.Count.class, GapBasis.Share.class)
            .family(
                    GapBasis.class,
                    ImmutableMap.of(
                            "sources", GapBasis.Sources.class,
                            "subjects", GapBasis.Subjects.class,
                            "count", GapBasis.Count.class,
                            "share", GapBasis.Share.class))
            .built(
                    EvidenceGap.class,
                    "id",
                    "question",
                    "level",
                    "type",
                    "basisKind",
                    "basis",
                    "title",
                    "description",
                    "advice",
                    "priority")
            .records(ContextCondition.Always.class, ContextCondition.When.class, Contraindication.class)
            .family(
                    ContextCondition.class,
                    ImmutableMap.of("always", ContextCondition.Always.class, "when", ContextCondition.When.class))
            .records(ModeratorScale.Nominal.class, ModeratorScale.Ordinal.class, ModeratorScale.Numeric.class)
            .family(
                    ModeratorScale.class,
                    ImmutableMap.of(
                            "nominal", ModeratorScale.Nominal.class,
                            "ordinal", ModeratorScale.Ordinal.class,
                            "numeric", ModeratorScale.Numeric.class))
            .built(FitCondition.class, "condition", "role", "text", "weight", "scale", "evidence")
            .records(TransferConcern.class, Implementation.class)
            .genericRecords(PanelAnswer.class)
            .built(
                    EvidenceToDecision.class,
                    "comparison",
                    "perspective",
                    "circumstances",
                    "answers",
                    "researchPriority",
                    "situation",
                    "goodPractice",
                    "type",
                    "illustrative")
            .built(
                    Recommendation.class,
                    "id",
                    "addressee",
                    "question",
                    "level",
                    "action",
                    "findings",
                    "counterFindings",
                    "insights",
                    "gaps",
                    "targets",
                    "condition",
                    "contraindication",
                    "strength",
                    "expires",
                    "illustrative",
                    "fitConditions",
                    "transfer",
                    "implementation",
                    "decision")
            .built(MunicipalityProfile.class, "id", "name", "fictitious", "fields", "signals", "interventions", "note")
            .records(EffectSize.class, TwoByTwo.class)
            .built(
                    PrimaryEffect.class,
                    "dataset",
                    "row",
                    "source",
                    "cluster",
                    "label",
                    "measure",
                    "size",
                    "counts",
                    "attributes")
            .built(
                    EvidenceBase.class,
                    "protocol",
                    "concepts",
                    "questions",
                    "outcomes",
                    "sources",
                    "studies",
                    "factors",
                    "interventions",
                    "findings",
                    "insights",
                    "codings",
                    "toolFiles",
                    "answers",
                    "settlements",
                    "gaps",
                    "recommendations",
                    "municipalities",
                    "primaryEffects",
                    "terms",
                    "provenance")
            .records(StudyWeight.class, VarianceComponents.class, FitTrace.class)
            .built(
                    Heterogeneity.class,
                    "q",
                    "degreesOfFreedom",
                    "pValue",
                    "tauSquared",
                    "tauSquaredInterval",
                    "iSquaredPercent",
                    "hSquared")
            .built(
                    PooledEffect.class,
                    "spec",
                    "measure",
                    "estimate",
                    "standardError",
                    "interval",
                    "statistic",
                    "pValue",
                    "degreesOfFreedom",
                    "effectCount",
                    "clusterCount",
                    "predictionInterval",
                    "heterogeneity",
                    "varianceComponents",
                    "weights",
                    "trace",
                    "diagnostics",
                    "sources")
            .records(Rule.class, RuleStep.class)
            .genericFamily(
                    Proposal.class,
                    ImmutableMap.of(
                            "determined", Proposal.Determined.class,
                            "undetermined", Proposal.Undetermined.class,
                            "not-applicable", Proposal.NotApplicable.class))
            .genericRecords(Judgement.class)
            .records(FreshnessFlag.class)
            .records(DomainRating.class, CertaintyAssessment.class, CerqualRating.class, CerqualAssessment.class)
            .records(TraceInput.class, Trace.class)
            .built(QuestionAnswer.class, "question", "findings", "insights", "examples", "remarks")
            .records(DirectionCounts.class)
            .built(
                    SubjectConclusion.class,
                    "subject",
                    "findings",
                    "sources",
                    "studies",
                    "counts",
                    "verdict",
                    "mayHarm",
                    "areaLevel",
                    "fromHome",
                    "direct",
                    "bestAppraisal",
                    "temporalOrders",
                    "headline",
                    "emmie",
                    "seeAlso",
                    "remarks",
                    "certainty",
                    "gapRules",
                    "statement",
                    "trace")
            .built(InsightConclusion.class, "insight", "cerqual", "counterFindings", "statement", "trace")
            .built(GapConclusion.class, "gap", "status", "evidence", "total", "conflicting", "statement", "trace")
            .records(
                    StudyCounts.class,
                    GapCell.class,
                    GapMap.class,
                    GapTopic.class,
                    EmptySearch.class,
                    GapFiring.class,
                    DetectedGap.class,
                    OpenGapRule.class,
                    Triangulation.class)
            .built(
                    TopicGaps.class,
                    "topic",
                    "reasons",
                    "gaps",
                    "open",
                    "closed",
                    "recommendations",
                    "statement",
                    "trace")
            .built(
                    ResearchAdvice.class,
                    "evidence",
                    "population",
                    "setting",
                    "subject",
                    "comparison",
                    "outcome",
                    "duration",
                    "searchDate",
                    "burden",
                    "timeliness",
                    "reasons",
                    "features",
                    "design",
                    "studyType",
                    "statement")
            .built(
                    AgendaItem.class,
                    "key",
                    "title",
                    "place",
                    "placed",
                    "rule",
                    "topics",
                    "evidence",
                    "searches",
                    "advice",
                    "coded",
                    "codedPriority",
                    "recommendations",
                    "municipalities")
            .built(
                    RecommendationConclusion.class,
                    "recommendation",
                    "grounding",
                    "findings",
                    "insights",
                    "counterFindings",
                    "stopsHarm",
                    "lacks",
                    "triangulation",
                    "certainty",
                    "type",
                    "openCriteria",
                    "strengthCheck",
                    "wording",
                    "statement",
                    "trace")
            .records(PrerequisiteCheck.class, Likeness.class, ContextSimilarity.class, LocalCertainty.class)
            .built(
                    LocalFit.class,
                    "decision",
                    "prerequisites",
                    "similarity",
                    "worstConcern",
                    "notJudged",
                    "adaptations",
                    "unknownFields",
                    "certainty",
                    "firstStep")
            .records(AdvisedAction.class, SetAside.class)
            .built(
                    LocalAdvice.class,
                    "municipality",
                    "actions",
                    "setAside",
                    "stop",
                    "avoid",
                    "openQuestions",
                    "unknownFields",
                    "profileComplete",
                    "statement",
                    "trace")
            .records(PooledVariant.class)
            .built(
                    DatasetConclusion.class,
                    "dataset",
                    "source",
                    "result",
                    "sensitivity",
                    "findings",
                    "remarks",
                    "statement",
                    "trace")
            .records(Disagreement.class, Kappa.class)
            .built(
                    Agreement.class,
                    "field",
                    "tool",
                    "firstCoder",
                    "secondCoder",
                    "items",
                    "observed",
                    "kappa",
                    "linearKappa",
                    "quadraticKappa",
                    "disagreements")
            .records(SubjectTriangulation.class, TippingPoint.class, TippingPoints.class)
            .built(
                    RegisterVerdict.class,
                    "register",
                    "programme",
                    "label",
                    "ratingModel",
                    "year",
                    "validUntil",
                    "source",
                    "finding")
            .records(ToolLevel.class, ToolChoice.class, ToolJudgement.class, ResultAppraisal.class)
            .built(
                    Conclusions.class,
                    "input",
                    "protocol",
                    "counts",
                    "answers",
                    "appraisals",
                    "subjects",
                    "triangulations",
                    "registerVerdicts",
                    "insights",
                    "gaps",
                    "detectedGaps",
                    "researchAgenda",
                    "gapMaps",
                    "recommendations",
                    "localAdvice",
                    "datasets",
                    "freshness",
                    "agreements",
                    "tippingPoints",
                    "diagnostics")
            .records(Manifest.class);

    private Shapes() {}
}
