package org.synthesis.model.conclusion;

import java.util.Optional;
import org.synthesis.model.context.LocalFit;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.text.LocalizedText;

/**
 * One recommendation as it applies in one place.
 *
 * @param recommendation the recommendation
 * @param because why it applies, in terms of the profile
 * @param after the recommendation that must come first here, from its contra-indication
 * @param fit what it comes to here
 */
public record AdvisedAction(
        RecommendationId recommendation, LocalizedText because, Optional<RecommendationId> after, LocalFit fit) {}
