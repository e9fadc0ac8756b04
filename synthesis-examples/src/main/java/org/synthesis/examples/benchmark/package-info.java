/**
 * Scale: a generated coding folder as large as a team will ever have, and how long the whole way to files takes.
 *
 * <p>Start with {@link org.synthesis.examples.benchmark.ScaleBenchmark}. Nothing here asserts a time: machines differ, and a number
 * that was measured is worth more than a limit that was guessed.
 */
@NullMarked
package org.synthesis.examples.benchmark;

import org.jspecify.annotations.NullMarked;
