/**
 * Pooling: from effects of primary studies to their mean.
 *
 * <p>Start at {@link org.synthesis.scoring.pool.MetaAnalysis}: independent effects, with or without moderators, under every
 * estimator of tau-squared. Its {@link org.synthesis.scoring.pool.MetaAnalysisFit} answers further questions itself or through
 * {@link org.synthesis.scoring.pool.HeterogeneityInterval} and {@link org.synthesis.scoring.pool.BestPredictions}; {@link
 * org.synthesis.scoring.pool.EffectGroups} are for thousands of small analyses at once. {@link
 * org.synthesis.scoring.pool.Pooling} is the same for effects of primary studies with their keys, measure and clusters: it
 * validates, sorts by key and wraps the numbers. What the data cannot answer is declined with a reason and an alternative; in particular a pooled result is never
 * pooled again, because the studies behind two pooled results overlap.
 *
 * <p>Why Pooling keeps a fit that did not converge, with a warning, while MetaAnalysis declines: the first writes a report in
 * which the gap must show, the second feeds further methods that would build on it.
 *
 * <p>Why a warning and not a refusal when dependent effects meet a model without dependence: the mean is still unbiased and
 * comparisons with older syntheses need it; but its interval is too narrow, and the result says so.
 */
@NullMarked
package org.synthesis.scoring.pool;

import org.jspecify.annotations.NullMarked;
