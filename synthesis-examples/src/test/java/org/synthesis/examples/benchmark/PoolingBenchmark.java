package org.synthesis.examples.benchmark;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.TestMethod;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.pool.MetaAnalysis;
import org.synthesis.scoring.pool.MetaAnalysisFit;

/** Time and allocation of one meta-analysis of 20 studies: REML, Knapp-Hartung interval, every number a table prints. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PoolingBenchmark {
    private static final MetaAnalysis REML =
            MetaAnalysis.using(AnalysisSpec.standard().withTest(TestMethod.KNAPP_HARTUNG));
    private EffectSet effects = EffectSet.of(new double[0], new double[0]);

    /** Twenty effects that differ by more than chance. */
    @Setup
    public void generate() {
        Random random = new Random(20);
        double[] y = new double[20];
        double[] v = new double[20];
        for (int i = 0; i < 20; i++) {
            v[i] = 0.01 + 0.09 * random.nextDouble();
            y[i] = 0.3 + 0.2 * random.nextGaussian() + Math.sqrt(v[i]) * random.nextGaussian();
        }
        effects = EffectSet.of(y, v);
    }

    /** Fits and asks for coefficients, heterogeneity and likelihood. */
    @Benchmark
    public void remlOfTwentyStudies(Blackhole blackhole) {
        MetaAnalysisFit fit = REML.fit(effects).orThrow();
        blackhole.consume(fit.coefficients());
        blackhole.consume(fit.heterogeneity());
        blackhole.consume(fit.statistics());
    }
}
