package org.synthesis.scoring.multilevel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.DataTable;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.Grouping;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.data.Term;
import org.synthesis.scoring.dependence.AssumedCorrelation;
import org.synthesis.scoring.dependence.SamplingCovariance;

class MultilevelModelProperties {
    /** Effects in studies of one to five, two outcomes, one moderator, in some order. */
    @SuppressWarnings("ArrayRecordComponent") // rows are never compared
    private record Data(List<Integer> order, double[] y, double[] v, double[] x, int[] study) {
        static Data of(int seed) {
            Random random = new Random(seed);
            int studies = 6 + random.nextInt(8);
            List<double[]> rows = new ArrayList<>();
            double between = random.nextInt(4) * 0.2;
            double within = random.nextInt(3) * 0.15;
            for (int s = 0; s < studies; s++) {
                double shared = Math.sqrt(between) * random.nextGaussian();
                int m = 1 + random.nextInt(5);
                for (int i = 0; i < m; i++) {
                    double v = 0.02 + 0.2 * random.nextDouble();
                    double x = random.nextGaussian();
                    double y = 0.3 + 0.2 * x + shared + Math.sqrt(within + v) * random.nextGaussian();
                    rows.add(new double[] {y, v, x, s});
                }
            }
            return new Data(
                    IntStream.range(0, rows.size()).boxed().toList(),
                    rows.stream().mapToDouble(row -> row[0]).toArray(),
                    rows.stream().mapToDouble(row -> row[1]).toArray(),
                    rows.stream().mapToDouble(row -> row[2]).toArray(),
                    rows.stream().mapToInt(row -> (int) row[3]).toArray());
        }

        Data shuffled(int seed) {
            List<Integer> changed = new ArrayList<>(order);
            Collections.shuffle(changed, new Random(seed));
            return new Data(changed, y, v, x, study);
        }

        private DoubleVector column(double[] values) {
            return DoubleVector.of(order.stream().mapToDouble(i -> values[i]).toArray());
        }

        EffectSet effects(double scale, double shift) {
            return EffectSet.of(
                    column(y).map(value -> scale * value + shift), column(v).map(value -> scale * scale * value));
        }

        ModelMatrix design() {
            return ModelMatrix.of("x", column(x));
        }

        Grouping studies() {
            return Grouping.of("study", order.stream().map(i -> "s" + study[i]).toList());
        }

        Grouping rows() {
            return Grouping.of("effect", order.stream().map(i -> "e" + i).toList());
        }

        Grouping outcomes() {
            return Grouping.of("outcome", order.stream().map(i -> "o" + i % 2).toList());
        }

        SamplingCovariance assumed(EffectSet effects) {
            return SamplingCovariance.assumed(effects.vi(), AssumedCorrelation.constant(studies(), 0.4));
        }

        List<RandomTerm> terms(int kind) {
            return switch (kind) {
                case 0 ->
                    List.of(
                            RandomTerm.intercept(studies()),
                            RandomTerm.intercept(studies().within(rows())));
                case 1 -> List.of(RandomTerm.structured(outcomes(), studies(), CovarianceStructure.UN));
                case 2 ->
                    List.of(
                            RandomTerm.intercept(rows()),
                            RandomTerm.structured(outcomes(), studies(), CovarianceStructure.HCS));
                case 3 -> List.of(RandomTerm.slopes(design(), studies()));
                default -> List.of(RandomTerm.intercept(studies()), RandomTerm.intercept(outcomes()));
            };
        }
    }

    @Provide
    Arbitrary<Integer> seeds() {
        return Arbitraries.integers().between(1, 1_000_000);
    }

    private static MultilevelFit fit(Data data, int kind, double scale, double shift, LikelihoodMethod method) {
        EffectSet effects = data.effects(scale, shift);
        return MultilevelModel.using(MultilevelSpec.of(data.terms(kind)).withMethod(method))
                .fit(
                        effects,
                        data.design(),
                        kind == 0 ? SamplingCovariance.independent(effects.vi()) : data.assumed(effects))
                .orThrow();
    }

