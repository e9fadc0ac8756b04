/**
 * What is not known: counts that confirm or close a coded gap, and maps with their empty cells.
 */
@NullMarked
package org.synthesis.scoring.gap;

import org.jspecify.annotations.NullMarked;
