package org.synthesis.examples.benchmark;

import java.util.List;
import java.util.function.Supplier;

/**
 * One task of the benchmark.
 *
 * @param id its name
 * @param slow whether it runs only when asked
 * @param quantities names of what each call returns, in order
 * @param prepare reads the data, which is not timed, and gives the call
 */
record PeerTask(String id, boolean slow, List<String> quantities, Supplier<Prepared> prepare) {

    /**
     * A call on data in memory.
     *
     * @param timed whether the call is timed in this process; a fresh process times itself
     * @param call computes all quantities
     */
    record Prepared(boolean timed, Supplier<double[][]> call) {}
}
