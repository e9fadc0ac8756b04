package org.synthesis.model.recommendation;

import java.util.Optional;
import org.immutables.value.Value;
import org.synthesis.model.base.ModelStyle;

/** Advice that others made, seen from here: what they answered, whether it can be trusted, and whether people and place are alike. */
@Value.Immutable
@ModelStyle
public sealed interface SourceRecommendation permits ImmutableSourceRecommendation {
    /** {@return whether it can be trusted; empty when nobody looked} */
    Optional<SourceCredibility> credibility();

    /** {@return whether the people are alike; empty when nobody looked} */
    Optional<SettingMatch> population();

    /** {@return whether the setting is alike; empty when nobody looked} */
    Optional<SettingMatch> setting();

    /** {@return what they answered; empty when they do not show it} */
    Optional<EvidenceToDecision> decision();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link SourceRecommendation}. */
    final class Builder extends ImmutableSourceRecommendation.Builder {
        Builder() {}
    }
}
