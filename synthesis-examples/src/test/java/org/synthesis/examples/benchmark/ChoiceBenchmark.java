package org.synthesis.examples.benchmark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.choice.Alternative;
import org.synthesis.scoring.choice.ChoiceProblem;
import org.synthesis.scoring.choice.Criterion;
import org.synthesis.scoring.choice.Performance;
import org.synthesis.scoring.choice.Smaa;
import org.synthesis.scoring.choice.WeightSampling;
import org.synthesis.scoring.choice.Weights;

/** Time of rank acceptabilities of 8 actions on 6 criteria from 100,000 draws, with values that are certain and that are not. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ChoiceBenchmark {
    private static final int ACTIONS = 8;
    private static final int CRITERIA = 6;
    private static final WeightSampling SAMPLING = new WeightSampling(100_000, 1);

    /** How far each value can lie from its middle. */
    @Param({"0", "0.1"})
    public double spread;

    private ChoiceProblem problem = problem(0);

    /** Values that no action dominates. */
    @Setup
    public void generate() {
        problem = problem(spread);
    }

    private static ChoiceProblem problem(double spread) {
        Random random = new Random(8);
        ImmutableList.Builder<Criterion> criteria = ImmutableList.builder();
        Map<String, Double> swings = new LinkedHashMap<>();
        for (int k = 0; k < CRITERIA; k++) {
            criteria.add(new Criterion("k" + k, LocalizedText.same("k" + k)));
            swings.put("k" + k, 100.0 - 10 * k);
        }
        ImmutableList.Builder<Alternative> actions = ImmutableList.builder();
        for (int i = 0; i < ACTIONS; i++) {
            ImmutableMap.Builder<String, Performance> values = ImmutableMap.builder();
            for (int k = 0; k < CRITERIA; k++) {
                double value = 0.1 + 0.8 * random.nextDouble();
                values.put("k" + k, new Performance(value, value - spread, value + spread));
            }
            actions.add(new Alternative("a" + i, LocalizedText.same("a" + i), values.buildOrThrow()));
        }
        return new ChoiceProblem(criteria.build(), Weights.ofSwings(swings), actions.build());
    }

    /** The whole way through the public entry point. */
    @Benchmark
    public Smaa acceptabilities() {
        return Smaa.of(problem, SAMPLING);
    }
}
