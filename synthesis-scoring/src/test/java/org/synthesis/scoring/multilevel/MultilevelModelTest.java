package org.synthesis.scoring.multilevel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.synthesis.model.analysis.Convergence;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.model.base.Interval;
import org.synthesis.scoring.data.DataTable;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.Grouping;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.data.Term;
import org.synthesis.scoring.dependence.AssumedCorrelation;
import org.synthesis.scoring.dependence.SamplingCovariance;

class MultilevelModelTest {
    private static final int N = 24;
    private static final Grouping STUDY = Grouping.of(
            "study", IntStream.range(0, N).mapToObj(i -> "s" + i / 3).toList());
    private static final Grouping EFFECT = Grouping.of(
            "effect", IntStream.range(0, N).mapToObj(Integer::toString).toList());
    private static final Grouping OUTCOME = Grouping.of(
            "outcome", IntStream.range(0, N).mapToObj(i -> "o" + i % 3).toList());

    private static EffectSet effects(long seed, double between, double within) {
        Random random = new Random(seed);
        double[] y = new double[N];
        double[] v = new double[N];
        double shared = 0;
        for (int i = 0; i < N; i++) {
            shared = i % 3 == 0 ? Math.sqrt(between) * random.nextGaussian() : shared;
            v[i] = 0.01 + 0.1 * random.nextDouble();
            y[i] = 0.4 + shared + Math.sqrt(within + v[i]) * random.nextGaussian();
        }
        return EffectSet.of(y, v);
    }

    private static ModelMatrix moderator() {
        return ModelMatrix.of(
                "x",
                DoubleVector.of(
                        IntStream.range(0, N).mapToDouble(i -> i * i % 7).toArray()));
    }

    private static MultilevelSpec threeLevel() {
        return MultilevelSpec.of(RandomTerm.intercept(STUDY), RandomTerm.intercept(STUDY.within(EFFECT)));
    }

    private static String declined(Attempt<?> attempt) {
        return assertInstanceOf(Attempt.Declined.class, attempt).reason();
    }

    @Test
    void namesComponentsByTermAndLevel() {
        MultilevelFit fit = MultilevelModel.using(MultilevelSpec.of(
                        RandomTerm.intercept(STUDY),
                        RandomTerm.intercept(EFFECT),
                        RandomTerm.structured(OUTCOME, STUDY, CovarianceStructure.HCS)))
                .fit(effects(1, 0.2, 0.1))
                .orThrow();
        assertEquals(
                List.of("sigma2.1", "sigma2.2", "tau2.1", "tau2.2", "tau2.3", "rho"),
                fit.components().stream().map(VarianceComponent::name).toList());
        assertEquals(7, fit.parameters());
        assertTrue(fit.trace().converged());
        assertTrue(fit.toString().length() <= 60, fit.toString());
        assertTrue(!fit.sources().isEmpty());
    }

    @Test
    void aVarianceRestingOnOneGroupIsNamed() {
        Grouping rare = Grouping.of(
                "kind",
                IntStream.range(0, N)
                        .mapToObj(i -> i < 3 ? "rare" : "k" + i % 2)
                        .toList());
        for (CovarianceStructure structure : CovarianceStructure.values()) {
            if (structure == CovarianceStructure.CAR) {
                continue;
            }
            MultilevelFit fit = MultilevelModel.using(MultilevelSpec.of(RandomTerm.structured(rare, STUDY, structure)))
                    .fit(effects(5, 0.2, 0.1))
                    .orThrow();
            assertEquals(
                    structure.oneVariance() ? 0 : 1,
                    fit.diagnostics().stream()
                            .filter(one -> one.code().equals("not-identified")
                                    && one.message().contains("'rare'"))
                            .count(),
                    structure.toString());
        }
    }

    @Test
    void aCompoundSymmetricStructureIsAThreeLevelModel() {
        EffectSet effects = effects(2, 0.3, 0.1);
        MultilevelFit nested =
                MultilevelModel.using(threeLevel()).fit(effects, moderator()).orThrow();
        MultilevelFit structured = MultilevelModel.using(
                        MultilevelSpec.of(RandomTerm.structured(OUTCOME, STUDY, CovarianceStructure.CS)))
                .fit(effects, moderator())
                .orThrow();
        double between = nested.components().get(0).estimate().orElseThrow();
        double within = nested.components().get(1).estimate().orElseThrow();
        assertEquals(between + within, structured.components().get(0).estimate().orElseThrow(), 1e-8);
        assertEquals(
                between / (between + within),
                structured.components().get(1).estimate().orElseThrow(),
                1e-7);
        assertEquals(
                nested.statistics().logLikelihood(), structured.statistics().logLikelihood(), 1e-9);
        assertEquals(
                nested.coefficients().get(1).standardError(),
                structured.coefficients().get(1).standardError(),
                1e-9);
    }

