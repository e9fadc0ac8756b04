package org.synthesis.scoring.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.synthesis.model.appraisal.ConcernLevel;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.context.ContextSimilarity;
import org.synthesis.model.context.Likeness;
import org.synthesis.model.context.LocalDecision;
import org.synthesis.model.context.PrerequisiteCheck;
import org.synthesis.model.context.PrerequisiteState;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.recommendation.ConditionRole;
import org.synthesis.model.recommendation.FitCondition;
import org.synthesis.model.recommendation.ModeratorScale;
import org.synthesis.model.recommendation.TransferConcern;
import org.synthesis.model.recommendation.TransferGroup;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.FieldCondition;

class PlaceProperties {
    private static final int TRIES = 200;

    @Provide
    Arbitrary<List<PrerequisiteCheck>> prerequisites() {
        return Arbitraries.of(PrerequisiteState.class)
                .map(state -> new PrerequisiteCheck("field", LocalizedText.same("there"), state, Optional.empty()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<ContextSimilarity> similarities() {
        return Arbitraries.doubles()
                .between(0, 1)
                .list()
                .ofSize(2)
                .map(numbers -> new ContextSimilarity(
                        OptionalDouble.of(numbers.get(0)),
                        numbers.get(1),
                        ImmutableList.of(new Likeness(
                                "field",
                                ImmutableList.of("1"),
                                Optional.of("1"),
                                1,
                                OptionalDouble.of(numbers.get(0))))));
    }

    @Provide
    Arbitrary<List<ConcernLevel>> concerns() {
        return Arbitraries.of(ConcernLevel.NONE, ConcernLevel.MINOR, ConcernLevel.MODERATE, ConcernLevel.SERIOUS)
                .list()
                .ofSize(TransferGroup.values().length);
    }

    private static List<TransferConcern> transfer(List<ConcernLevel> levels) {
        List<TransferConcern> concerns = new ArrayList<>();
        for (TransferGroup group : TransferGroup.values()) {
            concerns.add(new TransferConcern(group, levels.get(concerns.size()), LocalizedText.EMPTY));
        }
        return concerns;
    }

    private static LocalDecision decide(
            List<PrerequisiteCheck> prerequisites, ContextSimilarity similarity, List<ConcernLevel> levels) {
        return LocalDecisions.propose(prerequisites, similarity, transfer(levels), Thresholds.standard())
                .toOptional()
                .orElseThrow();
    }

    @Property(tries = TRIES)
    void losingAPrerequisiteNeverImprovesADecision(
            @ForAll("prerequisites") List<PrerequisiteCheck> prerequisites,
            @ForAll("similarities") ContextSimilarity similarity,
            @ForAll("concerns") List<ConcernLevel> levels,
            @ForAll @IntRange(max = 3) int which) {
        int at = which % prerequisites.size();
        List<PrerequisiteCheck> lost = new ArrayList<>(prerequisites);
        lost.set(
                at,
                new PrerequisiteCheck(
                        "field", LocalizedText.same("there"), PrerequisiteState.NOT_MET, Optional.empty()));
        LocalDecision before = decide(prerequisites, similarity, levels);
        assertEquals(LocalDecision.BUILD_FIRST, decide(lost, similarity, levels));
        if (prerequisites.get(at).state() == PrerequisiteState.MET) {
            List<PrerequisiteCheck> removed = new ArrayList<>(prerequisites);
            removed.remove(at);
            assertEquals(before, decide(removed, similarity, levels));
        }
    }

    @Property(tries = TRIES)
    void aWorseConcernNeverGivesAMoreReadyDecision(
            @ForAll("prerequisites") List<PrerequisiteCheck> prerequisites,
            @ForAll("similarities") ContextSimilarity similarity,
            @ForAll("concerns") List<ConcernLevel> levels,
            @ForAll @IntRange(max = 5) int which,
            @ForAll ConcernLevel other) {
        ConcernLevel worse = levels.get(which).compareTo(other) > 0 || other == ConcernLevel.NOT_ASSESSED
                ? levels.get(which)
                : other;
        List<ConcernLevel> raised = new ArrayList<>(levels);
        raised.set(which, worse);
        assertTrue(decide(prerequisites, similarity, raised).compareTo(decide(prerequisites, similarity, levels)) >= 0);
    }

    @Property(tries = TRIES)
    void whatNobodyJudgedNeverMakesADecisionMoreReady(
            @ForAll("similarities") ContextSimilarity similarity,
            @ForAll("concerns") List<ConcernLevel> levels,
            @ForAll @IntRange(max = 5) int which) {
        List<ConcernLevel> open = new ArrayList<>(levels);
        open.set(which, ConcernLevel.NOT_ASSESSED);
        Proposal<LocalDecision> proposal =
                LocalDecisions.propose(List.of(), similarity, transfer(open), Thresholds.standard());
        assertNotEquals(Optional.of(LocalDecision.APPLY), proposal.soFar());
        assertNotEquals(Optional.of(LocalDecision.ADAPT), proposal.toOptional());
    }

    @Property(tries = TRIES)
    void moreKnownFieldsNeverMakeAProfileIncomplete(
            @ForAll @IntRange(min = 0, max = 31) int known,
            @ForAll @IntRange(min = 0, max = 4) int added,
            @ForAll @DoubleRange(min = 0, max = 1) double value,
            @ForAll("concerns") List<ConcernLevel> levels) {
        List<FitCondition> moderators = new ArrayList<>();
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < 5; i++) {
            moderators.add(FitCondition.builder()
                    .condition(FieldCondition.parse("m" + i + "=1").orElseThrow())
                    .role(ConditionRole.MODERATOR)
                    .scale(new ModeratorScale.Numeric(0, 1))
                    .weight(i + 1)
                    .text(LocalizedText.EMPTY)
                    .build());
            if ((known >> i & 1) == 1) {
                fields.put("m" + i, String.valueOf(value));
            }
        }
        ContextSimilarity before = GowerSimilarity.of(moderators, fields);
        fields.putIfAbsent("m" + added, String.valueOf(1 - value));
        ContextSimilarity after = GowerSimilarity.of(moderators, fields);
        assertTrue(after.unknownShare() <= before.unknownShare());
        if (decide(List.of(), before, levels) != LocalDecision.PROFILE_INCOMPLETE) {
            assertNotEquals(LocalDecision.PROFILE_INCOMPLETE, decide(List.of(), after, levels));
        }
    }

    @Property(tries = TRIES)
    void certaintyHereIsNeverAboveThatOfTheEvidenceAndCountsNothingTwice(
            @ForAll CertaintyLevel body,
            @ForAll @IntRange(max = 2) int lost,
            @ForAll("concerns") List<ConcernLevel> levels) {
        RuleStep step = RuleStep.of(
                new Rule("given", RuleStatus.L, LocalizedText.same("given"), ""), LocalizedText.same("given"));
        Proposal<CertaintyLevel> given = Proposal.determined(body, step);
        CertaintyLevel here = here(GroundsCertainty.of(given, lost), levels);
        assertTrue(here.compareTo(body) >= 0);
        // what the evidence lost already never lowers it more here
        assertTrue(here.compareTo(here(GroundsCertainty.of(given, 0), levels)) <= 0);
        List<ConcernLevel> setting = new ArrayList<>(java.util.Collections.nCopies(6, ConcernLevel.NONE));
        setting.set(2, levels.get(2));
        int off = Math.max(0, Math.max(0, levels.get(2).compareTo(ConcernLevel.MINOR)) - lost);
        assertEquals(body.change(-off), here(GroundsCertainty.of(given, lost), setting));
    }

    private static CertaintyLevel here(GroundsCertainty grounds, List<ConcernLevel> levels) {
        return LocalCertainties.of(grounds, transfer(levels))
                .level()
                .toOptional()
                .orElseThrow();
    }
}
