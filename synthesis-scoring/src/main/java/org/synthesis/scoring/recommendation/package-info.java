/**
 * What recommendations rest on, what they lack, and what the streams of evidence say about each.
 *
 * <p>Start at {@link org.synthesis.scoring.recommendation.RecommendationSynthesis}.
 */
@NullMarked
package org.synthesis.scoring.recommendation;

import org.jspecify.annotations.NullMarked;