    @Test
    void givenComponentsStayAndAreNotCounted() {
        EffectSet effects = effects(3, 0.3, 0.1);
        MultilevelFit fit = MultilevelModel.using(MultilevelSpec.of(
                        RandomTerm.intercept(STUDY, 0.25),
                        RandomTerm.structured(OUTCOME, STUDY, CovarianceStructure.AR)
                                .withCorrelations(OptionalDouble.of(0.5))))
                .fit(effects)
                .orThrow();
        assertEquals(0.25, fit.components().get(0).estimate().orElseThrow(), 1e-15);
        assertEquals(0.5, fit.components().get(2).estimate().orElseThrow(), 1e-15);
        assertEquals(2, fit.parameters());
        assertEquals("given", declined(fit.profiles().of("sigma2")));
    }

    @Test
    void allIntervalsHoldTheirEstimate() {
        MultilevelFit fit = MultilevelModel.using(
                        threeLevel().withTest(CoefficientTest.T_CONTAINMENT).withLevel(0.9))
                .fit(effects(4, 0.3, 0.1), moderator())
                .orThrow();
        for (VarianceComponent component : fit.components()) {
            Interval interval = fit.profiles().of(component.name()).orThrow();
            assertTrue(interval.contains(component.estimate().orElseThrow()));
            assertEquals(0.9, interval.level());
        }
        assertEquals(6, fit.coefficients().get(0).degreesOfFreedom().orElseThrow());
        assertEquals(22, fit.coefficients().get(1).degreesOfFreedom().orElseThrow());
        MultilevelPrediction prediction = fit.predict(DoubleVector.of(1, 3));
        assertTrue(prediction.prediction().orElseThrow().width()
                > prediction.interval().width());
        assertThrows(IllegalArgumentException.class, () -> fit.predict(DoubleVector.of(1)));
        assertThrows(IllegalArgumentException.class, () -> fit.profiles().of("tau2"));
    }

    @Test
    void aBoundIsTheEdgeWhereTheEdgeIsNotRejected() {
        MultilevelFit fit =
                MultilevelModel.using(threeLevel()).fit(effects(5, 0, 0)).orThrow();
        assertEquals(0, fit.profiles().of("sigma2.1").orThrow().low());
    }

    @Test
    void leavingOutAnEffectIsRefittingWithoutItAtTheSameComponents() {
        EffectSet effects = effects(6, 0.3, 0.1);
        MultilevelFit fit =
                MultilevelModel.using(threeLevel()).fit(effects, moderator()).orThrow();
        int[] kept = IntStream.range(0, N).filter(i -> i != 4).toArray();
        ModelMatrix rest = ModelMatrix.of(
                "x",
                DoubleVector.of(IntStream.of(kept).mapToDouble(i -> i * i % 7).toArray()));
        Grouping study = Grouping.of(
                "study", IntStream.of(kept).mapToObj(i -> "s" + i / 3).toList());
        Grouping effect = Grouping.of(
                "effect", IntStream.of(kept).mapToObj(Integer::toString).toList());
        MultilevelFit without = MultilevelModel.using(MultilevelSpec.of(
                        RandomTerm.intercept(
                                study, fit.components().get(0).estimate().orElseThrow()),
                        RandomTerm.intercept(
                                effect, fit.components().get(1).estimate().orElseThrow())))
                .fit(effects.select(kept), rest)
                .orThrow();
        MultilevelInfluence.Deletion deletion =
                fit.influence().deletingEffects().get(4).orElseThrow();
        for (int a = 0; a < 2; a++) {
            double change = fit.coefficients().get(a).estimate()
                    - without.coefficients().get(a).estimate();
            assertEquals(
                    change / fit.coefficients().get(a).standardError(),
                    deletion.dfbetas().get(a),
                    1e-8);
        }
        double residual = effects.yi().get(4)
                - without.predict(DoubleVector.of(1, 16 % 7)).estimate();
        assertEquals(residual, deletion.effects().get(0).residual(), 1e-9);
        assertEquals(
                Math.pow(deletion.effects().get(0).standardised(), 2),
                deletion.statistic().orElseThrow(),
                1e-9);
    }