    @Property(tries = 25)
    void theOrderOfRowsDoesNotMatter(@ForAll("seeds") int seed, @ForAll @IntRange(min = 0, max = 4) int kind) {
        Data data = Data.of(seed);
        MultilevelFit one = fit(data, kind, 1, 0, LikelihoodMethod.REML);
        MultilevelFit other = fit(data.shuffled(seed), kind, 1, 0, LikelihoodMethod.REML);
        assertEquals(one.statistics().logLikelihood(), other.statistics().logLikelihood(), 1e-7);
        assertEquals(
                one.residualHeterogeneity().statistic(),
                other.residualHeterogeneity().statistic(),
                1e-8 * (1 + one.residualHeterogeneity().statistic()));
    }

    @Property(tries = 25)
    void shiftAndScaleOfTheEffectsComeOutAgain(
            @ForAll("seeds") int seed, @ForAll @IntRange(min = 0, max = 4) int kind) {
        Data data = Data.of(seed);
        MultilevelFit plain = fit(data, kind, 1, 0, LikelihoodMethod.REML);
        MultilevelFit moved = fit(data, kind, 8, 100, LikelihoodMethod.REML);
        int n = plain.effects().size();
        assertEquals(
                plain.statistics().logLikelihood() - (n - 2) * Math.log(8),
                moved.statistics().logLikelihood(),
                1e-6);
        for (int a = 0; a < 2; a++) {
            double se = plain.coefficients().get(a).standardError();
            assertEquals(
                    8 * plain.coefficients().get(a).estimate() + (a == 0 ? 100 : 0),
                    moved.coefficients().get(a).estimate(),
                    1e-3 * se);
        }
    }

    @Property(tries = 25)
    void variancesAreNotNegativeAndCorrelationsWithinTheirRange(
            @ForAll("seeds") int seed, @ForAll @IntRange(min = 0, max = 4) int kind, @ForAll LikelihoodMethod method) {
        MultilevelFit fit = fit(Data.of(seed), kind, 1, 0, method);
        for (VarianceComponent component : fit.components()) {
            component.estimate().ifPresent(value -> {
                assertTrue(component.kind() == VarianceComponent.Kind.VARIANCE ? value >= 0 : Math.abs(value) <= 1);
            });
        }
    }

    @Property(tries = 25)
    void noOtherValuesOfTheComponentsAreMoreLikely(@ForAll("seeds") int seed) {
        Data data = Data.of(seed);
        MultilevelFit fit = fit(data, 0, 1, 0, LikelihoodMethod.REML);
        Random random = new Random(seed);
        for (int i = 0; i < 10; i++) {
            MultilevelFit given = MultilevelModel.using(MultilevelSpec.of(
                            RandomTerm.intercept(data.studies(), random.nextDouble()),
                            RandomTerm.intercept(data.rows(), random.nextDouble() / (1 + i))))
                    .fit(data.effects(1, 0), data.design())
                    .orThrow();
            assertTrue(given.statistics().logLikelihood() <= fit.statistics().logLikelihood() + 1e-9);
        }
    }

    @Property(tries = 25)
    void alargerModelIsAtLeastAsLikely(@ForAll("seeds") int seed, @ForAll LikelihoodMethod method) {
        Data data = Data.of(seed);
        MultilevelFit full = fit(data, 0, 1, 0, method);
        MultilevelFit reduced = MultilevelModel.using(
                        MultilevelSpec.of(RandomTerm.intercept(data.studies(), 0), RandomTerm.intercept(data.rows()))
                                .withMethod(method))
                .fit(data.effects(1, 0), data.design())
                .orThrow();
        assertTrue(full.statistics().logLikelihood() >= reduced.statistics().logLikelihood() - 1e-9);
        assertEquals(1, full.comparedWith(reduced).degreesOfFreedom());
        assertTrue(full.comparedWith(reduced).statistic() >= 0);
    }

