/**
 * What the selective publication of results may have done to a synthesis.
 *
 * <p>Start at {@link org.synthesis.scoring.bias.SelectionModel}, which estimates how the p-value of a result decided on its
 * publication, and at {@link org.synthesis.scoring.bias.PublicationSensitivity}, which asks how strong selection would have to
 * be to change a conclusion. Neither finds out what happened: they answer what follows from a stated form of selection.
 *
 * <p>Why a selection model takes the best of several runs: its likelihood often has more than one maximum, and the reference
 * programs report whichever one they reach first. Why a parameter at its bound has no standard error: the curvature there does
 * not describe its uncertainty; the others are then computed as if it were known.
 */
@NullMarked
package org.synthesis.scoring.bias;

import org.jspecify.annotations.NullMarked;
