/**
 * What is not known: counts that confirm or close a coded gap, gaps that fixed rules find, and maps with their empty cells.
 *
 * <p>Start at {@link org.synthesis.scoring.gap.GapSynthesis} for coded gaps and at {@link org.synthesis.scoring.gap.GapDetection} for
 * those that rules find.
 */
@NullMarked
package org.synthesis.scoring.gap;

import org.jspecify.annotations.NullMarked;
