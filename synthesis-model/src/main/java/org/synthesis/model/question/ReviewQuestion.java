package org.synthesis.model.question;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.synthesis.model.base.ModelStyle;
import org.synthesis.model.id.QuestionId;
import org.synthesis.model.text.LocalizedText;

/** The main question of a synthesis or one of its parts. */
@Value.Immutable
@ModelStyle
public sealed interface ReviewQuestion permits ImmutableReviewQuestion {
    /** {@return key} */
    QuestionId id();

    /** {@return the question it is a part of; absent for the main question} */
    Optional<QuestionId> parent();

    /** {@return place among the questions, the main question being 0} */
    int order();

    /** {@return main or sub} */
    QuestionKind kind();

    /** {@return the question} */
    LocalizedText text();

    /** {@return what the answer is delivered as} */
    ImmutableList<String> products();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Collects the parts of a {@link ReviewQuestion}. */
    final class Builder extends ImmutableReviewQuestion.Builder {
        Builder() {}
    }
}
