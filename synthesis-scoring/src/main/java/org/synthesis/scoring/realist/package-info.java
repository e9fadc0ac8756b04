/**
 * Realist synthesis: configurations of context, mechanism and outcome, when they become demi-regularities, and the programme
 * theory they make up.
 *
 * <p>Start at {@link org.synthesis.scoring.realist.ProgrammeTheory} and
 * {@link org.synthesis.scoring.realist.DemiRegularities}.
 *
 * <p>Why configurations are counted by study: one evaluation in three reports shows a mechanism once.
 */
@NullMarked
package org.synthesis.scoring.realist;

import org.jspecify.annotations.NullMarked;
