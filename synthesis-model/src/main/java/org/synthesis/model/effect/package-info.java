/**
 * Effects: as a source printed them, and as an analysis takes them in.
 *
 * <p>A {@link org.synthesis.model.effect.ReportedEffect} keeps what was published, sign and all. A
 * {@link org.synthesis.model.effect.StudyEffect} is one number with its variance on the scale of analysis. Nothing here
 * computes; conversions live in the scoring module.
 */
@NullMarked
package org.synthesis.model.effect;

import org.jspecify.annotations.NullMarked;
