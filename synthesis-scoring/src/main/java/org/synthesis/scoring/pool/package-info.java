/**
 * Pooling: from effects of primary studies to their mean.
 *
 * <p>Start at {@link org.synthesis.scoring.pool.Pooling}. It validates, sorts by key, calls the kernels and wraps their
 * numbers. What the data cannot answer is declined with a reason and an alternative; in particular a pooled result is never
 * pooled again, because the studies behind two pooled results overlap.
 *
 * <p>Why a warning and not a refusal when dependent effects meet a model without dependence: the mean is still unbiased and
 * comparisons with older syntheses need it; but its interval is too narrow, and the result says so.
 */
@NullMarked
package org.synthesis.scoring.pool;

import org.jspecify.annotations.NullMarked;
