/**
 * Models of effects that depend on each other: several effects of one study, several studies of one laboratory, several outcomes or
 * times of measurement.
 *
 * <p>Start at {@link org.synthesis.scoring.multilevel.MultilevelModel}; {@link org.synthesis.scoring.multilevel.RandomTerm} names
 * the random effects and {@link org.synthesis.scoring.dependence.SamplingCovariance} the dependence of sampling errors. A
 * {@link org.synthesis.scoring.multilevel.MultilevelFit} answers everything else. Inference that does not rely on the assumed
 * covariance is made elsewhere from {@link org.synthesis.scoring.multilevel.MultilevelFit#workingBlocks}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Parameters are searched where the covariance is smooth up to the edge of what is allowed (variances, standard deviations,
 *       Cholesky factors) by Newton steps with exact second derivatives and bounds. Logarithms of variances, the usual choice,
 *       never reach the optimum when a variance is 0.
 *   <li>The likelihood of few effects can have several optima, so a search starts from several divisions of the variance.
 *   <li>The design is made orthogonal first: a year as a moderator then costs no digits.
 *   <li>Effects within clusters with independent errors have a kernel of their own that is linear in the number of effects;
 *       everything else is dense algebra within independent blocks.
 *   <li>Influence leaves the variances as estimated from all effects; refitting for each set left out is left to the caller.
 * </ul>
 */
@NullMarked
package org.synthesis.scoring.multilevel;

import org.jspecify.annotations.NullMarked;
