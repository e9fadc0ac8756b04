/**
 * Whether the studies at hand are a fair sample of the studies that were done, and what follows if they are not.
 *
 * <p>Methods start from an {@link org.synthesis.scoring.data.EffectSet} or from a
 * {@link org.synthesis.scoring.pool.MetaAnalysisFit} and answer with an {@link org.synthesis.model.base.Attempt}: many of
 * them cannot say anything about two or three studies.
 *
 * <p>What does not belong here: the influence of single studies, which is sensitivity.
 *
 * <p>Why results carry warnings: asymmetry of a funnel has other causes than selective publication, and tests of it have
 * little power below ten studies. A result says so itself, because its number travels without the page it stood on.
 */
@NullMarked
package org.synthesis.scoring.bias;

import org.jspecify.annotations.NullMarked;
