package org.synthesis.examples.benchmark;

import java.util.Arrays;
import java.util.function.Supplier;

/**
 * How long one call takes on one thread: a second of warming up, then at least seven repetitions of as many calls as last a
 * tenth of a second; a call of more than ten seconds is measured once.
 *
 * @param medianSeconds median over the repetitions, in seconds a call
 * @param repetitions how many there were
 */
record Timing(double medianSeconds, int repetitions) {
    private static final double WARM_UP = 1.0;
    private static final double REPETITION = 0.1;
    private static final int REPETITIONS = 7;
    private static final double LONG = 10;

    /** What calls return goes here, so that no call can be left out by the compiler. */
    @SuppressWarnings("UnusedVariable")
    private static volatile double sink;

    static Timing of(Supplier<double[][]> call) {
        double first = seconds(call, 1);
        if (first > LONG) {
            return new Timing(first, 1);
        }
        double warm = first;
        long calls = 1;
        double last = first;
        while (warm < WARM_UP) {
            last = seconds(call, calls);
            warm += last;
            if (last < REPETITION) {
                calls *= 2;
            }
        }
        calls = Math.max(1, (long) Math.ceil(calls * REPETITION / Math.max(last, 1e-9)));
        double[] times = new double[REPETITIONS];
        for (int i = 0; i < REPETITIONS; i++) {
            times[i] = seconds(call, calls) / calls;
        }
        Arrays.sort(times);
        return new Timing(times[REPETITIONS / 2], REPETITIONS);
    }

    private static double seconds(Supplier<double[][]> call, long calls) {
        double sum = 0;
        long start = System.nanoTime();
        for (long i = 0; i < calls; i++) {
            for (double[] quantity : call.get()) {
                sum += quantity[quantity.length - 1];
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        sink = sum;
        return seconds;
    }
}
