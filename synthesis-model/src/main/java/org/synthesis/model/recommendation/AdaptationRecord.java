package org.synthesis.model.recommendation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.text.LocalizedText;

/**
 * How an action was fitted to a place (ADAPT, Moore et al. 2021, BMJ 374:n1679): what makes it work and must stay, which forms
 * changed and why, and what each phase brought.
 */
@Value.Immutable
@ModelStyle
public sealed interface AdaptationRecord permits ImmutableAdaptationRecord {
    /** {@return what makes it work and must stay} */
    ImmutableList<LocalizedText> coreFunctions();

    /** {@return the forms that change; each serves a core function} */
    ImmutableList<AdaptableForm> forms();

    /** {@return what was done in each phase; a phase without a text is still to come} */
    ImmutableMap<AdaptationPhase, LocalizedText> done();

    /** Checks that no change leaves the core: a form without a core function is another action. */
    @Value.Check
    default void check() {
        forms().forEach(form -> Checks.that(
                coreFunctions().contains(form.function()), "no core function is called %s", form.function()));
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of an {@link AdaptationRecord}. */
    final class Builder extends ImmutableAdaptationRecord.Builder {
        Builder() {}
    }
}
