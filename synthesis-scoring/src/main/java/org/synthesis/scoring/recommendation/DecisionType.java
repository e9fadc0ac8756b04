package org.synthesis.scoring.recommendation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synthesis.model.certainty.CertaintyAssessment;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.recommendation.EtdAnswer;
import org.synthesis.model.recommendation.EtdCriterion;
import org.synthesis.model.recommendation.EvidenceToDecision;
import org.synthesis.model.recommendation.PanelAnswer;
import org.synthesis.model.recommendation.RecommendationType;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.certainty.OverallCertainty;

/**
 * What kind of advice follows from what a panel answered.
 *
 * <p>The balance of effects gives the direction. Advice is strong only when the balance is clear, the certainty is at least moderate,
 * people hardly differ in what they value, the action is feasible and acceptable, and it does not reduce equity; all these are asked of
 * the course that is advised. One condition that is not met makes it conditional. With low certainty it is strong only in one of five
 * situations, chosen with a reason. An answer is missing when the type depends on it.
 *
 * <p>The certainty follows from the evidence. While it is provisional so is the type: undetermined, with the type so far.
 */
public final class DecisionType {
    private static final LocalizedText CHOSEN_PRIORITY =
            LocalizedText.of("of onderzoek hiernaar voorrang heeft", "whether research on it has priority");

    private DecisionType() {}

    /**
     * {@return the certainty of the critical evidence: the lowest across outcomes, with the answer of the panel beside it} Where a level
     * is provisional the certainty is undetermined, and what is known so far is the level that sentences are worded by. An answer of the
     * panel that differs without a rationale does not count.
     *
     * @param critical the evidence on each critical outcome
     */
    public static Judgement<EtdAnswer> certainty(ImmutableList<CriticalBody> critical, EvidenceToDecision decision) {
        return settled(derived(critical), Optional.ofNullable(decision.answers().get(EtdCriterion.CERTAINTY)));
    }

    /** {@return the certainty of the critical evidence, which no panel has looked at} */
    public static Judgement<EtdAnswer> certainty(ImmutableList<CriticalBody> critical) {
        return Judgement.proposed(derived(critical));
    }

    /** {@return the type, with the one the panel settled on beside it; a type that differs without a rationale does not count} */
    public static Judgement<RecommendationType> judge(EvidenceToDecision decision, Judgement<EtdAnswer> certainty) {
        return settled(propose(decision, certainty), decision.type());
    }

    /** {@return the type that follows from the answers and the certainty} */
    public static Proposal<RecommendationType> propose(EvidenceToDecision decision, Judgement<EtdAnswer> certainty) {
        Optional<EtdAnswer> balance = decision.answer(EtdCriterion.BALANCE);
        if (balance.isEmpty()) {
            return Proposal.undetermined(EtdCriterion.BALANCE.label());
        }
        RuleStep direction = RuleStep.of(
                RecommendationRules.DIRECTION,
                Say.both("{0}: {1}", EtdCriterion.BALANCE.label(), EtdCriterion.BALANCE.say(balance.get())));
        return switch (balance.get()) {
            case FAVOURS_INTERVENTION, PROBABLY_FAVOURS_INTERVENTION ->
                strength(
                        decision,
                        certainty,
                        direction,
                        RecommendationType.STRONG_FOR,
                        RecommendationType.CONDITIONAL_FOR);
            case FAVOURS_COMPARISON, PROBABLY_FAVOURS_COMPARISON ->
                strength(
                        decision,
                        certainty,
                        direction,
                        RecommendationType.STRONG_AGAINST,
                        RecommendationType.CONDITIONAL_AGAINST);
            case DONT_KNOW -> research(decision, direction);
            default -> Proposal.determined(RecommendationType.CONDITIONAL_EITHER, direction);
        };
    }

    /** Where the balance is not known, research that has priority is what can be advised. */
    private static Proposal<RecommendationType> research(EvidenceToDecision decision, RuleStep direction) {
        Optional<PanelAnswer<EtdAnswer>> priority = decision.researchPriority();
        if (priority.isEmpty()) {
            return Proposal.undetermined(ImmutableList.of(CHOSEN_PRIORITY), ImmutableList.of(direction));
        }
        RuleStep step = RuleStep.of(
                RecommendationRules.DIRECTION,
                Say.say(
                        "heeft onderzoek hiernaar voorrang: {0}",
                        "research on it has priority: {0}",
                        priority.get().value().label()));
        return priority.get().value().isYes()
                ? Proposal.determined(RecommendationType.ONLY_IN_RESEARCH, direction, step)
                : Proposal.undetermined(
                        ImmutableList.of(LocalizedText.of(
                                "welke kant de balans van effecten kiest",
                                "which side the balance of effects favours")),
                        ImmutableList.of(direction, step));
    }

