/**
 * What moderators explain: questions to a meta-regression that was fitted, and models in which moderators act on more than the
 * mean.
 *
 * <p>Fit a model by {@link org.synthesis.scoring.pool.MetaAnalysis} and ask it: {@link
 * org.synthesis.scoring.moderator.ContrastTest} for combinations of coefficients, {@link
 * org.synthesis.scoring.moderator.LikelihoodRatioTest} against a smaller model, {@link
 * org.synthesis.scoring.moderator.PermutationTest} without a distribution, {@link
 * org.synthesis.scoring.moderator.VarianceInflation} for overlap, {@link
 * org.synthesis.scoring.moderator.ExplainedHeterogeneity} for R-squared. {@link
 * org.synthesis.scoring.moderator.SubgroupAnalysis} compares groups of studies and {@link
 * org.synthesis.scoring.moderator.LocationScale} lets tau-squared itself depend on moderators.
 *
 * <p>Why subgroups with separate variances are compared by their means and standard errors, and those with a common variance by
 * a regression: that is what each assumption says; the result carries which one was made.
 */
@NullMarked
package org.synthesis.scoring.moderator;

import org.jspecify.annotations.NullMarked;
