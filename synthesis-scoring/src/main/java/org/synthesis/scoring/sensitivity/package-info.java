/**
 * Sensitivity of a fitted meta-analysis: what single effects, subsets and the order of effects do to it.
 *
 * <p>Start from a {@link org.synthesis.scoring.pool.MetaAnalysisFit}: {@link org.synthesis.scoring.sensitivity.Residuals},
 * {@link org.synthesis.scoring.sensitivity.Influence}, {@link org.synthesis.scoring.sensitivity.LeaveOneOut},
 * {@link org.synthesis.scoring.sensitivity.Cumulative}, {@link org.synthesis.scoring.sensitivity.Baujat} and
 * {@link org.synthesis.scoring.sensitivity.Gosh}.
 *
 * <p>Every subset is fitted anew with the specification of the fit: tau-squared is estimated again, given weights follow
 * their effects. Shortcuts that keep tau-squared fixed are not used, because influence on tau-squared is often the point. A
 * subset that cannot be fitted is a declined step among the answered ones, not a hole.
 *
 * <p>Why one effect alone is answered: a cumulative analysis starts with it, and its own estimate and Wald interval are the
 * only sensible start; tau-squared and Q are 0 there by convention, whatever the estimator.
 */
@NullMarked
package org.synthesis.scoring.sensitivity;

import org.jspecify.annotations.NullMarked;
