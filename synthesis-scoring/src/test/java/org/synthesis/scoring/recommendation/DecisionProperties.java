package org.synthesis.scoring.recommendation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.recommendation.EtdAnswer;
import org.synthesis.model.recommendation.EtdCriterion;
import org.synthesis.model.recommendation.EvidenceToDecision;
import org.synthesis.model.recommendation.PanelAnswer;
import org.synthesis.model.recommendation.ParadigmaticSituation;
import org.synthesis.model.recommendation.RecommendationType;

/** What holds for every weighing. */
class DecisionProperties {
    private static final List<RecommendationType> STRONG =
            List.of(RecommendationType.STRONG_FOR, RecommendationType.STRONG_AGAINST);
    private static final ImmutableMap<EtdAnswer, EtdAnswer> OTHER_SIDE = ImmutableMap.of(
            EtdAnswer.FAVOURS_INTERVENTION, EtdAnswer.FAVOURS_COMPARISON,
            EtdAnswer.FAVOURS_COMPARISON, EtdAnswer.FAVOURS_INTERVENTION,
            EtdAnswer.PROBABLY_FAVOURS_INTERVENTION, EtdAnswer.PROBABLY_FAVOURS_COMPARISON,
            EtdAnswer.PROBABLY_FAVOURS_COMPARISON, EtdAnswer.PROBABLY_FAVOURS_INTERVENTION);
    private static final ImmutableMap<RecommendationType, RecommendationType> MIRRORED = ImmutableMap.of(
            RecommendationType.STRONG_FOR, RecommendationType.STRONG_AGAINST,
            RecommendationType.STRONG_AGAINST, RecommendationType.STRONG_FOR,
            RecommendationType.CONDITIONAL_FOR, RecommendationType.CONDITIONAL_AGAINST,
            RecommendationType.CONDITIONAL_AGAINST, RecommendationType.CONDITIONAL_FOR);

    @Provide
    Arbitrary<EvidenceToDecision> decisions() {
        Arbitrary<EvidenceToDecision> all =
                Arbitraries.just(EvidenceToDecision.builder().build());
        for (EtdCriterion criterion : EtdCriterion.values()) {
            if (criterion != EtdCriterion.CERTAINTY) {
                all = Combinators.combine(
                                all, Arbitraries.of(criterion.answers()).optional(0.95))
                        .as((decision, answer) -> answer.map(given -> decision.toBuilder()
                                        .putAnswers(criterion, PanelAnswer.of(given, "panel"))
                                        .build())
                                .orElse(decision));
            }
        }
        return Combinators.combine(
                        all, Arbitraries.of(ParadigmaticSituation.values()).optional(0.2))
                .as((decision, situation) -> situation
                        .map(chosen -> decision.toBuilder()
                                .situation(PanelAnswer.of(chosen, "panel", "why"))
                                .build())
                        .orElse(decision));
    }

    @Provide
    Arbitrary<EtdAnswer> levels() {
        return Arbitraries.of(EtdCriterion.CERTAINTY.scale());
    }

    private static Optional<RecommendationType> type(EvidenceToDecision decision, EtdAnswer level) {
        return DecisionType.propose(decision, certain(level)).toOptional();
    }

    private static Judgement<EtdAnswer> certain(EtdAnswer level) {
        return DecisionType.certainty(ImmutableList.of()).settle(level, "panel", "", "as given");
    }

    @Property(tries = 300)
    void moreCertaintyNeverWeakensStrongAdvice(
            @ForAll("decisions") EvidenceToDecision decision, @ForAll("levels") EtdAnswer level) {
        Optional<RecommendationType> before = type(decision, level);
        if (before.filter(STRONG::contains).isPresent()) {
            for (EtdAnswer higher : EtdCriterion.CERTAINTY.scale()) {
                if (higher.certainty().orElseThrow().compareTo(level.certainty().orElseThrow()) <= 0) {
                    assertEquals(before, type(decision, higher));
                }
            }
        }
    }

    @Property(tries = 300)
    void aWorseAnswerNeverStrengthens(
            @ForAll("decisions") EvidenceToDecision decision, @ForAll("levels") EtdAnswer level) {
        for (EtdCriterion criterion :
                List.of(EtdCriterion.FEASIBILITY, EtdCriterion.ACCEPTABILITY, EtdCriterion.EQUITY)) {
            int at = decision.answer(criterion).map(criterion.scale()::indexOf).orElse(-1);
            if (at > 0 && type(decision, level).filter(STRONG::contains).isEmpty()) {
                EvidenceToDecision worse =
                        decision.with(criterion, criterion.scale().get(at - 1));
                assertTrue(type(worse, level).filter(STRONG::contains).isEmpty());
            }
        }
    }

    @Property(tries = 300)
    void swappingTheSidesMirrorsTheAdvice(
            @ForAll("decisions") EvidenceToDecision decision, @ForAll("levels") EtdAnswer level) {
        Optional<EtdAnswer> balance = decision.answer(EtdCriterion.BALANCE);
        if (balance.isPresent()) {
            EvidenceToDecision swapped =
                    decision.with(EtdCriterion.BALANCE, OTHER_SIDE.getOrDefault(balance.get(), balance.get()));
            assertEquals(type(decision, level).map(type -> MIRRORED.getOrDefault(type, type)), type(swapped, level));
        }
    }

    @Property(tries = 500)
    void strongAdviceMeetsEveryCondition(
            @ForAll("decisions") EvidenceToDecision decision, @ForAll("levels") EtdAnswer level) {
        if (type(decision, level).filter(STRONG::contains).isEmpty()) {
            return;
        }
        assertTrue(List.of(EtdAnswer.FAVOURS_INTERVENTION, EtdAnswer.FAVOURS_COMPARISON)
                .contains(decision.answer(EtdCriterion.BALANCE).orElseThrow()));
        assertTrue(decision.situation().isPresent() || level == EtdAnswer.MODERATE || level == EtdAnswer.HIGH);
        assertTrue(List.of(EtdAnswer.PROBABLY_NO_IMPORTANT_UNCERTAINTY, EtdAnswer.NO_IMPORTANT_UNCERTAINTY)
                .contains(decision.answer(EtdCriterion.VALUES).orElseThrow()));
        assertTrue(decision.answer(EtdCriterion.FEASIBILITY).orElseThrow().isYes());
        assertTrue(decision.answer(EtdCriterion.ACCEPTABILITY).orElseThrow().isYes());
        assertTrue(List.of(EtdAnswer.PROBABLY_NO_IMPACT, EtdAnswer.PROBABLY_INCREASED, EtdAnswer.INCREASED)
                .contains(decision.answer(EtdCriterion.EQUITY).orElseThrow()));
    }

    @Property(tries = 200)
    void everyTypeSaysWhyAndEveryOpenOneWhatIsMissing(
            @ForAll("decisions") EvidenceToDecision decision, @ForAll("levels") EtdAnswer level) {
        Proposal<RecommendationType> proposal = DecisionType.propose(decision, certain(level));
        assertTrue(proposal.toOptional().isPresent() != !proposal.missing().isEmpty());
        proposal.steps()
                .forEach(step -> assertTrue(
                        step.because().missing().isEmpty() && !step.because().isEmpty()));
    }
}
