/**
 * Recommendations as coded: what to do, for whom, on what grounds, against what evidence, and under which condition.
 *
 * <p>Start at {@link org.synthesis.model.recommendation.Recommendation}; what a panel weighed stands in its
 * {@link org.synthesis.model.recommendation.EvidenceToDecision}. Advice that others made is a
 * {@link org.synthesis.model.recommendation.SourceRecommendation}, how an action was fitted to a place an
 * {@link org.synthesis.model.recommendation.AdaptationRecord}.
 *
 * <p>Why counter-evidence and contra-indication are parts of the value: advice that is copied from a table loses whatever
 * stands next to it. What belongs to a recommendation travels inside it.
 *
 * <p>Why there are two kinds of conditions: the {@linkplain org.synthesis.model.recommendation.ContextCondition condition} says which
 * municipalities a recommendation is meant for, its {@linkplain org.synthesis.model.recommendation.FitCondition fit conditions} say
 * what it comes to in one of those. A place that lacks a prerequisite still needs the advice; it has something to build first.
 *
 * <p>Why one list of answers for all criteria: an answer then has one code everywhere, and each criterion says which it takes and in
 * which order.
 */
@NullMarked
package org.synthesis.model.recommendation;

import org.jspecify.annotations.NullMarked;
