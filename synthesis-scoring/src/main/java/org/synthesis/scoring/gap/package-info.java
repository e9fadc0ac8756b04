/**
 * What is not known: counts that confirm or close a coded gap, and maps with their empty cells.
 *
 * <p>Start at {@link org.synthesis.scoring.gap.GapSynthesis}.
 */
@NullMarked
package org.synthesis.scoring.gap;

import org.jspecify.annotations.NullMarked;
