package org.synthesis.scoring.bias;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.base.Attempt;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.kernel.Distributions;
import org.synthesis.scoring.kernel.MissingStudies;
import org.synthesis.scoring.kernel.PoissonBinomial;
import org.synthesis.scoring.kernel.RankCorrelation;
import org.synthesis.scoring.pool.MetaAnalysisFit;
import org.synthesis.scoring.sensitivity.Samples;

class BiasProperties {
    @Provide
    Arbitrary<EffectSet> effects() {
        return Samples.effects(4, 14);
    }

    @Provide
    Arbitrary<AnalysisSpec> specs() {
        return Samples.specs();
    }

    @Provide
    Arbitrary<double[]> probabilities() {
        return Arbitraries.doubles()
                .between(0, 1)
                .array(double[].class)
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    @Property(tries = 60)
    void moreSuccessesByEnumeration(@ForAll("probabilities") double[] p, @ForAll @IntRange(min = 0, max = 10) int n) {
        double sum = 0;
        for (int outcome = 0; outcome < 1 << p.length; outcome++) {
            double chance = 1;
            for (int i = 0; i < p.length; i++) {
                chance *= (outcome >> i & 1) == 1 ? p[i] : 1 - p[i];
            }
            sum += Integer.bitCount(outcome) >= n ? chance : 0;
        }
        assertEquals(sum, PoissonBinomial.upperTail(p, n), 1e-12);
    }

    /** All orders of the second row are equally likely. */
    @Property(tries = 20)
    void exactRankTestsCountPermutations(@ForAll @IntRange(min = 2, max = 6) int n, @ForAll long seed) {
        Random random = new Random(seed);
        double[] x = random.doubles(n).toArray();
        double[] y = random.doubles(n).toArray();
        RankCorrelation found = RankCorrelation.of(x, y);
        List<List<Integer>> orders = new ArrayList<>();
        permute(new ArrayList<>(IntStream.range(0, n).boxed().toList()), 0, orders);
        double observed = Math.abs(score(x, y));
        long asFar = orders.stream()
                .filter(order ->
                        Math.abs(score(x, order.stream().mapToDouble(i -> y[i]).toArray())) >= observed)
                .count();
        assertTrue(found.exact());
        assertEquals(score(x, y) / (n * (n - 1) / 2.0), found.tau(), 1e-14);
        assertEquals(asFar / (double) orders.size(), found.pValue(), 1e-12);
    }

    private static void permute(List<Integer> items, int from, List<List<Integer>> orders) {
        if (from == items.size()) {
            orders.add(List.copyOf(items));
            return;
        }
        for (int i = from; i < items.size(); i++) {
            Collections.swap(items, from, i);
            permute(items, from + 1, orders);
            Collections.swap(items, from, i);
        }
    }

    private static double score(double[] x, double[] y) {
        double score = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                score += Math.signum(x[i] - x[j]) * Math.signum(y[i] - y[j]);
            }
        }
        return score;
    }

    @Property(tries = 60)
    void rankTestsHaveProbabilities(@ForAll("effects") EffectSet effects) {
        Attempt<RankTest> attempt = RankTest.of(effects);
        attempt.toOptional().ifPresent(test -> {
            assertTrue(test.pValue() > 0 && test.pValue() <= 1);
            assertTrue(Math.abs(test.tau()) <= 1 + 1e-12);
            RankTest mirrored = RankTest.of(Samples.mirrored(effects)).orThrow();
            assertEquals(test.tau(), -mirrored.tau(), 1e-12);
            assertEquals(test.pValue(), mirrored.pValue(), 1e-12);
        });
    }

    @Property(tries = 60)
    void ranksByMergingAreRanksBySorting(@ForAll @IntRange(min = 1, max = 12) int k, @ForAll long seed) {
        Random random = new Random(seed);
        // few different values, so that there are ties within and across the sides
        double[] centred = random.ints(k, -4, 5).sorted().asDoubleStream().toArray();
        Integer[] order = IntStream.range(0, k).boxed().toArray(Integer[]::new);
        java.util.Arrays.sort(order, java.util.Comparator.comparingDouble(i -> Math.abs(centred[i])));
        double positive = 0;
        int negative = 0;
        for (int rank = 1; rank <= k; rank++) {
            double value = centred[order[rank - 1]];
            positive += value > 0 ? rank : 0;
            negative = value < 0 ? rank : negative;
        }
        MissingStudies found = MissingStudies.of(centred);
        assertEquals(positive, found.sumOfPositiveRanks());
        // of equal values on one side any may come first
        assertEquals(negative, found.largestNegativeRank());
    }

    /** Distances 1, 2, 3, 4 ... on the sides + - - + + - - +: mean and ranks balance. */
    @Property(tries = 40)
    void balancedFunnelsMissNothing(
            @ForAll @IntRange(min = 1, max = 6) int blocks,
            @ForAll @DoubleRange(min = -1, max = 1) double centre,
            @ForAll @DoubleRange(min = 0.01, max = 1) double step,
            @ForAll("specs") AnalysisSpec spec) {
        double[] y = new double[4 * blocks];
        double[] v = new double[4 * blocks];
        for (int i = 0; i < y.length; i++) {
            double side = i % 4 == 0 || i % 4 == 3 ? 1 : -1;
            y[i] = centre + side * step * (i + 1);
            v[i] = 0.1;
        }
        MetaAnalysisFit fit = Samples.fit(EffectSet.of(y, v), spec);
        for (FunnelSide side : List.of(FunnelSide.LEFT, FunnelSide.RIGHT)) {
            for (MissingEstimator estimator : List.of(MissingEstimator.L0, MissingEstimator.Q0)) {
                TrimAndFill.Filled filled =
                        TrimAndFill.using(estimator).on(side).of(fit).orThrow();
                assertEquals(0, filled.missing());
                assertEquals(fit, filled.adjusted());
            }
        }
    }

    @Property(tries = 40)
    void theOtherSideOfMirroredEffects(@ForAll("effects") EffectSet effects) {
        for (MissingEstimator estimator : MissingEstimator.values()) {
            TrimAndFill method = TrimAndFill.using(estimator);
            Attempt<TrimAndFill.Filled> left =
                    method.on(FunnelSide.LEFT).of(Samples.fit(effects, AnalysisSpec.commonEffect()));
            Attempt<TrimAndFill.Filled> right =
                    method.on(FunnelSide.RIGHT).of(Samples.fit(Samples.mirrored(effects), AnalysisSpec.commonEffect()));
            assertEquals(left.toOptional().isPresent(), right.toOptional().isPresent());
            if (left.toOptional().isPresent()) {
                assertEquals(left.orThrow().missing(), right.orThrow().missing());
                assertEquals(
                        left.orThrow().adjusted().estimates().get(0),
                        -right.orThrow().adjusted().estimates().get(0),
                        1e-9);
            }
        }
    }

    @Property(tries = 40)
    void aRegressionTestIsTheSlopeOfTheFunnel(@ForAll("effects") EffectSet effects) {
        Assume.that(effects.vi().stream().distinct().count() > 2);
        FunnelRegression test = FunnelRegression.weightedLeastSquares(FunnelPredictor.STANDARD_ERROR);
        FunnelRegression.Result one = test.of(effects).orThrow();
        FunnelRegression.Result other = test.of(Samples.mirrored(effects)).orThrow();
        assertEquals(
                one.test().statistic(),
                -other.test().statistic(),
                1e-7 * (1 + Math.abs(one.test().statistic())));
        // effects that lie on a line through the limit have this line as their regression
        EffectSet line = EffectSet.of(effects.vi().map(v -> 0.3 + 2 * Math.sqrt(v)), effects.vi());
        test.of(line).toOptional().ifPresent(result -> {
            assertEquals(2, result.test().estimate(), 1e-6);
            assertEquals(0.3, result.limit().orElseThrow().estimate(), 1e-6);
        });
    }

    /** The number found undoes the result, one study less does not. */
    @Property(tries = 40)
    void failSafeNumbersAreTheSmallest(@ForAll("effects") EffectSet effects) {
        double n = FailSafeN.rosenthal(effects, 0.05).orThrow().studies();
        double sum = 0;
        for (int i = 0; i < effects.size(); i++) {
            sum += effects.yi().get(i) / Math.sqrt(effects.vi().get(i));
        }
        int k = effects.size();
        assertTrue(Distributions.normalUpperTail(Math.abs(sum) / Math.sqrt(k + n)) >= 0.05 * (1 - 1e-9));
        if (n > 0) {
            assertTrue(Distributions.normalUpperTail(Math.abs(sum) / Math.sqrt(k + n - 1)) < 0.05);
        }
        FailSafeN common = FailSafeN.general(Samples.fit(effects, AnalysisSpec.commonEffect()), 0.05)
                .orThrow();
        FailSafeN rosenberg = FailSafeN.rosenberg(effects, 0.05).orThrow();
        assertEquals(rosenberg.studies(), common.studies());
    }

    @Property(tries = 15)
    void henmiCopasIntervalsMirrorAndNest(@ForAll("effects") EffectSet effects) {
        HenmiCopas wide = HenmiCopas.of(effects, 0.99).orThrow();
        HenmiCopas narrow = HenmiCopas.of(effects, 0.9).orThrow();
        HenmiCopas mirrored = HenmiCopas.of(Samples.mirrored(effects), 0.9).orThrow();
        assertTrue(wide.interval().low() < narrow.interval().low());
        assertTrue(wide.interval().high() > narrow.interval().high());
        assertEquals(narrow.interval().low(), -mirrored.interval().high(), 1e-8);
    }

    @Property(tries = 30)
    void theLimitEffectIsWhereTheExcessEnds(@ForAll("effects") EffectSet effects) {
        EffectSet strong = new EffectSet(
                effects.labels(), effects.yi().map(y -> y + 1), effects.vi().map(v -> v + 0.1));
        for (ExcessSignificance.Test test : ExcessSignificance.Test.values()) {
            ExcessSignificance.Result result =
                    ExcessSignificance.using(test).of(strong).orThrow();
            assertTrue(result.pValue() >= 0 && result.pValue() <= 1);
            result.limit()
                    .ifPresent(limit -> assertEquals(
                            result.pValue() < 0.1,
                            Math.abs(limit) > Math.abs(result.effect()),
                            () -> test + " " + limit));
        }
    }
}
