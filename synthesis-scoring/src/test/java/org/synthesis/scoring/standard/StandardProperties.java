package org.synthesis.scoring.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.standard.BodyConsistency;
import org.synthesis.model.standard.BodyOfEvidence;
import org.synthesis.model.standard.BodyQuality;
import org.synthesis.model.standard.BodySize;
import org.synthesis.model.standard.BodyStrength;
import org.synthesis.model.standard.Criteria;
import org.synthesis.model.standard.Criterion;
import org.synthesis.model.standard.EifEvidence;
import org.synthesis.model.standard.EmmieDimension;
import org.synthesis.model.standard.EmmieEffect;
import org.synthesis.model.standard.EmmieRating;
import org.synthesis.model.standard.EmmieReview;
import org.synthesis.model.standard.EvaluationResult;
import org.synthesis.model.standard.Fact;
import org.synthesis.model.standard.MarylandVerdict;
import org.synthesis.model.standard.ProgrammeEvaluation;
import org.synthesis.model.standard.SignificanceTest;
import org.synthesis.model.text.LocalizedText;

class StandardProperties {
    private static final Thresholds STANDARD = Thresholds.standard();
    private static final ImmutableList<Criterion> RUNGS = ImmutableList.of(
            Criterion.DESCRIBED,
            Criterion.THEORY_BASED,
            Criterion.CHANGE_SHOWN,
            Criterion.CAUSALITY_SHOWN,
            Criterion.REPLICATED_INDEPENDENTLY,
            Criterion.MANUALS);

