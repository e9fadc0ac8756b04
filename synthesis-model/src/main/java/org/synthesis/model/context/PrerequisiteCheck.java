package org.synthesis.model.context;

import java.util.Optional;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.text.LocalizedText;

/**
 * One thing that must be there before an action can work, looked up in a profile.
 *
 * @param field the field of the profile that tells
 * @param text what must be there
 * @param state whether it is there
 * @param first the recommendation that builds it, where a contra-indication names one
 */
public record PrerequisiteCheck(
        String field, LocalizedText text, PrerequisiteState state, Optional<RecommendationId> first) {}
