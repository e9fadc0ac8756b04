/**
 * Which way a finding points, once the pole it speaks of and the polarity of its outcome are taken into account.
 *
 * <p>Start at {@link org.synthesis.scoring.direction.Harmonisation} and, for the p-values of several studies, at
 * {@link org.synthesis.scoring.direction.PValueCombination}.
 *
 * <p>Why a step of its own: a sign says nothing until both are known, and mistakes here turn advice around. The published
 * sign is never changed.
 */
@NullMarked
package org.synthesis.scoring.direction;

import org.jspecify.annotations.NullMarked;
