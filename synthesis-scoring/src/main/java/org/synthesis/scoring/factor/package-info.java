/**
 * What a factor does, how far it is a cause, and what may be said and done with it.
 *
 * <p>Start at {@link org.synthesis.scoring.factor.QuantileClassifier} for the role of a factor,
 * {@link org.synthesis.scoring.factor.Interactions} for protection under risk, and
 * {@link org.synthesis.scoring.factor.CausalStatuses}; then {@link org.synthesis.scoring.factor.Impact},
 * {@link org.synthesis.scoring.factor.LevelGuard} and {@link org.synthesis.scoring.factor.FactorUses} say what the role and the
 * status allow.
 *
 * <p>Why the role that coders expect is another type: an expectation decides which end is called the risk end, and must not come
 * back as a result.
 *
 * <p>Why odds come as one value however they are known: counts, a reported interval and the bare word "significant" differ in what
 * they allow, and the classifier asks for the interval only when it needs one.
 */
@NullMarked
package org.synthesis.scoring.factor;

import org.jspecify.annotations.NullMarked;
