/**
 * What is not known: gaps that sources state, gaps counted from the evidence, and the map that shows empty cells.
 *
 * <p>Why stated and computed gaps stay apart: a source may call something unknown that the evidence base holds, and counting may
 * find holes no author mentions. Each kind is shown with its own ground.
 */
@NullMarked
package org.synthesis.model.gap;

import org.jspecify.annotations.NullMarked;
