package org.synthesis.model.certainty;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.synthesis.model.appraisal.StudyLimitation;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.effect.EffectSize;
import org.synthesis.model.effect.TwoByTwo;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.finding.Directness;

/** The result of one study, or of one review, as part of a body of evidence: as much of it as is known. */
@Value.Immutable
@ModelStyle
public sealed interface BodyResult permits ImmutableBodyResult {
    /** {@return the study or review; a study counts once} */
    String key();

    /** {@return its weight in the synthesis, on any scale} */
    OptionalDouble weight();

    /** {@return how far the way it was done limits it} */
    Optional<StudyLimitation> limitation();

    /** {@return its effect on the scale of analysis, positive when desirable} */
    Optional<EffectSize> effect();

    /** {@return the counts behind it} */
    Optional<TwoByTwo> counts();

    /** {@return number of people in the treated or exposed group} */
    OptionalInt treated();

    /** {@return number of people in the comparison group} */
    OptionalInt controls();

    /** {@return number of people} */
    OptionalInt participants();

    /** {@return a published estimate with its interval on the scale of analysis, where no effect is 0} */
    Optional<EstimatedEffect> estimate();

    /** {@return which way it points} */
    Optional<Direction> direction();

    /** {@return how close it is to the question as a whole} */
    Optional<Directness> directness();

    /** {@return whether it combines several studies} */
    @Value.Default
    default boolean combinesStudies() {
        return false;
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link BodyResult}. */
    final class Builder extends ImmutableBodyResult.Builder {
        Builder() {}
    }
}
