package org.synthesis.scoring.conclusion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.appraisal.Cerqual;
import org.synthesis.model.appraisal.ConcernLevel;
import org.synthesis.model.certainty.CerqualAssessment;
import org.synthesis.model.certainty.CerqualComponent;
import org.synthesis.model.certainty.CerqualRating;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.conclusion.InsightConclusion;
import org.synthesis.model.finding.PracticeInsight;
import org.synthesis.model.finding.Sourcing;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.scoring.certainty.CerqualProposal;
import org.synthesis.scoring.certainty.CertaintyRules;
import org.synthesis.scoring.statement.InformativeStatement;

/**
 * What confidence a practice insight deserves: the level settled by the coders, beside the level a rule proposes from the four
 * components of GRADE-CERQual. The rule is an operationalisation ({@code D}): minor counts 0.25, moderate 1, serious 2, and the
 * whole part of the sum is taken off.
 */
public final class InsightSynthesis {
    private static final String CODERS = "coders";
    private static final String NO_RATIONALE = "no rationale coded";
    private static final LocalizedText UNEXPLAINED =
            LocalizedText.of("de codeurs gaven geen toelichting", "the coders gave no explanation");

    private InsightSynthesis() {}

    /** {@return the conclusion on every sourced insight} */
    public static ImmutableList<InsightConclusion> of(EvidenceBase evidence, Tracer tracer) {
        return evidence.insights().stream()
                .filter(insight -> insight.sourcing() == Sourcing.SOURCED)
                .map(insight -> conclude(evidence, insight, tracer))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return what four coded concerns propose, with the confidence the coders settled} */
    static CerqualAssessment assess(PracticeInsight insight, Thresholds thresholds) {
        Cerqual coded = insight.cerqual();
        LocalizedText explanation = insight.note().isEmpty() ? UNEXPLAINED : new LocalizedText("", insight.note());
        CerqualAssessment proposed = CerqualProposal.using(thresholds)
                .assess(ImmutableList.of(
                        rating(
                                CerqualComponent.METHODOLOGICAL_LIMITATIONS,
                                coded.methodologicalLimitations(),
                                explanation),
                        rating(CerqualComponent.COHERENCE, coded.coherence(), explanation),
                        rating(CerqualComponent.ADEQUACY, coded.adequacy(), explanation),
                        rating(CerqualComponent.RELEVANCE, coded.relevance(), explanation)));
        return level(coded.confidence())
                .map(level -> new CerqualAssessment(
                        proposed.components(),
                        proposed.confidence()
                                .settle(level, CODERS, "", insight.note().isEmpty() ? NO_RATIONALE : insight.note())))
                .orElse(proposed);
    }

    private static CerqualRating rating(CerqualComponent component, ConcernLevel concern, LocalizedText explanation) {
        Judgement<ConcernLevel> open = Judgement.proposed(Proposal.undetermined(component.label()));
        return concern == ConcernLevel.NOT_ASSESSED
                ? new CerqualRating(component, open, LocalizedText.EMPTY)
                : new CerqualRating(
                        component,
                        open.settle(
                                concern, CODERS, "", explanation.equals(UNEXPLAINED) ? NO_RATIONALE : explanation.en()),
                        concern == ConcernLevel.NONE ? LocalizedText.EMPTY : explanation);
    }

    private static Optional<CertaintyLevel> level(AppraisalLevel confidence) {
        return Coded.parse(CertaintyLevel.class, confidence.code());
    }

    private static InsightConclusion conclude(EvidenceBase evidence, PracticeInsight insight, Tracer tracer) {
        ImmutableList<FindingId> counter = evidence.recommendations().stream()
                .filter(recommendation -> recommendation.insights().contains(insight.id()))
                .flatMap(recommendation -> recommendation.counterFindings().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
        CerqualAssessment cerqual = assess(insight, evidence.protocol().thresholds());
        Map<Threshold, Double> thresholds = new LinkedHashMap<>();
        cerqual.confidence().proposed().steps().forEach(step -> thresholds.putAll(step.thresholds()));
        return InsightConclusion.builder()
                .insight(insight.id())
                .cerqual(cerqual)
                .counterFindings(counter)
                .statement(InformativeStatement.insight(
                        insight.statement(), cerqual.confidence().value()))
                .trace(tracer.trace(
                        ImmutableList.of(
                                CertaintyRules.CERQUAL, InformativeStatement.DUTCH, InformativeStatement.ENGLISH),
                        Iterables.concat(insight.sources(), ImmutableList.of(insight.id())),
                        thresholds))
                .build();
    }
}
