package org.synthesis.scoring.recommendation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.conclusion.Grounding;
import org.synthesis.model.conclusion.StrengthCheck;
import org.synthesis.model.conclusion.SubjectConclusion;
import org.synthesis.model.conclusion.TippingPoint;
import org.synthesis.model.conclusion.TippingPoints;
import org.synthesis.model.conclusion.Verdict;
import org.synthesis.model.factor.Subject;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.id.InterventionId;
import org.synthesis.model.id.SubjectId;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.recommendation.EtdAnswer;
import org.synthesis.model.recommendation.EtdCriterion;
import org.synthesis.model.recommendation.EvidenceToDecision;
import org.synthesis.model.recommendation.Recommendation;
import org.synthesis.model.recommendation.RecommendationType;
import org.synthesis.model.recommendation.Strength;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.LocalizedTerm;

/**
 * How one recommendation comes out of the weighing: by what its grounds are, the certainty of the critical evidence, and what a panel
 * answered. What was not weighed keeps the strength its makers gave it and gets no type.
 *
 * <p>Critical ({@code L}) is the evidence on the interventions among its grounds, or on the factors when there is no intervention; a
 * subject of which only steps on the way were studied is not critical.
 */
public final class Weighing {
    private static final LocalizedText FROM_GAPS = LocalizedText.of(
            "rust op lacunes: advies over kennis wordt niet gegradeerd",
            "rests on gaps: advice on knowledge is not graded");
    private static final LocalizedText UNGROUNDED =
            LocalizedText.of("zonder gronden valt er niets af te wegen", "without grounds there is nothing to weigh");
    private static final LocalizedText NOT_WEIGHED =
            LocalizedText.of("een afweging van alle criteria", "a weighing of all criteria");

    private final Recommendation recommendation;
    private final Grounding grounding;
    private final ImmutableList<SubjectConclusion> critical;
    private final EvidenceBase evidence;

    private Weighing(
            Recommendation recommendation,
            Grounding grounding,
            ImmutableList<SubjectConclusion> critical,
            EvidenceBase evidence) {
        this.recommendation = recommendation;
        this.grounding = grounding;
        this.critical = critical;
        this.evidence = evidence;
    }

    /**
     * {@return the weighing of a recommendation}
     *
     * @param findings those it rests on
     * @param subjects what was concluded on each subject
     */
    static Weighing of(
            Recommendation recommendation,
            Grounding grounding,
            List<ResearchFinding> findings,
            EvidenceBase evidence,
            ImmutableMap<SubjectId, SubjectConclusion> subjects) {
        return new Weighing(recommendation, grounding, critical(findings, subjects), evidence);
    }

    /**
     * {@return the subjects whose evidence is critical among those that findings are about}
     *
     * @param findings those that advice rests on
     * @param subjects what was concluded on each subject
     */
    public static ImmutableList<SubjectConclusion> critical(
            Collection<ResearchFinding> findings, ImmutableMap<SubjectId, SubjectConclusion> subjects) {
        boolean onAction = findings.stream().anyMatch(finding -> finding.subject() instanceof InterventionId);
        return findings.stream()
                .map(ResearchFinding::subject)
                .filter(subject -> !onAction || subject instanceof InterventionId)
                .distinct()
                .flatMap(subject -> Optional.ofNullable(subjects.get(subject)).stream())
                .filter(subject -> subject.certainty().isPresent() && subject.verdict() != Verdict.INTERMEDIATE_ONLY)
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return what would change the type of a recommendation, by recommendation; only those that were weighed and have a type} */
    public static ImmutableList<TippingPoints> tippingPoints(
            EvidenceBase evidence, Iterable<SubjectConclusion> subjects) {
        ImmutableMap<SubjectId, SubjectConclusion> bySubject = Maps.uniqueIndex(subjects, SubjectConclusion::subject);
        ImmutableList.Builder<TippingPoints> all = ImmutableList.builder();
        for (Recommendation recommendation : evidence.recommendations()) {
            List<ResearchFinding> findings = recommendation.findings().stream()
                    .flatMap(id -> Optional.ofNullable(evidence.findingsById().get(id)).stream())
                    .toList();
            Weighing weighing = of(recommendation, Grounding.FINDINGS_ONLY, findings, evidence, bySubject);
            if (!findings.isEmpty() && recommendation.decision().isPresent()) {
                ImmutableList<TippingPoint> points = DecisionTipping.of(
                        weighing.bodies(), recommendation.decision().get());
                all.add(new TippingPoints(recommendation.id().value(), points));
            }
        }
        return all.build();
    }

    /** {@return the subjects whose evidence is critical} */
    ImmutableList<SubjectConclusion> critical() {
        return isGraded() ? critical : ImmutableList.of();
    }

    private ImmutableList<CriticalBody> bodies() {
        return critical.stream()
                .map(subject -> new CriticalBody(
                        subject.key(),
                        name(subject.subject()),
                        subject.certainty().orElseThrow()))
                .collect(ImmutableList.toImmutableList());
    }