    private static Proposal<RecommendationType> strength(
            EvidenceToDecision decision,
            Judgement<EtdAnswer> certainty,
            RuleStep direction,
            RecommendationType strong,
            RecommendationType conditional) {
        ImmutableMap<StrongCondition, StrongCondition.State> states =
                StrongCondition.states(decision, certainty.value());
        List<RuleStep> steps = new ArrayList<>();
        steps.add(direction);
        states.forEach((condition, state) -> steps.add(step(condition, state, decision, certainty)));
        if (states.containsValue(StrongCondition.State.NOT_MET)) {
            return Proposal.determined(conditional, steps);
        }
        if (!states.containsValue(StrongCondition.State.OPEN)) {
            return Proposal.determined(strong, steps);
        }
        List<LocalizedText> missing = new ArrayList<>();
        states.forEach((condition, state) -> {
            if (state == StrongCondition.State.OPEN) {
                missing.addAll(
                        condition == StrongCondition.CERTAINTY
                                        && !certainty.proposed().missing().isEmpty()
                                ? certainty.proposed().missing()
                                : ImmutableList.of(condition.criterion().label()));
            }
        });
        return Proposal.undetermined(missing, steps, soFar(decision, certainty, strong, conditional));
    }

    /** The type under the provisional certainty; none while an answer is missing too. */
    private static Optional<RecommendationType> soFar(
            EvidenceToDecision decision,
            Judgement<EtdAnswer> certainty,
            RecommendationType strong,
            RecommendationType conditional) {
        return certainty.proposed().soFar().flatMap(provisional -> {
            ImmutableMap<StrongCondition, StrongCondition.State> states =
                    StrongCondition.states(decision, Optional.of(provisional));
            if (states.containsValue(StrongCondition.State.OPEN)) {
                return Optional.empty();
            }
            return Optional.of(states.containsValue(StrongCondition.State.NOT_MET) ? conditional : strong);
        });
    }

    private static RuleStep step(
            StrongCondition condition,
            StrongCondition.State state,
            EvidenceToDecision decision,
            Judgement<EtdAnswer> certainty) {
        if (condition == StrongCondition.CERTAINTY && decision.situation().isPresent()) {
            PanelAnswer<?> chosen = decision.situation().get();
            return RuleStep.of(
                    RecommendationRules.SITUATION,
                    Say.say(
                            "sterk advies mag ook bij lage zekerheid: {0}; reden: {1}",
                            "strong advice may rest on low certainty: {0}; reason: {1}",
                            decision.situation().get().value().label(),
                            chosen.rationale()));
        }
        Optional<EtdAnswer> answer =
                condition == StrongCondition.CERTAINTY ? certainty.value() : decision.answer(condition.criterion());
        LocalizedText said = answer.map(condition.criterion()::say)
                .orElseGet(() -> condition == StrongCondition.CERTAINTY
                        ? provisional(certainty)
                        : LocalizedText.of("nog niet beantwoord", "not answered yet"));
        LocalizedText verdict = switch (state) {
            case MET -> LocalizedText.of("sterk kan", "strong is possible");
            case NOT_MET -> LocalizedText.of("niet sterk", "not strong");
            case OPEN -> LocalizedText.of("nog open", "still open");
        };
        return RuleStep.of(
                condition.rule(),
                Say.both("{0}: {1} ({2})", condition.criterion().label(), said, verdict));
    }

    private static LocalizedText provisional(Judgement<EtdAnswer> certainty) {
        return certainty
                .proposed()
                .soFar()
                .map(level -> Say.say("voorlopig {0}", "provisionally {0}", EtdCriterion.CERTAINTY.say(level)))
                .orElse(LocalizedText.of("nog niet bekend", "not known yet"));
    }

    private static Proposal<EtdAnswer> derived(ImmutableList<CriticalBody> critical) {
        ImmutableMap.Builder<LocalizedText, CertaintyAssessment> byName = ImmutableMap.builder();
        critical.forEach(body -> byName.put(body.name(), body.certainty()));
        Proposal<EtdAnswer> lowest =
                OverallCertainty.ofCritical(byName.buildKeepingLast()).map(EtdAnswer::of);
        return lowest instanceof Proposal.Undetermined<EtdAnswer> open
                ? Proposal.undetermined(
                        open.missing(),
                        open.steps(),
                        critical.stream()
                                .map(body -> body.certainty().wordingLevel())
                                .reduce(CertaintyLevel::orLower)
                                .map(EtdAnswer::of))
                : lowest;
    }

    /** What a rule proposes, with what a panel settled on; another answer without a rationale does not count. */
    static <T> Judgement<T> settled(Proposal<T> proposal, Optional<PanelAnswer<T>> answer) {
        Judgement<T> judgement = Judgement.proposed(proposal);
        return answer.filter(given -> Optional.of(given.value()).equals(proposal.toOptional())
                        || !given.rationale().isBlank())
                .map(given -> judgement.settle(given.value(), given.assessor(), given.date(), given.rationale()))
                .orElse(judgement);
    }
}
