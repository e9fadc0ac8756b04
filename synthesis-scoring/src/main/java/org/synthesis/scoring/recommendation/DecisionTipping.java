package org.synthesis.scoring.recommendation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.CertaintyDomain;
import org.synthesis.model.certainty.DomainRating;
import org.synthesis.model.conclusion.Plausibility;
import org.synthesis.model.conclusion.TippingPoint;
import org.synthesis.model.conclusion.TippingShift;
import org.synthesis.model.conclusion.TippingSource;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.recommendation.EtdAnswer;
import org.synthesis.model.recommendation.EtdCriterion;
import org.synthesis.model.recommendation.EvidenceToDecision;
import org.synthesis.model.recommendation.RecommendationType;
import org.synthesis.model.text.LocalizedText;

/**
 * What would change the type of advice: every answer of the panel one step up and down its scale, one at a time, and the certainty
 * through its domains, one level up and down.
 *
 * <p>The certainty follows from the evidence, so it moves by what it is made of and not by itself; only where people settled on another
 * level is that level moved. The type that holds now may be a provisional one.
 */
public final class DecisionTipping {
    private static final LocalizedText ONE_STEP = LocalizedText.of(
            "één stap op de schaal: een ander panel kan zo antwoorden",
            "one step on the scale: another panel may well answer so");
    private static final LocalizedText NOT_JUDGED =
            LocalizedText.of("dit domein is nog niet beoordeeld", "this domain has not been judged yet");
    private static final LocalizedText NEW_EVIDENCE = LocalizedText.of(
            "vraagt om ander bewijs of een ander oordeel over het bewijs",
            "needs other evidence or another judgement of the evidence");

    private final ImmutableList<CriticalBody> critical;
    private final EvidenceToDecision decision;
    private final Judgement<EtdAnswer> certainty;
    private final RecommendationType now;
    private final ImmutableList.Builder<TippingPoint> points = ImmutableList.builder();

    private DecisionTipping(
            ImmutableList<CriticalBody> critical,
            EvidenceToDecision decision,
            Judgement<EtdAnswer> certainty,
            RecommendationType now) {
        this.critical = critical;
        this.decision = decision;
        this.certainty = certainty;
        this.now = now;
    }

    /** {@return the single steps that change the type that the rule proposes, answers first; none while there is no type} */
    public static ImmutableList<TippingPoint> of(ImmutableList<CriticalBody> critical, EvidenceToDecision decision) {
        Judgement<EtdAnswer> certainty = DecisionType.certainty(critical, decision);
        return type(decision, certainty)
                .map(now -> new DecisionTipping(critical, decision, certainty, now).all())
                .orElse(ImmutableList.of());
    }

    private ImmutableList<TippingPoint> all() {
        decision.answers().forEach((criterion, answer) -> {
            if (criterion != EtdCriterion.CERTAINTY || certainty.isOverride()) {
                criterion.neighbours(answer.value()).forEach(other -> tryAnswer(criterion, answer.value(), other));
            }
        });
        if (!certainty.isOverride()) {
            critical.stream()
                    .filter(body -> body.certainty().level().settled().isEmpty())
                    .forEach(body -> body.certainty().domains().forEach(rating -> tryDomain(body, rating)));
        }
        return points.build();
    }

    private void tryAnswer(EtdCriterion criterion, EtdAnswer from, EtdAnswer to) {
        EvidenceToDecision changed = decision.with(criterion, to);
        Judgement<EtdAnswer> then =
                criterion == EtdCriterion.CERTAINTY ? DecisionType.certainty(critical, changed) : certainty;
        type(changed, then)
                .filter(type -> type != now)
                .ifPresent(type -> points.add(new TippingPoint(
                        TippingSource.DECISION,
                        "etd/" + criterion.code(),
                        criterion.label(),
                        criterion.say(from),
                        criterion.say(to),
                        now.label(),
                        type.label(),
                        shift(now, type),
                        Plausibility.HIGH,
                        ONE_STEP)));
    }

    private void tryDomain(CriticalBody body, DomainRating rating) {
        if (rating.change().value().isEmpty()
                && rating.change().proposed() instanceof Proposal.NotApplicable<Integer>) {
            return;
        }
        CertaintyDomain domain = rating.domain();
        int levels =
                rating.levels().or(() -> rating.change().proposed().soFar()).orElse(domain.highest());
        for (int other : List.of(levels + 1, levels - 1)) {
            if (domain.lowest() <= other && other <= domain.highest()) {
                tryDomain(body, rating, levels, other);
            }
        }
    }

    private void tryDomain(CriticalBody body, DomainRating rating, int from, int to) {
        CertaintyDomain domain = rating.domain();
        Judgement<EtdAnswer> then = DecisionType.certainty(critical.stream()
                .map(one -> one.equals(body)
                        ? new CriticalBody(body.key(), body.name(), changed(body.certainty(), domain, to))
                        : one)
                .collect(ImmutableList.toImmutableList()));
        type(decision, then)
                .filter(type -> type != now)
                .ifPresent(type -> points.add(new TippingPoint(
                        TippingSource.CERTAINTY,
                        (critical.size() == 1 ? "" : body.key() + "/") + "certainty/" + domain.code(),
                        critical.size() == 1 ? domain.label() : Say.both("{0} ({1})", domain.label(), body.name()),
                        levels(from),
                        levels(to),
                        now.label(),
                        type.label(),
                        shift(now, type),
                        rating.levels().isPresent() ? Plausibility.MEDIUM : Plausibility.HIGH,
                        rating.levels().isPresent() ? NEW_EVIDENCE : NOT_JUDGED)));
    }

    private static CertaintyAssessment changed(CertaintyAssessment certainty, CertaintyDomain domain, int levels) {
        List<DomainRating> ratings = new ArrayList<>();
        for (DomainRating rating : certainty.domains()) {
            ratings.add(
                    rating.domain() == domain
                            ? DomainRating.proposed(
                                    domain,
                                    Proposal.determined(levels, RuleStep.of(CertaintyAssessment.LEVEL, levels(levels))))
                            : rating);
        }
        return CertaintyAssessment.of(certainty.framework(), certainty.start(), ratings);
    }

    private static LocalizedText levels(int levels) {
        return LocalizedText.same(levels > 0 ? "+" + levels : Integer.toString(levels));
    }

    /** The type that holds, or holds provisionally. */
    private static Optional<RecommendationType> type(EvidenceToDecision decision, Judgement<EtdAnswer> certainty) {
        return DecisionType.propose(decision, certainty).soFar();
    }

    private static TippingShift shift(RecommendationType from, RecommendationType to) {
        int change = firmness(to) - firmness(from);
        return change == 0 || side(from) * side(to) < 0
                ? TippingShift.OTHER
                : change > 0 ? TippingShift.UP : TippingShift.DOWN;
    }

    private static int firmness(RecommendationType type) {
        return switch (type) {
            case STRONG_FOR, STRONG_AGAINST -> 2;
            case CONDITIONAL_FOR, CONDITIONAL_AGAINST -> 1;
            default -> 0;
        };
    }

    private static int side(RecommendationType type) {
        return switch (type) {
            case STRONG_FOR, CONDITIONAL_FOR -> 1;
            case STRONG_AGAINST, CONDITIONAL_AGAINST -> -1;
            default -> 0;
        };
    }
}
