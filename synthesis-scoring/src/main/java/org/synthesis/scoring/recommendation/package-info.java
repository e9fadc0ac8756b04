/**
 * What recommendations rest on, what they lack, what the streams of evidence say about each, and what kind of advice follows.
 *
 * <p>Start at {@link org.synthesis.scoring.recommendation.RecommendationSynthesis} for a whole evidence base, and at
 * {@link org.synthesis.scoring.recommendation.DecisionType} for one weighing. {@link
 * org.synthesis.scoring.recommendation.DecisionTipping} tells what would change its type, {@link
 * org.synthesis.scoring.recommendation.SourceAdvice} whether advice of others can be taken over.
 *
 * <p>Why the certainty is never typed over: it follows from the evidence, and a panel that sees it otherwise says why. Why a provisional
 * certainty gives a type that is undetermined: sentences may use it, as long as they say so. Why what was not weighed has no type: the
 * strength its makers gave it stays visible and is never upgraded.
 */
@NullMarked
package org.synthesis.scoring.recommendation;

import org.jspecify.annotations.NullMarked;
