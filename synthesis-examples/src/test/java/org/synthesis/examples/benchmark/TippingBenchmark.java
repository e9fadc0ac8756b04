package org.synthesis.examples.benchmark;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.synthesis.examples.ess.WorkedExample;
import org.synthesis.model.conclusion.TippingPoints;
import org.synthesis.scoring.tipping.Tipping;
import org.synthesis.script.Synthesis;

/** Time of the tipping points of all conclusions of the worked example. The target is two seconds on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TippingBenchmark {
    private final Synthesis example;

    /** Reads the worked example and concludes from it. */
    public TippingBenchmark() {
        try {
            example = Synthesis.open(WorkedExample.exampleFolder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tries everything that is tried on every run. */
    @Benchmark
    public ImmutableList<TippingPoints> ofEveryConclusion() {
        return Tipping.of(example.evidence(), example.conclusions());
    }
}