    @Test
    void hatValuesAddUpToTheNumberOfCoefficientsAndRandomEffectsToNothing() {
        MultilevelFit fit = MultilevelModel.using(threeLevel())
                .fit(effects(7, 0.3, 0.1), moderator())
                .orThrow();
        assertEquals(2, fit.influence().hatValues().stream().sum(), 1e-9);
        assertEquals(
                0,
                fit.randomEffects(0).stream()
                        .mapToDouble(RandomEffect::estimate)
                        .sum(),
                1e-9);
        assertEquals(8, fit.randomEffects(0).size());
        assertEquals(N, fit.randomEffects(1).size());
    }

    @Test
    void theWorkingModelGivesTheCoefficientsBack() {
        EffectSet effects = effects(8, 0.3, 0.1);
        SamplingCovariance assumed = SamplingCovariance.assumed(effects.vi(), AssumedCorrelation.constant(STUDY, 0.4));
        MultilevelFit fit = MultilevelModel.using(threeLevel())
                .fit(effects, moderator(), assumed)
                .orThrow();
        DoubleVector bread = fit.coefficientCovariance();
        DoubleVector x = fit.design().values();
        double[] sums = new double[2];
        for (WorkingBlock block : fit.workingBlocks()) {
            int m = block.rows().size();
            for (int i = 0; i < m; i++) {
                for (int k = 0; k < m; k++) {
                    double product = 0;
                    for (int l = 0; l < m; l++) {
                        product += block.weights().get(i * m + l)
                                * block.covariance().get(l * m + k);
                    }
                    assertEquals(i == k ? 1 : 0, product, 1e-9);
                    for (int a = 0; a < 2; a++) {
                        sums[a] += x.get(block.rows().get(i) * 2 + a)
                                * block.weights().get(i * m + k)
                                * effects.yi().get(block.rows().get(k));
                    }
                }
            }
        }
        for (int a = 0; a < 2; a++) {
            assertEquals(
                    fit.coefficients().get(a).estimate(),
                    bread.get(a * 2) * sums[0] + bread.get(a * 2 + 1) * sums[1],
                    1e-9);
        }
    }

    @Test
    void declinesWhatTheDataCannotAnswer() {
        EffectSet effects = effects(9, 0.3, 0.1);
        DataTable table = DataTable.ofRows(N)
                .withNumbers("a", effects.yi())
                .withNumbers("b", effects.yi().map(value -> 3 * value - 1));
        ModelMatrix collinear = ModelMatrix.of(table, List.of(Term.numeric("a"), Term.numeric("b")));
        assertEquals("collinear", declined(MultilevelModel.using(threeLevel()).fit(effects, collinear)));
        EffectSet one = effects.select(0);
        assertEquals(
                "too-few-effects",
                declined(MultilevelModel.using(MultilevelSpec.of()).fit(one)));
        SamplingCovariance perfect = SamplingCovariance.assumed(effects.vi(), AssumedCorrelation.constant(STUDY, 1));
        assertEquals(
                "not-positive-definite",
                declined(MultilevelModel.using(MultilevelSpec.of()).fit(effects, ModelMatrix.intercept(N), perfect)));
        assertEquals(
                "not-converged",
                declined(MultilevelModel.using(threeLevel().withConvergence(new Convergence(1e-12, 1)))
                        .fit(effects)));
        assertThrows(
                IllegalArgumentException.class,
                () -> MultilevelModel.using(threeLevel()).fit(one));
    }

    @Test
    void oneClusterHasNoVarianceBetweenClusters() {
        Grouping one = Grouping.of("lab", java.util.Collections.nCopies(N, "only"));
        MultilevelFit fit = MultilevelModel.using(
                        MultilevelSpec.of(RandomTerm.intercept(one), RandomTerm.intercept(EFFECT)))
                .fit(effects(10, 0.3, 0.1))
                .orThrow();
        assertEquals(0, fit.components().get(0).estimate().orElseThrow());
        assertTrue(fit.components().get(0).given());
        assertEquals("not-estimable", fit.diagnostics().get(0).code());
    }

