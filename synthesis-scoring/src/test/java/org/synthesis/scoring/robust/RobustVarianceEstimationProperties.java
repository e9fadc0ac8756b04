package org.synthesis.scoring.robust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.PoolingModel;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.Grouping;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.kernel.RobustMoments;
import org.synthesis.scoring.pool.MetaAnalysis;
import org.synthesis.scoring.pool.MetaAnalysisFit;

class RobustVarianceEstimationProperties {
    private static EffectSet effects(Random random, int n) {
        return EffectSet.of(
                random.doubles(n, -1, 1).toArray(), random.doubles(n, 0.01, 0.1).toArray());
    }

    @Property(tries = 20)
    void clustersOfOneGiveDerSimonianAndLaird(
            @ForAll Random random,
            @ForAll @IntRange(min = 4, max = 15) int n,
            @ForAll @DoubleRange(min = 0, max = 1) double rho) {
        EffectSet effects = effects(random, n);
        ModelMatrix design =
                ModelMatrix.of("dose", DoubleVector.of(random.doubles(n, 0, 10).toArray()));
        Grouping clusters = Grouping.of(
                "study", IntStream.range(0, n).mapToObj(Integer::toString).toList());
        RobustVarianceFit robust = RobustVarianceEstimation.correlatedEffects(rho)
                .fit(effects, design, clusters)
                .orThrow();
        MetaAnalysisFit ordinary = MetaAnalysis.using(AnalysisSpec.builder()
                        .model(PoolingModel.RANDOM_EFFECTS)
                        .tauSquaredMethod(TauSquaredMethod.DL)
                        .build())
                .fit(effects, design)
                .orThrow();
        double tau2 = ordinary.tauSquared();
        assertEquals(tau2, robust.tauSquared(), 1e-10);
        for (int j = 0; j < 2; j++) {
            assertEquals(
                    ordinary.estimates().get(j), robust.inference().estimates().get(j), 1e-9);
        }
    }

    @Property(tries = 20)
    void scaleChangesVariancesAndStandardErrors(
            @ForAll Random random,
            @ForAll @IntRange(min = 4, max = 8) int m,
            @ForAll @IntRange(min = -5, max = 5) int e) {
        double factor = StrictMath.pow(10, e);
        EffectSet effects = effects(random, 2 * m);
        EffectSet scaled =
                EffectSet.of(effects.yi().map(y -> factor * y), effects.vi().map(v -> factor * factor * v));
        Grouping clusters = Grouping.of(
                "study",
                IntStream.range(0, 2 * m).mapToObj(i -> Integer.toString(i % m)).toList());
        for (RobustVarianceEstimation method : List.of(
                RobustVarianceEstimation.correlatedEffects(0.6), RobustVarianceEstimation.hierarchicalEffects())) {
            RobustVarianceFit plain = method.fit(effects, clusters).orThrow();
            RobustVarianceFit other = method.fit(scaled, clusters).orThrow();
            assertEquals(factor * factor * plain.tauSquared(), other.tauSquared(), 1e-9 * factor * factor);
            double se = factor * plain.coefficients().get(0).standardError();
            assertEquals(se, other.coefficients().get(0).standardError(), 1e-8 * se);
        }
    }

    /** Over many samples; cutting off at 0 hardly ever happens with variances this large. */
    @Property(tries = 3)
    void hierarchicalVariancesAreThoseOfTheModelOnAverage(
            @ForAll Random random, @ForAll @IntRange(min = 10, max = 12) int m) {
        int n = 3 * m;
        int[] cluster = IntStream.range(0, n).map(i -> i / 3).toArray();
        double[] v = random.doubles(n, 0.01, 0.1).toArray();
        double[] x = new double[n];
        java.util.Arrays.fill(x, 1);
        double tau = 0;
        double omega = 0;
        int draws = 4000;
        for (int draw = 0; draw < draws; draw++) {
            double[] y = new double[n];
            double shared = 0;
            for (int i = 0; i < n; i++) {
                shared = i % 3 == 0 ? random.nextGaussian() : shared;
                y[i] = 0.3 + shared + 0.8 * random.nextGaussian() + Math.sqrt(v[i]) * random.nextGaussian();
            }
            RobustMoments.Hierarchical found = RobustMoments.hierarchical(y, v, x, 1, cluster, m);
            tau += found.tau2() / draws;
            omega += found.omega2() / draws;
        }
        assertEquals(1, tau, 0.1);
        assertEquals(0.64, omega, 0.05);
    }
}
