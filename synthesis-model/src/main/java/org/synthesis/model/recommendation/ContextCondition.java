package org.synthesis.model.recommendation;

import java.util.Optional;
import org.synthesis.model.vocabulary.FieldCondition;

/** For which municipalities a recommendation is meant. */
public sealed interface ContextCondition {
    /** {@return the condition as written in files} */
    String text();

    /** For every municipality. */
    record Always() implements ContextCondition {
        @Override
        public String text() {
            return "always";
        }
    }

    /**
     * For municipalities whose profile meets a condition.
     *
     * @param condition the condition on a field of the profile
     */
    record When(FieldCondition condition) implements ContextCondition {
        @Override
        public String text() {
            return condition.toString();
        }
    }

    /** {@return the condition in a text; empty when the text is not one} */
    static Optional<ContextCondition> parse(String text) {
        return text.equals("always")
                ? Optional.of(new Always())
                : FieldCondition.parse(text).map(When::new);
    }
}
