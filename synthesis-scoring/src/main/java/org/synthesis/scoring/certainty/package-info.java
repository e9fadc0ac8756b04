/**
 * How certain a body of evidence is, as a first cut: draft rules of this library, marked {@code L} wherever they show.
 *
 * <p>Start at {@link org.synthesis.scoring.certainty.DraftCertainty}.
 *
 * <p>Why the best result is the start and never the average: adding a poor study to a good one must not lower what the good
 * one showed, and adding a duplicate must change nothing. Steps down are taken for what the whole body lacks.
 */
@NullMarked
package org.synthesis.scoring.certainty;

import org.jspecify.annotations.NullMarked;
