/**
 * Numerical kernels: arrays in, numbers out.
 *
 * <p>Start at {@link org.synthesis.scoring.kernel.TauSquared} for pooling and at
 * {@link org.synthesis.scoring.kernel.BlockLikelihood} for dependent effects. Kernels do not validate: the methods that call
 * them do. Sums run in the order of the arrays, so a caller who sorts by key gets the same bits for any order of its input.
 *
 * <p>The package is not exported. It is the only one that imports Commons Math (for the logarithm of the gamma function), so that a
 * change of library stays here. Tail probabilities are survival functions, never one minus a distribution function, because the
 * difference loses all digits in the far tail.
 */
@NullMarked
package org.synthesis.scoring.kernel;

import org.jspecify.annotations.NullMarked;
