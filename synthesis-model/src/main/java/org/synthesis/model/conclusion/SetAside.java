package org.synthesis.model.conclusion;

import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.text.LocalizedText;

/**
 * A recommendation that does not apply in one place.
 *
 * @param recommendation the recommendation
 * @param because why not, in terms of the profile
 */
public record SetAside(RecommendationId recommendation, LocalizedText because) {}
