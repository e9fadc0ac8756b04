/**
 * The whole way from evidence to conclusions.
 *
 * <p>Start at {@link org.synthesis.scoring.Assessment}: {@code Assessment.using(protocol).of(evidence)}.
 *
 * <p>Why one entry point: every conclusion of one run must rest on the same protocol, or two tables of one report contradict
 * each other. The packages below hold the methods; each can be used alone.
 */
@NullMarked
package org.synthesis.scoring;

import org.jspecify.annotations.NullMarked;
