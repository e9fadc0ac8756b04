package org.synthesis.model.appraisal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.RuleStatus;

/** What a tool says of one result of a study, and what people made of it. */
@Value.Immutable
@ModelStyle
public sealed interface ToolResult permits ImmutableToolResult {
    /** {@return the tool, as it was set} */
    AppraisalTool tool();

    /** {@return the answers that counted, by key of the question} */
    ImmutableMap<String, String> answers();

    /** {@return the judgement of every domain, by its key} */
    ImmutableMap<String, Judgement<ToolLevel>> domains();

    /** {@return the judgement on the whole} */
    Judgement<ToolLevel> overall();

    /** {@return the overall level on the scale that all tools share; loses detail} */
    Proposal<StudyLimitation> limitation();

    /** {@return numbers that the overall part of the tool works out, by name, for instance a count of weaknesses} */
    ImmutableMap<String, Double> numbers();

    /** {@return what to look at; changes no level} */
    ImmutableList<ToolFlag> flags();

    /** {@return answers that were not asked for, unknown questions and unknown answers} */
    ImmutableList<Diagnostic> diagnostics();

    /** {@return whether the tool is not settled, so that its levels are no more than a draft} */
    default boolean isDraft() {
        return tool().status() == RuleStatus.U;
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link ToolResult}. */
    final class Builder extends ImmutableToolResult.Builder {
        Builder() {}
    }
}
