package org.synthesis.model.conclusion;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.id.FindingId;
import org.synthesis.model.id.QuestionId;
import org.synthesis.model.text.LocalizedText;

/** What there is to answer one question with, best first: an ordering, not a conclusion of its own. */
@Value.Immutable
@ModelStyle
public sealed interface QuestionAnswer permits ImmutableQuestionAnswer {
    /** {@return the question} */
    QuestionId question();

    /** {@return findings by appraisal, directness and home evidence, best first} */
    ImmutableList<FindingId> findings();

    /** {@return sourced insights by confidence, best first} */
    ImmutableList<FindingId> insights();

    /** {@return invented examples, kept apart} */
    ImmutableList<FindingId> examples();

    /** {@return what a reader must know about the whole} */
    ImmutableList<LocalizedText> remarks();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link QuestionAnswer}. */
    final class Builder extends ImmutableQuestionAnswer.Builder {
        Builder() {}
    }
}
