/**
 * Effects whose sampling errors depend on each other because the same people were measured more than once.
 *
 * <p>Start at {@link org.synthesis.scoring.dependence.SamplingCovariance}: covariances are known, or assumed from a
 * correlation. {@link org.synthesis.scoring.dependence.Aggregation} replaces the effects of a study by one. Models that keep
 * all effects stand in {@code org.synthesis.scoring.multilevel}.
 *
 * <p>Why a covariance is stored in blocks: effects of different studies are independent, so the full matrix of n effects would
 * be zeros nearly everywhere.
 */
@NullMarked
package org.synthesis.scoring.dependence;

import org.jspecify.annotations.NullMarked;
