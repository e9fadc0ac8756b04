/**
 * Judges designs, programmes and bodies of evidence by the standards of crime prevention and youth work.
 *
 * <p>Start at {@link org.synthesis.scoring.standard.DesignCrosswalk} for a design, at
 * {@link org.synthesis.scoring.standard.MarylandScale} or {@link org.synthesis.scoring.standard.DutchLadder} for a programme, at
 * {@link org.synthesis.scoring.standard.Emmie} for reviews, and at {@link org.synthesis.scoring.standard.RegisterVerdicts} for what
 * registers printed. No verdict of one standard is computed from that of another, and none is averaged.
 *
 * <p>Why a rule is asked twice: what is unreported is once read as absent and once as present. When the answer is the same both ways,
 * what is missing does not matter; when it is not, the proposal is undetermined and names only what could tip it. Every rule here is
 * made so that it never falls when more is met, which is what makes two readings enough.
 */
@NullMarked
package org.synthesis.scoring.standard;

import org.jspecify.annotations.NullMarked;
