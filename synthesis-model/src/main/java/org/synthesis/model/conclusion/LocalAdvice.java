package org.synthesis.model.conclusion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.context.LocalDecision;
import org.synthesis.model.id.GapId;
import org.synthesis.model.id.InterventionId;
import org.synthesis.model.id.MunicipalityId;
import org.synthesis.model.text.LocalizedText;

/** What is advised to one municipality, in order, and why. */
@Value.Immutable
@ModelStyle
public sealed interface LocalAdvice extends Conclusion permits ImmutableLocalAdvice {
    /** {@return the municipality} */
    MunicipalityId municipality();

    /** {@return advised actions, first things first} */
    ImmutableList<AdvisedAction> actions();

    /** {@return recommendations that do not apply, with the reason} */
    ImmutableList<SetAside> setAside();

    /** {@return interventions in place that may do harm} */
    ImmutableList<InterventionId> stop();

    /** {@return interventions not in place that may do harm} */
    ImmutableList<InterventionId> avoid();

    /** {@return gaps that the advised actions live with} */
    ImmutableList<GapId> openQuestions();

    /** {@return fields that advice depends on and the profile does not give} */
    ImmutableList<String> unknownFields();

    /** {@return whether the profile says enough to tune the advice} */
    boolean profileComplete();

    @Override
    LocalizedText statement();

    @Override
    Trace trace();

    @Override
    default String key() {
        return municipality().value();
    }

    /**
     * {@inheritDoc}
     *
     * <p>Decisions belong to it. Certainty here does not: it follows the certainty of what a recommendation rests on, and a change
     * in that is told there.
     */
    @Override
    default ImmutableMap<String, String> essence() {
        return ImmutableMap.of(
                "actions",
                        actions().stream()
                                .map(action -> action.recommendation()
                                        + action.after()
                                                .map(first -> " after " + first)
                                                .orElse(""))
                                .collect(java.util.stream.Collectors.joining(";")),
                "decisions",
                        actions().stream()
                                .map(action -> action.recommendation()
                                        + " "
                                        + action.fit()
                                                .decision()
                                                .toOptional()
                                                .map(LocalDecision::code)
                                                .orElse("not-judged"))
                                .collect(java.util.stream.Collectors.joining(";")),
                "stop", stop().stream().map(InterventionId::value).collect(java.util.stream.Collectors.joining(";")),
                "profile-complete", Boolean.toString(profileComplete()));
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link LocalAdvice}. */
    final class Builder extends ImmutableLocalAdvice.Builder {
        Builder() {}
    }
}
