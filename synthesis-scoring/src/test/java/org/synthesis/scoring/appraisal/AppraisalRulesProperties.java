package org.synthesis.scoring.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.synthesis.model.appraisal.Elicitation;
import org.synthesis.model.appraisal.Fulfilment;
import org.synthesis.model.appraisal.Kappa;
import org.synthesis.model.appraisal.KappaWeights;
import org.synthesis.model.appraisal.PracticeBasis;
import org.synthesis.model.appraisal.PracticeSupport;
import org.synthesis.model.appraisal.Presence;
import org.synthesis.model.judgement.Thresholds;

class AppraisalRulesProperties {
    private static final ImmutableList<String> SCALE = ImmutableList.of("0", "1", "2", "3");

    @Property(tries = 200)
    void kappaIsSymmetricAtMostOneAndTheSameForAScaleTurnedRound(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 3) Integer> first,
            @ForAll @Size(30) List<@IntRange(max = 3) Integer> second,
            @ForAll KappaWeights weights) {
        List<String> a = first.stream().map(String::valueOf).toList();
        List<String> b = second.stream().limit(a.size()).map(String::valueOf).toList();
        Optional<Kappa> kappa = CoderAgreement.kappa(weights, a, b, SCALE);
        Optional<Kappa> turned = CoderAgreement.kappa(weights, b, a, SCALE);
        Optional<Kappa> reversed = CoderAgreement.kappa(weights, a, b, ImmutableList.copyOf(Lists.reverse(SCALE)));
        assertEquals(kappa.isPresent(), turned.isPresent());
        kappa.ifPresent(it -> {
            assertTrue(it.estimate() <= 1 + 1e-12);
            assertEquals(it.estimate(), turned.orElseThrow().estimate(), 1e-9);
            assertEquals(it.standardError(), turned.orElseThrow().standardError(), 1e-9);
            assertEquals(it.estimate(), reversed.orElseThrow().estimate(), 1e-9);
            it.interval().ifPresent(interval -> assertTrue(interval.contains(it.estimate())));
        });
    }

    @Property(tries = 200)
    void weakerPracticeNeverRaisesTheRung(
            @ForAll @IntRange(max = 4) int sources,
            @ForAll @IntRange(max = 4) int types,
            @ForAll Presence monitoring,
            @ForAll Elicitation elicitation,
            @ForAll @DoubleRange(max = 1) double agreement,
            @ForAll Fulfilment transparency,
            @ForAll Fulfilment accuracy,
            @ForAll Presence interest) {
        PracticeBasis basis = PracticeBasis.builder()
                .sources(sources)
                .sourceTypes(sources == 0 ? 0 : Math.max(1, Math.min(types, sources)))
                .monitoring(monitoring)
                .elicitation(elicitation)
                .panelAgreement(agreement)
                .transparency(transparency)
                .accuracy(accuracy)
                .undisclosedInterest(interest)
                .build();
        PracticeSupport level = level(basis);
        for (PracticeBasis weaker : List.of(
                basis.toBuilder()
                        .sources(Math.max(0, sources - 1))
                        .sourceTypes(Math.min(basis.sourceTypes().orElseThrow(), Math.max(0, sources - 1)))
                        .build(),
                basis.toBuilder().monitoring(Presence.ABSENT).build(),
                basis.toBuilder().elicitation(Elicitation.NONE).build(),
                basis.toBuilder().panelAgreement(agreement / 2).build(),
                basis.toBuilder().transparency(Fulfilment.NOT_MET).build(),
                basis.toBuilder().accuracy(Fulfilment.NOT_MET).build(),
                basis.toBuilder().undisclosedInterest(Presence.PRESENT).build())) {
            assertTrue(level(weaker).compareTo(level) <= 0, () -> weaker + " against " + basis);
        }
        // leaving something out gives the same rung or none
        PracticeBasis open = basis.toBuilder()
                .transparency(Optional.empty())
                .monitoring(Optional.empty())
                .build();
        PracticeLadder.propose(open, Thresholds.standard()).toOptional().ifPresent(found -> assertEquals(level, found));
    }

    private static PracticeSupport level(PracticeBasis basis) {
        return PracticeLadder.propose(basis, Thresholds.standard()).toOptional().orElseThrow();
    }

    @Property(tries = 100)
    void cluesMayComeInAnyOrderAndOppositeOnesCancel(
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double prior,
            @ForAll @Size(min = 1, max = 6) List<@DoubleRange(min = 0.01, max = 1000) Double> ratios) {
        List<ProcessTracing.Clue> clues = Lists.newArrayList();
        List<ProcessTracing.Clue> andOpposites = Lists.newArrayList();
        for (double ratio : ratios) {
            clues.add(new ProcessTracing.Clue("clue", ratio));
            andOpposites.add(new ProcessTracing.Clue("clue", ratio));
            andOpposites.add(new ProcessTracing.Clue("opposite", 1 / ratio));
        }
        assertEquals(posterior(prior, clues), posterior(prior, Lists.reverse(clues)), 1e-9);
        assertEquals(prior, posterior(prior, andOpposites), 1e-9);
    }

    private static double posterior(double prior, List<ProcessTracing.Clue> clues) {
        return ProcessTracing.update(prior, clues, "different witnesses", Thresholds.standard())
                .toOptional()
                .orElseThrow();
    }
}