    /** How a subject stands in a sentence. */
    private LocalizedText name(SubjectId id) {
        Subject subject = evidence.subjectsById().get(id);
        LocalizedTerm term = Optional.ofNullable(evidence.terms().get(id.value()))
                .orElseGet(() ->
                        LocalizedTerm.ofLabel(subject == null ? LocalizedText.same(id.value()) : subject.label()));
        return LocalizedText.of(term.nl(), term.en());
    }

    private boolean isGraded() {
        return grounding == Grounding.FINDINGS_ONLY || grounding == Grounding.FINDINGS_AND_INSIGHTS;
    }

    /** {@return the certainty of what it rests on; empty when it does not rest on research} */
    Optional<Judgement<EtdAnswer>> certainty() {
        return isGraded()
                ? Optional.of(recommendation
                        .decision()
                        .map(decision -> DecisionType.certainty(bodies(), decision))
                        .orElseGet(() -> DecisionType.certainty(bodies())))
                : Optional.empty();
    }

    /** {@return its type} */
    Judgement<RecommendationType> type() {
        Optional<EvidenceToDecision> decision = recommendation.decision();
        return switch (grounding) {
            case FINDINGS_ONLY, FINDINGS_AND_INSIGHTS ->
                decision.map(answers -> DecisionType.judge(answers, certainty().orElseThrow()))
                        .orElseGet(() -> Judgement.proposed(Proposal.undetermined(NOT_WEIGHED)));
            case INSIGHTS_ONLY ->
                DecisionType.settled(
                        PracticeAdvice.propose(
                                decision.map(EvidenceToDecision::goodPractice).orElse(ImmutableMap.of())),
                        decision.flatMap(EvidenceToDecision::type));
            case GAPS_ONLY -> notGraded(FROM_GAPS);
            case UNGROUNDED -> notGraded(UNGROUNDED);
        };
    }

    private static Judgement<RecommendationType> notGraded(LocalizedText reason) {
        return Judgement.proposed(Proposal.notApplicable(reason, RuleStep.of(RecommendationRules.STRENGTH, reason)));
    }

    /** {@return the criteria still to be weighed; the certainty is weighed once the evidence tells it} */
    ImmutableList<EtdCriterion> openCriteria() {
        return isGraded()
                ? Arrays.stream(EtdCriterion.values())
                        .filter(EtdCriterion::isCore)
                        .filter(criterion -> criterion == EtdCriterion.CERTAINTY
                                ? certainty().flatMap(Judgement::value).isEmpty()
                                : recommendation
                                        .decision()
                                        .flatMap(decision -> decision.answer(criterion))
                                        .isEmpty())
                        .collect(ImmutableList.toImmutableList())
                : ImmutableList.of();
    }

    /**
     * {@return how the coded strength compares with the type, which may be a provisional one} Advice that was not weighed may not be
     * coded strong either on evidence of low certainty; that, too, may be a provisional level.
     */
    StrengthCheck strengthCheck() {
        if (!isGraded()) {
            return StrengthCheck.NOT_GRADED;
        }
        boolean codedStrong = recommendation.strength() == Strength.STRONG;
        Judgement<RecommendationType> type = type();
        Optional<RecommendationType> found =
                type.value().or(() -> type.proposed().soFar());
        if (found.isEmpty()) {
            return codedStrong && recommendation.decision().isEmpty() && isUncertain()
                    ? StrengthCheck.STRONGER_THAN_RULE
                    : StrengthCheck.OPEN;
        }
        if (found.get() != RecommendationType.STRONG_FOR && found.get() != RecommendationType.CONDITIONAL_FOR) {
            return found.get() == RecommendationType.ONLY_IN_RESEARCH
                            && recommendation.strength() == Strength.EXPLORATORY
                    ? StrengthCheck.AGREES
                    : StrengthCheck.STRONGER_THAN_RULE;
        }
        boolean strong = found.get() == RecommendationType.STRONG_FOR;
        return codedStrong == strong
                ? StrengthCheck.AGREES
                : codedStrong ? StrengthCheck.STRONGER_THAN_RULE : StrengthCheck.WEAKER_THAN_RULE;
    }

    private boolean isUncertain() {
        return level().filter(level -> level != EtdAnswer.HIGH && level != EtdAnswer.MODERATE)
                .isPresent();
    }

    /** {@return the certainty of what it rests on, or else the provisional one} */
    Optional<EtdAnswer> level() {
        return certainty()
                .flatMap(certainty ->
                        certainty.value().or(() -> certainty.proposed().soFar()));
    }

    /** {@return the advice in a sentence as firm as its type} */
    LocalizedText wording() {
        LocalizedText action = recommendation.action();
        if (grounding == Grounding.INSIGHTS_ONLY) {
            Judgement<RecommendationType> type = type();
            return AdviceWording.practice(
                    action,
                    type.value().or(() -> type.proposed().soFar()).orElse(RecommendationType.PRACTICE_SUGGESTION),
                    Optional.empty());
        }
        if (!isGraded()) {
            return action;
        }
        return recommendation
                .decision()
                .flatMap(decision ->
                        AdviceWording.weighed(action, decision, certainty().orElseThrow(), type()))
                .orElseGet(() -> AdviceWording.notWeighed(action, recommendation.strength()));
    }
}
