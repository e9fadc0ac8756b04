/**
 * Whether the studies at hand are a fair sample of the studies that were done, and what follows if they are not.
 *
 * <p>Methods start from an {@link org.synthesis.scoring.data.EffectSet} or from a
 * {@link org.synthesis.scoring.pool.MetaAnalysisFit} and answer with an {@link org.synthesis.model.base.Attempt}: many of
 * them cannot say anything about two or three studies. {@link org.synthesis.scoring.bias.SelectionModel} estimates how the
 * p-value of a result decided on its publication; {@link org.synthesis.scoring.bias.PublicationSensitivity} asks how strong
 * selection would have to be to change a conclusion. None finds out what happened: they answer what follows from a stated form
 * of selection.
 *
 * <p>What does not belong here: the influence of single studies, which is sensitivity.
 *
 * <p>Why results carry warnings: asymmetry of a funnel has other causes than selective publication, and tests of it have
 * little power below ten studies. A result says so itself, because its number travels without the page it stood on.
 *
 * <p>Why a selection model takes the best of several runs: its likelihood often has more than one maximum, and the reference
 * programs report whichever one they reach first. Why a parameter at its bound has no standard error: the curvature there does
 * not describe its uncertainty; the others are then computed as if it were known.
 */
@NullMarked
package org.synthesis.scoring.bias;

import org.jspecify.annotations.NullMarked;
