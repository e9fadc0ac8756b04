package org.synthesis.scoring.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.synthesis.model.effect.TwoByTwo;
import org.synthesis.model.factor.CausalStatus;
import org.synthesis.model.factor.FactorRole;
import org.synthesis.model.factor.Modifiability;
import org.synthesis.model.finding.TemporalOrder;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Thresholds;

class FactorProperties {
    private static final ImmutableSet<FactorRole> SILENT = ImmutableSet.of(FactorRole.NONE, FactorRole.INCONCLUSIVE);

    @Provide
    Arbitrary<Trichotomy> trichotomies() {
        return Arbitraries.integers()
                .between(1, 300)
                .list()
                .ofSize(6)
                .map(n -> new Trichotomy(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5)));
    }

    private static FactorRole role(Trichotomy counts) {
        return QuantileClassifier.of(counts, Thresholds.standard())
                .toOptional()
                .orElseThrow()
                .role();
    }

    @Property(tries = 100)
    void theOppositeOutcomeAndTheOppositeFactorSwapRiskAndPromotive(@ForAll("trichotomies") Trichotomy counts) {
        Trichotomy opposite = new Trichotomy(
                        counts.riskNonEvents(),
                        counts.riskEvents(),
                        counts.middleNonEvents(),
                        counts.middleEvents(),
                        counts.promotiveNonEvents(),
                        counts.promotiveEvents())
                .reversed();
        FactorRole expected = switch (role(counts)) {
            case RISK -> FactorRole.PROMOTIVE;
            case PROMOTIVE -> FactorRole.RISK;
            default -> role(counts);
        };
        assertEquals(expected, role(opposite));
    }

    @Property(tries = 100)
    void morePeopleWithTheSameSharesNeverSilenceAnEnd(
            @ForAll("trichotomies") Trichotomy counts, @ForAll @IntRange(min = 2, max = 5) int times) {
        Trichotomy more = new Trichotomy(
                counts.riskEvents() * times,
                counts.riskNonEvents() * times,
                counts.middleEvents() * times,
                counts.middleNonEvents() * times,
                counts.promotiveEvents() * times,
                counts.promotiveNonEvents() * times);
        assertTrue(SILENT.contains(role(counts)) || !SILENT.contains(role(more)));
    }

    @Property(tries = 100)
    void attributableFractionsLieBetweenNoneAndAll(
            @ForAll @DoubleRange(min = 0, max = 1) double share,
            @ForAll @DoubleRange(min = 1, max = 50) double ratio,
            @ForAll @DoubleRange(min = 0, max = 5) double more) {
        Impact impact = Impact.of(Optional.of(CausalStatus.CAUSAL_SUPPORTED));
        RelativeEffect effect = RelativeEffect.riskRatio(ratio, Adjustment.UNADJUSTED);
        RelativeEffect larger = RelativeEffect.riskRatio(ratio + more, Adjustment.UNADJUSTED);
        double levin = fraction(impact.levin(share, effect));
        double miettinen = fraction(impact.miettinen(share, effect));
        assertTrue(0 <= levin && levin < 1);
        assertTrue(0 <= miettinen && miettinen < 1);
        assertTrue(fraction(impact.levin(share, larger)) >= levin - 1e-12);
        assertTrue(fraction(impact.miettinen(share, larger)) >= miettinen - 1e-12);
    }

    /** Levin's and Miettinen's fractions are one when the share of cases follows from the share of people. */
    @Property(tries = 50)
    void levinAndMiettinenAgree(
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double share,
            @ForAll @DoubleRange(min = 1, max = 20) double ratio) {
        Impact impact = Impact.hypothetical();
        RelativeEffect effect = RelativeEffect.riskRatio(ratio, Adjustment.UNADJUSTED);
        double cases = share * ratio / (share * ratio + 1 - share);
        assertEquals(fraction(impact.levin(share, effect)), fraction(impact.miettinen(cases, effect)), 1e-12);
    }

    private static double fraction(Proposal<ImpactEstimate> proposal) {
        return proposal.toOptional().orElseThrow().fraction();
    }

    /** Naming risk and no risk the other way round turns the contrast and the ratio around. */
    @Property(tries = 50)
    void interactionTurnsAroundWithTheStrata(
            @ForAll @IntRange(min = 1, max = 50) int a,
            @ForAll @IntRange(min = 1, max = 50) int b,
            @ForAll @IntRange(min = 1, max = 50) int c,
            @ForAll @IntRange(min = 1, max = 50) int d) {
        TwoByTwo one = new TwoByTwo(a, b, c, d);
        TwoByTwo other = new TwoByTwo(d, c, a, b);
        Interaction there = Interactions.of(one, other).toOptional().orElseThrow();
        Interaction back = Interactions.of(other, one).toOptional().orElseThrow();
        assertEquals(there.contrast(), -back.contrast(), 1e-12);
        assertEquals(1, there.ratioOfOdds() * back.ratioOfOdds(), 1e-9);
        assertEquals(there.ratioP(), back.ratioP(), 1e-12);
    }

    @Property
    void causalStatusIsAPartialOrder(@ForAll CausalStatus a, @ForAll CausalStatus b, @ForAll CausalStatus c) {
        assertTrue(a.isAtLeast(a));
        assertTrue(a == b || !(a.isAtLeast(b) && b.isAtLeast(a)));
        assertTrue(!(a.isAtLeast(b) && b.isAtLeast(c)) || a.isAtLeast(c));
    }

    @Property
    void aWorseAnswerNeverMakesAFactorMoreOfACause(
            @ForAll Modifiability modifiability,
            @ForAll Confirmed experiment,
            @ForAll Confirmed change,
            @ForAll Confirmed controlled) {
        CausalEvidence best = CausalEvidence.none()
                .withOrder(TemporalOrder.PREDICTOR)
                .withModifiability(modifiability)
                .withExperiment(experiment)
                .withChangeFollowed(change)
                .withControlled(controlled);
        CausalStatus status = CausalStatuses.of(best).toOptional().orElseThrow();
        for (CausalEvidence worse : new CausalEvidence[] {
            best.withOrder(TemporalOrder.CORRELATE),
            best.withExperiment(Confirmed.NO),
            best.withChangeFollowed(Confirmed.NO),
            best.withControlled(Confirmed.NO)
        }) {
            assertTrue(status.isAtLeast(CausalStatuses.of(worse).toOptional().orElseThrow()));
        }
        assertFalse(modifiability == Modifiability.FIXED && status.isAtLeast(CausalStatus.CAUSAL_SUPPORTED));
    }
}
