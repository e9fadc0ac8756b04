package org.synthesis.model.gap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.factor.SubjectKind;
import org.synthesis.model.finding.AgeWindow;
import org.synthesis.model.standard.DesignClass;
import org.synthesis.model.standard.Fact;
import org.synthesis.model.text.LocalizedText;

/** What is known of a gap, as far as advice on research depends on it. Whatever is absent is named as missing in the advice. */
@Value.Immutable
@ModelStyle
public sealed interface ResearchNeed permits ImmutableResearchNeed {
    /** {@return why there is a gap, the main reason first} */
    ImmutableList<GapReason> reasons();

    /** {@return what kinds of knowledge are lacking} */
    ImmutableSet<KnowledgeGapType> types();

    /** {@return factor or intervention} */
    SubjectKind kind();

    /** {@return the factor or intervention, as it stands in a sentence} */
    LocalizedText subject();

    /** {@return what is known now} */
    Optional<LocalizedText> evidence();

    /** {@return about whom something is to be known} */
    Optional<LocalizedText> population();

    /** {@return their ages} */
    Optional<AgeWindow> ages();

    /** {@return where they are} */
    Optional<LocalizedText> setting();

    /** {@return the country of the question} */
    LocalizedText home();

    /** {@return what it is compared with} */
    Optional<LocalizedText> comparison();

    /** {@return on what} */
    Optional<LocalizedText> outcome();

    /** {@return number of studies there are now} */
    OptionalInt studies();

    /** {@return the strongest design among them} */
    Optional<DesignClass> bestDesign();

    /** {@return whether both ends of a factor were tested} */
    @Value.Default
    default Fact bothEndsTested() {
        return Fact.UNREPORTED;
    }

    /** {@return how many months people are to be followed at least; absent for the number of the protocol} */
    OptionalInt leastMonths();

    /** {@return what a study has to be like besides what follows from the reasons} */
    ImmutableSet<StudyFeature> features();

    /** {@return when was last searched, as year-month-day; empty when not known} */
    @Value.Default
    default String searchDate() {
        return "";
    }

    /** {@return how large the problem is that the gap is about} */
    Optional<LocalizedText> burden();

    /** {@return why now} */
    Optional<LocalizedText> timeliness();

    /** Checks that there is a reason. */
    @Value.Check
    default void check() {
        Checks.that(!reasons().isEmpty(), "a gap needs a reason: %s", subject());
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link ResearchNeed}. */
    final class Builder extends ImmutableResearchNeed.Builder {
        Builder() {}
    }
}
