package org.synthesis.model.gap;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.standard.DesignClass;
import org.synthesis.model.text.LocalizedText;

/**
 * Which study would close a gap, by the elements of EPICOT+ (Brown et al. 2006, BMJ 333:804): evidence, population, intervention
 * or factor, comparison, outcome and time stamp, with problem burden, timeliness and study type.
 */
@Value.Immutable
@ModelStyle
public sealed interface ResearchAdvice permits ImmutableResearchAdvice {
    /** {@return what is known now} */
    Optional<LocalizedText> evidence();

    /** {@return among whom} */
    LocalizedText population();

    /** {@return where} */
    LocalizedText setting();

    /** {@return the intervention or factor} */
    LocalizedText subject();

    /** {@return compared with what} */
    LocalizedText comparison();

    /** {@return on what} */
    LocalizedText outcome();

    /** {@return how long at least} */
    LocalizedText duration();

    /** {@return the time stamp: when was last searched, as year-month-day; empty when not known} */
    String searchDate();

    /** {@return how large the problem is} */
    Optional<LocalizedText> burden();

    /** {@return why now} */
    Optional<LocalizedText> timeliness();

    /** {@return why there is a gap, the main reason first} */
    ImmutableList<GapReason> reasons();

    /** {@return what the study should be like} */
    ImmutableList<StudyFeature> features();

    /** {@return the design one step higher than the best there is, when that is part of the advice} */
    Optional<DesignClass> design();

    /** {@return what the study should be like, in words} */
    LocalizedText studyType();

    /** {@return the advice in a sentence} */
    LocalizedText statement();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link ResearchAdvice}. */
    final class Builder extends ImmutableResearchAdvice.Builder {
        Builder() {}
    }
}
