package org.synthesis.model.question;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;

/** What was decided before looking at the results: subject, reach and analysis. */
@Value.Immutable
@ModelStyle
public sealed interface Protocol permits ImmutableProtocol {
    /** {@return title of the synthesis} */
    LocalizedText title();

    /** {@return who the advice is about} */
    LocalizedText population();

    /** {@return what is to be prevented or reached} */
    LocalizedText outcome();

    /** {@return who asked for it; empty when not said} */
    String client();

    /** {@return whom to ask about it; empty when not said} */
    @Value.Default
    default String contact() {
        return "";
    }

    /** {@return version of the synthesis, for instance {@code 2024-02}; empty when not said} */
    String version();

    /** {@return date of the synthesis as year-month-day; empty when not said} */
    String date();

    /** {@return when was last searched for evidence, as year-month-day; empty when not said} */
    @Value.Default
    default String searchDate() {
        return "";
    }

    /** {@return country whose evidence counts as evidence from home} */
    String homeCountry();

    /** {@return how primary effects that are independent are pooled} */
    AnalysisSpec pooling();

    /** {@return the numbers that rules compare with} */
    @Value.Default
    default Thresholds thresholds() {
        return Thresholds.standard();
    }

    /** {@return keys of appraisal tools that are drafts and may be used all the same} */
    ImmutableSet<String> draftTools();

    /** {@return every setting as written, by name} */
    ImmutableMap<String, String> raw();

    /** {@return a protocol that says nothing but how to pool} */
    static Protocol unspecified() {
        return builder()
                .title(LocalizedText.EMPTY)
                .population(LocalizedText.EMPTY)
                .outcome(LocalizedText.EMPTY)
                .client("")
                .version("")
                .date("")
                .homeCountry("Netherlands")
                .pooling(AnalysisSpec.standard())
                .build();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link Protocol}. */
    final class Builder extends ImmutableProtocol.Builder {
        Builder() {}
    }
}
