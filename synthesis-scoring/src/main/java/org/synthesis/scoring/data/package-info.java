/**
 * Rows of data as a statistical method takes them in: effects, moderators and groupings, row by row beside each other.
 *
 * <p>Start at {@link org.synthesis.scoring.data.EffectSet} for effects and at {@link org.synthesis.scoring.data.DataTable} for
 * columns read from a file; {@link org.synthesis.scoring.data.ModelMatrix} turns columns into the design of a regression.
 * Nothing is computed here beyond that.
 *
 * <p>Why these types stand here and not in the model: they are the arrangement of one analysis, not evidence. What a method
 * found (estimates, tests, heterogeneity) are values of {@code org.synthesis.model.analysis}; a fit that can be asked for more
 * (predictions, intervals, influence) holds its data and stands beside its method.
 */
@NullMarked
package org.synthesis.scoring.data;

import org.jspecify.annotations.NullMarked;
