package org.synthesis.model.conclusion;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.gap.EmptySearch;
import org.synthesis.model.gap.Priority;
import org.synthesis.model.gap.ResearchAdvice;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.GapId;
import org.synthesis.model.id.MunicipalityId;
import org.synthesis.model.id.RecommendationId;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.text.LocalizedText;

/**
 * One item of the research agenda: a gap that one kind of study would help, in everything that has it. What coders wrote and what
 * rules say stand side by side. No conclusion: it orders what the conclusions on gaps say.
 */
@Value.Immutable
@ModelStyle
public sealed interface AgendaItem permits ImmutableAgendaItem {
    /** {@return what it groups, for instance {@code G6-factor}, or the key of a coded gap that no rule finds} */
    String key();

    /** {@return what is lacking, in a line} */
    LocalizedText title();

    /** {@return whether it stands on the agenda or below the cut} */
    AgendaPlace place();

    /** {@return why it stands there, with the numbers compared} */
    RuleStep placed();

    /** {@return the rule that shows the gap; empty when only coders state it} */
    Optional<Rule> rule();

    /** {@return keys of the factors, interventions or cells that have it, those that recommendations rest on first} */
    ImmutableList<String> topics();

    /** {@return findings that show it} */
    ImmutableList<FindingId> evidence();

    /** {@return what was looked for and not found} */
    ImmutableList<EmptySearch> searches();

    /** {@return the study that would help; does not apply where no new study would, or where only coders state the gap} */
    Proposal<ResearchAdvice> advice();

    /** {@return gaps of the coding sheet that it answers, at least in part} */
    ImmutableList<GapId> coded();

    /** {@return the highest priority that coders gave one of those gaps} */
    Optional<Priority> codedPriority();

    /** {@return recommendations that rest on what has the gap} */
    ImmutableList<RecommendationId> recommendations();

    /** {@return municipalities that are advised one of those recommendations} */
    ImmutableList<MunicipalityId> municipalities();

    /** {@return why there is no computed advice; empty when there is} */
    default LocalizedText reasonWithoutAdvice() {
        return advice() instanceof Proposal.NotApplicable<ResearchAdvice> none ? none.reason() : LocalizedText.EMPTY;
    }

    /** Checks that somebody or something says that there is a gap. */
    @Value.Check
    default void check() {
        Checks.that(
                rule().isPresent() || !coded().isEmpty(), "agenda item %s: neither a rule nor a coder says so", key());
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link AgendaItem}. */
    final class Builder extends ImmutableAgendaItem.Builder {
        Builder() {}
    }
}
