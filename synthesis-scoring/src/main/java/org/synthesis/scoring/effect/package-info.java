/**
 * Effect sizes: from one measure to another, and from counts or test statistics to an effect.
 *
 * <p>Start at {@link org.synthesis.scoring.effect.Conversions}. Each answer names the method that made it, because two
 * methods give two numbers for one question: an effect of d = 0.37 is "32 in 100 instead of 50" or "34 in 100 instead of 50".
 *
 * <p>A sign is never dropped, and whether an odds ratio speaks of the event or of staying free of it is said by the caller
 * ({@link org.synthesis.scoring.effect.RatioOf}), never guessed.
 */
@NullMarked
package org.synthesis.scoring.effect;

import org.jspecify.annotations.NullMarked;