    @Test
    void clustersOfOneLeaveTheLevelsTogetherAndSaySo() {
        Grouping alone = Grouping.of(
                "study", IntStream.range(0, N).mapToObj(i -> "s" + i).toList());
        EffectSet effects = effects(11, 0, 0.3);
        MultilevelFit both = MultilevelModel.using(
                        MultilevelSpec.of(RandomTerm.intercept(alone), RandomTerm.intercept(alone.within(EFFECT))))
                .fit(effects)
                .orThrow();
        MultilevelFit single = MultilevelModel.using(MultilevelSpec.of(RandomTerm.intercept(EFFECT)))
                .fit(effects)
                .orThrow();
        assertEquals(
                single.components().get(0).estimate().orElseThrow(),
                both.components().stream()
                        .mapToDouble(component -> component.estimate().orElseThrow())
                        .sum(),
                1e-6);
        assertEquals("not-separable", both.diagnostics().get(0).code());
        assertEquals(single.statistics().logLikelihood(), both.statistics().logLikelihood(), 1e-9);
    }

    @Test
    void levelsThatNeverMeetHaveNoCorrelation() {
        Grouping apart = Grouping.of(
                "outcome",
                IntStream.range(0, N).mapToObj(i -> i < 12 ? "a" : "b").toList());
        MultilevelFit fit = MultilevelModel.using(
                        MultilevelSpec.of(RandomTerm.structured(apart, STUDY, CovarianceStructure.UN)))
                .fit(effects(12, 0.3, 0.1))
                .orThrow();
        assertEquals(0, fit.components().get(2).estimate().orElseThrow());
        assertEquals(3, fit.parameters());
        assertEquals("not-estimable", fit.diagnostics().get(0).code());
    }

    @Test
    void equalEffectsHaveNoVariances() {
        EffectSet equal = EffectSet.of(
                effects(13, 0, 0).yi().map(value -> 0.7), effects(13, 0, 0).vi());
        MultilevelFit fit = MultilevelModel.using(threeLevel()).fit(equal).orThrow();
        assertEquals(0, fit.components().get(0).estimate().orElseThrow());
        assertEquals(0, fit.components().get(1).estimate().orElseThrow());
        assertEquals(0.7, fit.coefficients().get(0).estimate(), 1e-12);
        assertEquals(0, fit.residualHeterogeneity().statistic(), 1e-12);
    }

    @Test
    void variancesSpanningTwelveOrdersOfMagnitudeAreNoProblem() {
        EffectSet effects = EffectSet.of(
                effects(14, 0.3, 0.1).yi(),
                DoubleVector.of(IntStream.range(0, N)
                        .mapToDouble(i -> Math.pow(10, -8 + 12.0 * (i % 8) / 7))
                        .toArray()));
        MultilevelFit nested = MultilevelModel.using(threeLevel()).fit(effects).orThrow();
        MultilevelFit structured = MultilevelModel.using(
                        MultilevelSpec.of(RandomTerm.structured(OUTCOME, STUDY, CovarianceStructure.CS)))
                .fit(effects)
                .orThrow();
        assertEquals(
                nested.statistics().logLikelihood(), structured.statistics().logLikelihood(), 1e-6);
    }

    @Test
    void aCorrelationMayReachOne() {
        EffectSet effects = effects(15, 0.5, 0);
        MultilevelFit fit = MultilevelModel.using(
                        MultilevelSpec.of(RandomTerm.structured(OUTCOME, STUDY, CovarianceStructure.CS)))
                .fit(effects)
                .orThrow();
        MultilevelFit intercept = MultilevelModel.using(MultilevelSpec.of(RandomTerm.intercept(STUDY)))
                .fit(effects)
                .orThrow();
        assertTrue(fit.components().get(1).estimate().orElseThrow() <= 1);
        assertTrue(fit.statistics().logLikelihood() >= intercept.statistics().logLikelihood() - 1e-9);
    }

    @Test
    void modelsThatCannotBeComparedAreRefused() {
        EffectSet effects = effects(16, 0.3, 0.1);
        MultilevelModel model = MultilevelModel.using(threeLevel());
        MultilevelFit full = model.fit(effects, moderator()).orThrow();
        MultilevelFit mean = model.fit(effects).orThrow();
        assertThrows(IllegalArgumentException.class, () -> full.comparedWith(mean));
        assertThrows(IllegalArgumentException.class, () -> mean.comparedWith(mean));
    }
}
