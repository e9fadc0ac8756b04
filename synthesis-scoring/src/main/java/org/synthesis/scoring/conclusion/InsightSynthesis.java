package org.synthesis.scoring.conclusion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.appraisal.Cerqual;
import org.synthesis.model.appraisal.ConcernLevel;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.conclusion.InsightConclusion;
import org.synthesis.model.finding.PracticeInsight;
import org.synthesis.model.finding.Sourcing;
import org.synthesis.model.id.FindingId;
import org.synthesis.scoring.statement.InformativeStatement;

/**
 * What confidence a practice insight deserves: the level settled by the coders, beside the level a rule proposes from the four
 * components of GRADE-CERQual. The rule is an operationalisation ({@code D}): minor counts 0.25, moderate 1, serious 2, and the
 * whole part of the sum is taken off.
 */
public final class InsightSynthesis {
    private InsightSynthesis() {}

    /** {@return the conclusion on every sourced insight} */
    public static ImmutableList<InsightConclusion> of(EvidenceBase evidence, Tracer tracer) {
        return evidence.insights().stream()
                .filter(insight -> insight.sourcing() == Sourcing.SOURCED)
                .map(insight -> conclude(evidence, insight, tracer))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the confidence that follows from four concerns; not assessed when one of them is} */
    public static AppraisalLevel proposed(Cerqual cerqual) {
        List<ConcernLevel> concerns = List.of(
                cerqual.methodologicalLimitations(), cerqual.coherence(), cerqual.adequacy(), cerqual.relevance());
        if (concerns.contains(ConcernLevel.NOT_ASSESSED)) {
            return AppraisalLevel.NOT_ASSESSED;
        }
        double sum = concerns.stream().mapToDouble(InsightSynthesis::points).sum();
        AppraisalLevel[] levels = {
            AppraisalLevel.HIGH, AppraisalLevel.MODERATE, AppraisalLevel.LOW, AppraisalLevel.VERY_LOW
        };
        return levels[Math.min((int) Math.floor(sum), levels.length - 1)];
    }

    private static double points(ConcernLevel concern) {
        return switch (concern) {
            case NONE, NOT_ASSESSED -> 0;
            case MINOR -> 0.25;
            case MODERATE -> 1;
            case SERIOUS -> 2;
        };
    }

    private static InsightConclusion conclude(EvidenceBase evidence, PracticeInsight insight, Tracer tracer) {
        ImmutableList<FindingId> counter = evidence.recommendations().stream()
                .filter(recommendation -> recommendation.insights().contains(insight.id()))
                .flatMap(recommendation -> recommendation.counterFindings().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
        AppraisalLevel confidence = insight.cerqual().confidence();
        return InsightConclusion.builder()
                .insight(insight.id())
                .confidence(confidence)
                .proposed(proposed(insight.cerqual()))
                .counterFindings(counter)
                .statement(InformativeStatement.insight(insight.statement(), level(confidence)))
                .trace(tracer.trace(
                        ImmutableList.of(Rules.CERQUAL, InformativeStatement.DUTCH, InformativeStatement.ENGLISH),
                        Iterables.concat(insight.sources(), ImmutableList.of(insight.id()))))
                .build();
    }

    /** {@return the level of confidence; absent when it is not assessed} */
    static Optional<CertaintyLevel> level(AppraisalLevel confidence) {
        return switch (confidence) {
            case HIGH -> Optional.of(CertaintyLevel.HIGH);
            case MODERATE -> Optional.of(CertaintyLevel.MODERATE);
            case LOW -> Optional.of(CertaintyLevel.LOW);
            case VERY_LOW -> Optional.of(CertaintyLevel.VERY_LOW);
            case NOT_ASSESSED -> Optional.empty();
        };
    }
}