    @Property(tries = 15)
    void crossedTermsThatAreNestedAreTheNestedModel(@ForAll("seeds") int seed) {
        Data data = Data.of(seed);
        MultilevelFit nested = fit(data, 0, 1, 0, LikelihoodMethod.REML);
        // an assumed correlation of 0 takes the way of general covariances
        EffectSet effects = data.effects(1, 0);
        MultilevelFit crossed = MultilevelModel.using(
                        MultilevelSpec.of(RandomTerm.intercept(data.studies()), RandomTerm.intercept(data.rows())))
                .fit(
                        effects,
                        data.design(),
                        SamplingCovariance.assumed(effects.vi(), AssumedCorrelation.constant(data.studies(), 0)))
                .orThrow();
        assertEquals(nested.statistics().logLikelihood(), crossed.statistics().logLikelihood(), 1e-8);
        for (int k = 0; k < 2; k++) {
            assertEquals(
                    nested.components().get(k).estimate().orElseThrow(),
                    crossed.components().get(k).estimate().orElseThrow(),
                    1e-6);
            assertEquals(
                    nested.coefficients().get(k).estimate(),
                    crossed.coefficients().get(k).estimate(),
                    1e-7);
        }
    }

    @Property(tries = 20)
    void balancedDataHaveTheirClosedForm(@ForAll("seeds") int seed) {
        Random random = new Random(seed);
        int studies = 8;
        int m = 4;
        double v = 0.05;
        double[] y = new double[studies * m];
        double[] means = new double[studies];
        double shared = 0;
        for (int i = 0; i < y.length; i++) {
            shared = i % m == 0 ? random.nextGaussian() : shared;
            y[i] = shared + random.nextGaussian();
            means[i / m] += y[i] / m;
        }
        double grand =
                IntStream.range(0, studies).mapToDouble(s -> means[s]).average().orElseThrow();
        double msb = 0;
        double msw = 0;
        for (int i = 0; i < y.length; i++) {
            msb += Math.pow(means[i / m] - grand, 2) / (studies - 1);
            msw += Math.pow(y[i] - means[i / m], 2) / (studies * (m - 1));
        }
        double within = msw - v;
        double between = (msb - msw) / m;
        if (within < 0 || between < 0) {
            return;
        }
        Grouping study = Grouping.of(
                "study", IntStream.range(0, y.length).mapToObj(i -> "s" + i / m).toList());
        Grouping effect = Grouping.of(
                "effect", IntStream.range(0, y.length).mapToObj(i -> "e" + i).toList());
        MultilevelFit fit = MultilevelModel.using(
                        MultilevelSpec.of(RandomTerm.intercept(study), RandomTerm.intercept(effect)))
                .fit(EffectSet.of(DoubleVector.of(y), DoubleVector.of(y).map(value -> v)))
                .orThrow();
        assertEquals(between, fit.components().get(0).estimate().orElseThrow(), 1e-8 * (1 + between));
        assertEquals(within, fit.components().get(1).estimate().orElseThrow(), 1e-8 * (1 + within));
        assertEquals(Math.sqrt(msb / studies / m), fit.coefficients().get(0).standardError(), 1e-8);
        assertEquals(grand, fit.coefficients().get(0).estimate(), 1e-10);
    }

    @Property(tries = 20)
    void anotherBasisOfTheModeratorsIsTheSameModel(@ForAll("seeds") int seed) {
        Data data = Data.of(seed);
        DataTable table = DataTable.ofRows(data.order().size())
                .withNumbers("x", DoubleVector.of(data.x()).map(value -> 5 * value + 2000));
        MultilevelFit plain = fit(data, 0, 1, 0, LikelihoodMethod.ML);
        MultilevelFit moved = MultilevelModel.using(
                        MultilevelSpec.of(data.terms(0)).withMethod(LikelihoodMethod.ML))
                .fit(data.effects(1, 0), ModelMatrix.of(table, List.of(Term.numeric("x"))))
                .orThrow();
        assertEquals(plain.statistics().logLikelihood(), moved.statistics().logLikelihood(), 1e-9);
        assertEquals(
                plain.coefficients().get(1).statistic(),
                moved.coefficients().get(1).statistic(),
                1e-6);
    }
}
