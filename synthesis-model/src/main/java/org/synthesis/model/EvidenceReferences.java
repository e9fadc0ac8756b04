package org.synthesis.model;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.synthesis.model.base.SourceLocation;
import org.synthesis.model.context.MunicipalityProfile;
import org.synthesis.model.finding.PracticeInsight;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.gap.EvidenceGap;
import org.synthesis.model.gap.GapBasis;
import org.synthesis.model.id.Id;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.judgement.Settlement;
import org.synthesis.model.recommendation.Recommendation;

/** Follows every reference inside an evidence base. */
final class EvidenceReferences {
    private final EvidenceBase evidence;
    private final ImmutableList.Builder<DanglingReference> dangling = ImmutableList.builder();
    private final Set<Id> known = new HashSet<>();

    private EvidenceReferences(EvidenceBase evidence) {
        this.evidence = evidence;
        evidence.questions().forEach(question -> known.add(question.id()));
        evidence.outcomes().forEach(outcome -> known.add(outcome.id()));
        evidence.sources().forEach(source -> known.add(source.id()));
        evidence.factors().forEach(factor -> known.add(factor.id()));
        evidence.interventions().forEach(intervention -> known.add(intervention.id()));
        evidence.findings().forEach(finding -> known.add(finding.id()));
        evidence.insights().forEach(insight -> known.add(insight.id()));
        evidence.gaps().forEach(gap -> known.add(gap.id()));
        evidence.recommendations().forEach(recommendation -> known.add(recommendation.id()));
    }

    /** {@return every reference that leads nowhere, in the order of the tables} */
    static ImmutableList<DanglingReference> danglingIn(EvidenceBase evidence) {
        return new EvidenceReferences(evidence).walk();
    }

    private ImmutableList<DanglingReference> walk() {
        evidence.questions().forEach(question -> check("question", question.id(), "parent", question.parent()));
        evidence.studies().forEach(study -> check("study", study.id(), "sources", study.sources()));
        for (ResearchFinding finding : evidence.findings()) {
            check("finding", finding.id(), "source", finding.source());
            check("finding", finding.id(), "question", finding.question());
            check("finding", finding.id(), "subject", finding.subject());
            check("finding", finding.id(), "outcome", finding.outcome());
        }
        for (PracticeInsight insight : evidence.insights()) {
            check("insight", insight.id(), "question", insight.question());
            check("insight", insight.id(), "sources", insight.sources());
        }
        evidence.codings()
                .forEach(coding -> check("coding by " + coding.coder(), coding.finding(), "finding", coding.finding()));
        evidence.answers()
                .forEach(answer -> check("answer by " + answer.coder(), answer.result(), "result", answer.result()));
        checkSettlements();
        for (EvidenceGap gap : evidence.gaps()) {
            check("gap", gap.id(), "question", gap.question());
            if (gap.basis() instanceof GapBasis.Sources basis) {
                check("gap", gap.id(), "basis", basis.sources());
            } else if (gap.basis() instanceof GapBasis.Subjects basis) {
                check("gap", gap.id(), "basis", basis.subjects());
            }
        }
        for (Recommendation recommendation : evidence.recommendations()) {
            RecommendationId id = recommendation.id();
            check("recommendation", id, "question", recommendation.question());
            check("recommendation", id, "findings", recommendation.findings());
            check("recommendation", id, "counterFindings", recommendation.counterFindings());
            check("recommendation", id, "insights", recommendation.insights());
            check("recommendation", id, "gaps", recommendation.gaps());
            check("recommendation", id, "targets", recommendation.targets());
            recommendation
                    .fitConditions()
                    .forEach(condition -> check("recommendation", id, "fitConditions", condition.evidence()));
            recommendation
                    .contraindication()
                    .ifPresent(c -> check("recommendation", id, "contraindication", c.first()));
        }
        for (MunicipalityProfile municipality : evidence.municipalities()) {
            check("municipality", municipality.id(), "signals", municipality.signals());
            check("municipality", municipality.id(), "interventions", municipality.interventions());
        }
        evidence.primaryEffects()
                .forEach(
                        effect -> check("effect " + effect.row() + " of", effect.dataset(), "source", effect.source()));
        return dangling.build();
    }

    /** A settlement may be about anything that is judged, so its key has no kind. */
    private void checkSettlements() {
        Set<String> judged = new HashSet<>();
        evidence.factors().forEach(factor -> judged.add(factor.id().value()));
        evidence.interventions()
                .forEach(intervention -> judged.add(intervention.id().value()));
        evidence.findings().forEach(finding -> judged.add(finding.id().value()));
        evidence.insights().forEach(insight -> judged.add(insight.id().value()));
        for (Settlement settlement : evidence.settlements()) {
            if (!judged.contains(settlement.key())) {
                dangling.add(new DanglingReference(
                        "settlement of " + settlement.aspect(), "key", settlement.key(), SourceLocation.NOWHERE));
            }
        }
    }

    private void check(String kind, Id from, String field, Iterable<? extends Id> targets) {
        targets.forEach(target -> check(kind, from, field, target));
    }

    private void check(String kind, Id from, String field, Optional<? extends Id> target) {
        target.ifPresent(id -> check(kind, from, field, id));
    }

    private void check(String kind, Id from, String field, Id target) {
        if (!known.contains(target)) {
            dangling.add(new DanglingReference(kind + " " + from, field, target.value(), evidence.placeOf(from)));
        }
    }
}
