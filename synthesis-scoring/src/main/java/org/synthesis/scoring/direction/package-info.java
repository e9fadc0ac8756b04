/**
 * Which way a finding points, once the pole it speaks of and the polarity of its outcome are taken into account.
 *
 * <p>Start at {@link org.synthesis.scoring.direction.Harmonisation} and, for the p-values of several studies, at
 * {@link org.synthesis.scoring.direction.PValueCombination}. Studies without effect sizes are counted by direction in
 * {@link org.synthesis.scoring.direction.Votes} and laid out in {@link org.synthesis.scoring.direction.EffectDirectionTable},
 * {@link org.synthesis.scoring.direction.HarvestPlot} and {@link org.synthesis.scoring.direction.AlbatrossPlot}, which hold data and
 * draw nothing.
 *
 * <p>Why a step of its own: a sign says nothing until both are known, and mistakes here turn advice around. The published
 * sign is never changed.
 */
@NullMarked
package org.synthesis.scoring.direction;

import org.jspecify.annotations.NullMarked;
