/**
 * Inference that stays right when effects of one study depend on each other in an unknown way.
 *
 * <p>Start at {@link org.synthesis.scoring.robust.ClusterRobust} for the standard errors of a model that was fitted
 * elsewhere, and at {@link org.synthesis.scoring.robust.RobustVarianceEstimation} for the method of Hedges, Tipton and
 * Johnson, which chooses its own weights. Both give a {@link org.synthesis.scoring.robust.ClusterRobustFit}.
 *
 * <p>Why clusters that cut through dependent effects are declined by CR2 and CR3: the adjustments need the covariance of a
 * whole cluster and assume that clusters are independent under the working model. CR0 and CR1 are computed as other
 * programs do, with a warning, because they are not wrong by definition, only too optimistic.
 *
 * <p>Why a coefficient that rests on one cluster has no robust standard error: its residual score is 0 by construction, and
 * what programs print is rounding.
 */
@NullMarked
package org.synthesis.scoring.robust;

import org.jspecify.annotations.NullMarked;
