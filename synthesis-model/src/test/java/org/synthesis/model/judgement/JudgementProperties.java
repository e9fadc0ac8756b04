package org.synthesis.model.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.synthesis.model.text.LocalizedText;

class JudgementProperties {
    private static final int TRIES = 100;

    /** A threshold and a number in its range. */
    record Setting(Threshold threshold, double value) {}

    @Property(tries = TRIES)
    void whatPeopleSettleHoldsAndTheProposalStays(@ForAll("proposals") Proposal<Integer> proposal, @ForAll int value) {
        Judgement<Integer> judgement = Judgement.proposed(proposal);
        assertEquals(proposal.toOptional(), judgement.value());
        Judgement<Integer> settled = judgement.settle(value, "panel", "", "why");
        assertEquals(Optional.of(value), settled.value());
        assertEquals(proposal, settled.proposed());
        assertEquals(!proposal.toOptional().equals(Optional.of(value)), settled.isOverride());
    }

    @Property(tries = TRIES)
    void onlyTheProposedValueCanBeSettledWithoutARationale(
            @ForAll("proposals") Proposal<Integer> proposal, @ForAll("levels") int value) {
        Judgement<Integer> judgement = Judgement.proposed(proposal);
        if (proposal.toOptional().equals(Optional.of(value))) {
            assertEquals(
                    Optional.of(value), judgement.settle(value, "panel", "", "").settled());
        } else {
            assertThrows(IllegalArgumentException.class, () -> judgement.settle(value, "panel", "", " "));
        }
    }

    @Property(tries = TRIES)
    void theLastSettlementHolds(@ForAll("proposals") Proposal<Integer> proposal, @ForAll int first, @ForAll int last) {
        Judgement<Integer> judgement = Judgement.proposed(proposal);
        assertEquals(
                judgement.settle(last, "panel", "", "why"),
                judgement.settle(first, "Ann", "", "a first look").settle(last, "panel", "", "why"));
    }

    @Property(tries = TRIES)
    void changingTheValueChangesNothingElse(@ForAll("proposals") Proposal<Integer> proposal) {
        Function<Integer, String> change = level -> "level " + level;
        Proposal<String> changed = proposal.map(change);
        assertEquals(proposal.getClass(), changed.getClass(), "what is missing never becomes a value");
        assertEquals(proposal.toOptional().map(change), changed.toOptional());
        assertEquals(proposal.steps(), changed.steps());
        assertEquals(proposal.missing(), changed.missing());
        assertEquals(proposal, proposal.map(level -> level));
        assertEquals(proposal.map(change.andThen(String::length)), changed.map(String::length));
    }

    @Property(tries = TRIES)
    void aProposalHasAValueOrSaysWhatIsMissingOrDoesNotApply(@ForAll("proposals") Proposal<Integer> proposal) {
        int ways = (proposal.toOptional().isPresent() ? 1 : 0)
                + (proposal.missing().isEmpty() ? 0 : 1)
                + (proposal instanceof Proposal.NotApplicable<Integer> ? 1 : 0);
        assertEquals(1, ways);
    }

    @Property(tries = TRIES)
    void aNumberThatIsSetIsTheOneThatHoldsAndNoOtherMoves(
            @ForAll("thresholds") Thresholds thresholds, @ForAll("settings") Setting setting) {
        Thresholds changed = thresholds.with(setting.threshold(), setting.value());
        for (Threshold threshold : Threshold.values()) {
            assertEquals(
                    threshold == setting.threshold() ? setting.value() : thresholds.get(threshold),
                    changed.get(threshold));
        }
        assertEquals(changed, changed.with(setting.threshold(), setting.value()));
        assertEquals(thresholds, changed.with(setting.threshold(), thresholds.get(setting.threshold())));
    }

    @Property(tries = TRIES)
    void theOrderOfSettingsDecidesNothing(
            @ForAll("thresholds") Thresholds thresholds,
            @ForAll("settings") Setting one,
            @ForAll("settings") Setting other) {
        if (one.threshold() != other.threshold()) {
            Thresholds forth = thresholds.with(one.threshold(), one.value()).with(other.threshold(), other.value());
            Thresholds back = thresholds.with(other.threshold(), other.value()).with(one.threshold(), one.value());
            assertEquals(forth, back);
            assertEquals(forth.toString(), back.toString(), "the hash of a protocol is taken over this text");
        }
    }

    @Property(tries = TRIES)
    void aStepNamesTheNumbersThatHeld(
            @ForAll("thresholds") Thresholds thresholds, @ForAll("settings") Setting setting) {
        Threshold used = setting.threshold();
        RuleStep step = RuleStep.of(rule(), LocalizedText.same("because"), thresholds, used);
        assertEquals(List.of(used), List.copyOf(step.thresholds().keySet()));
        assertTrue(step.thresholds().containsValue(thresholds.get(used)));
    }

    @Provide
    Arbitrary<Integer> levels() {
        return Arbitraries.integers().between(-3, 3);
    }

    @Provide
    Arbitrary<Proposal<Integer>> proposals() {
        Arbitrary<List<RuleStep>> steps = Arbitraries.strings()
                .alpha()
                .ofLength(3)
                .map(word -> RuleStep.of(rule(), LocalizedText.same(word)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        return Arbitraries.oneOf(
                Combinators.combine(levels(), steps).as(Proposal::determined),
                steps.map(list -> Proposal.undetermined(List.of(LocalizedText.same("the interval")), list)),
                steps.map(list -> Proposal.notApplicable(LocalizedText.same("one study"), list.get(0))));
    }

    @Provide
    Arbitrary<Setting> settings() {
        return Combinators.combine(
                        Arbitraries.of(Threshold.values()),
                        Arbitraries.doubles().between(0, 1))
                .as((threshold, part) ->
                        new Setting(threshold, threshold.lowest() + part * (threshold.highest() - threshold.lowest())));
    }

    @Provide
    Arbitrary<Thresholds> thresholds() {
        return settings().list().ofMaxSize(5).map(list -> {
            Thresholds thresholds = Thresholds.standard();
            for (Setting setting : list) {
                thresholds = thresholds.with(setting.threshold(), setting.value());
            }
            return thresholds;
        });
    }

    private static Rule rule() {
        return new Rule("rule", RuleStatus.L, LocalizedText.same("a rule"), "");
    }
}
