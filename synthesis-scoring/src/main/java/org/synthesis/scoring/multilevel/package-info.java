/**
 * Pooling of effects that depend on each other because they come from the same study.
 *
 * <p>The package is not exported: {@link org.synthesis.scoring.pool.Pooling} calls it when the three-level model is asked.
 */
@NullMarked
package org.synthesis.scoring.multilevel;

import org.jspecify.annotations.NullMarked;