    @Provide
    Arbitrary<List<ProgrammeEvaluation>> evaluations() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(EvaluationResult.class),
                        Arbitraries.of(
                                SignificanceTest.SIGNIFICANT,
                                SignificanceTest.NOT_SIGNIFICANT,
                                SignificanceTest.NOT_TESTED))
                .as(ProgrammeEvaluation::new)
                .list()
                .ofMaxSize(7);
    }

    @Provide
    Arbitrary<List<Fact>> facts() {
        return Arbitraries.of(Fact.class).list().ofSize(RUNGS.size());
    }

    @Provide
    Arbitrary<EmmieReview> review() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d"),
                        Arbitraries.of(EmmieEffect.class),
                        Arbitraries.integers().between(0, 4).list().ofSize(5))
                .as((key, effect, qualities) -> {
                    Map<EmmieDimension, EmmieRating> ratings = new EnumMap<>(EmmieDimension.class);
                    int at = 0;
                    for (EmmieDimension dimension : EmmieDimension.values()) {
                        ratings.put(dimension, new EmmieRating(key, LocalizedText.same(key), qualities.get(at++)));
                    }
                    return new EmmieReview(key, effect, ImmutableMap.copyOf(ratings));
                });
    }

    private static MarylandVerdict verdict(List<ProgrammeEvaluation> evaluations) {
        return MarylandScale.verdict(evaluations, STANDARD).toOptional().orElseThrow();
    }

    @Property(tries = 300)
    void aSoundSignificantWantedEffectNeverWorsensAVerdict(
            @ForAll("evaluations") List<ProgrammeEvaluation> evaluations,
            @ForAll @IntRange(min = 3, max = 5) int level) {
        List<ProgrammeEvaluation> more = new ArrayList<>(evaluations);
        more.add(new ProgrammeEvaluation(level, EvaluationResult.POSITIVE, SignificanceTest.SIGNIFICANT));
        assertTrue(verdict(more).compareTo(verdict(evaluations)) >= 0);
    }

    @Property(tries = 200)
    void aVerdictDoesNotDependOnTheOrderOfEvaluations(@ForAll("evaluations") List<ProgrammeEvaluation> evaluations) {
        assertEquals(
                verdict(evaluations), verdict(ImmutableList.copyOf(evaluations).reverse()));
    }

    @Property(tries = 200)
    void whatIsUnreportedHidesNothingThatCouldTip(
            @ForAll("facts") List<Fact> facts, @ForAll @IntRange(max = 63) int bits) {
        Criteria known = Criteria.unreported();
        Criteria filled = Criteria.unreported();
        for (int i = 0; i < facts.size(); i++) {
            known = known.with(RUNGS.get(i), facts.get(i));
            Fact invented = (bits >> i & 1) == 1 ? Fact.YES : Fact.NO;
            filled = filled.with(RUNGS.get(i), facts.get(i) == Fact.UNREPORTED ? invented : facts.get(i));
        }
        holds(DutchLadder.step(known), DutchLadder.step(filled));
        holds(NestaStandards.level(known), NestaStandards.level(filled));
    }

    /** A value that was determined before the rest became known stays what it was. */
    private static <T> void holds(Proposal<T> before, Proposal<T> after) {
        if (before.missing().isEmpty()) {
            assertEquals(before.toOptional(), after.toOptional());
        }
        assertTrue(after.missing().isEmpty());
    }

    @Property(tries = 200)
    void eifIsSettledOnlyWhenNoCountCanChangeIt(
            @ForAll @IntRange(max = 3) int positive,
            @ForAll @IntRange(max = 2) int without,
            @ForAll @IntRange(max = 24) int months,
            @ForAll Fact child,
            @ForAll Fact change,
            @ForAll @IntRange(max = 7) int hidden) {
        Criteria criteria = Criteria.unreported()
                .with(Criterion.SHORT_TERM_CHILD_OUTCOME, child)
                .with(Criterion.CHANGE_SHOWN, change);
        var all = EifGuidebook.rating(
                new EifEvidence(criteria, OptionalInt.of(positive), OptionalInt.of(without), OptionalInt.of(months)),
                STANDARD);
        var less = EifGuidebook.rating(
                new EifEvidence(
                        criteria,
                        (hidden & 1) == 1 ? OptionalInt.empty() : OptionalInt.of(positive),
                        (hidden & 2) == 2 ? OptionalInt.empty() : OptionalInt.of(without),
                        (hidden & 4) == 4 ? OptionalInt.empty() : OptionalInt.of(months)),
                STANDARD);
        if (less.missing().isEmpty()) {
            assertEquals(less.toOptional(), all.toOptional());
        }
    }

    @Property(tries = 200)
    void theBestReviewsDoNotDependOnOrderOrRepetition(
            @ForAll("review") EmmieReview one, @ForAll("review") EmmieReview other) {
        var alone = Emmie.profile(List.of(one));
        assertEquals(alone, Emmie.profile(List.of(one, one)));
        if (!one.review().equals(other.review())) {
            var both = Emmie.profile(List.of(one, other));
            assertEquals(both, Emmie.profile(List.of(other, one)));
            both.toOptional()
                    .orElseThrow()
                    .ratings()
                    .forEach((dimension, rating) -> assertEquals(
                            rating.quality(),
                            Math.max(
                                    one.rating(dimension).orElseThrow().quality(),
                                    other.rating(dimension).orElseThrow().quality())));
        }
    }

    private static BodyStrength strength(
            BodyQuality quality, BodySize size, BodyConsistency consistency, Fact context) {
        return DfidBody.strength(
                        new BodyOfEvidence(Optional.of(quality), Optional.of(size), Optional.of(consistency), context))
                .toOptional()
                .orElseThrow();
    }

    @Property(tries = 200)
    void aBetterBodyIsNeverWeaker(
            @ForAll BodyQuality quality,
            @ForAll BodyQuality otherQuality,
            @ForAll BodySize size,
            @ForAll BodySize otherSize,
            @ForAll BodyConsistency consistency,
            @ForAll BodyConsistency otherConsistency) {
        BodyQuality best = quality.compareTo(otherQuality) >= 0 ? quality : otherQuality;
        BodySize largest = size.compareTo(otherSize) >= 0 ? size : otherSize;
        BodyConsistency closest = consistency.compareTo(otherConsistency) >= 0 ? consistency : otherConsistency;
        BodyStrength before = strength(quality, size, consistency, Fact.NO);
        assertTrue(strength(best, largest, closest, Fact.NO).compareTo(before) >= 0);
        assertTrue(strength(quality, size, consistency, Fact.YES).compareTo(before) >= 0);
    }
}
