package org.synthesis.model.base;

import java.util.Optional;
import java.util.function.Function;

/**
 * An answer that may not exist: the data cannot always carry the question. Declining is an answer, not an error.
 *
 * @param <T> what is answered
 */
public sealed interface Attempt<T> {
    /**
     * The question was answered.
     *
     * @param value the answer
     */
    record Answered<T>(T value) implements Attempt<T> {}

    /**
     * The data cannot answer.
     *
     * @param reason short stable word, for instance {@code pooled-again}
     * @param message why, and what to do instead
     */
    record Declined<T>(String reason, String message) implements Attempt<T> {}

    /** {@return an answer} */
    static <T> Attempt<T> answered(T value) {
        return new Answered<>(value);
    }

    /** {@return a declined answer} */
    static <T> Attempt<T> declined(String reason, String message) {
        return new Declined<>(reason, message);
    }

    /** {@return the answer, empty when declined} */
    default Optional<T> toOptional() {
        return this instanceof Answered<T> answered ? Optional.of(answered.value()) : Optional.empty();
    }

    /**
     * {@return the answer}
     *
     * @throws IllegalStateException with the reason when the question was declined
     */
    default T orThrow() {
        if (this instanceof Declined<T> declined) {
            throw new IllegalStateException(declined.reason() + ": " + declined.message());
        }
        return ((Answered<T>) this).value();
    }

    /** {@return the answer turned into something else, or the same refusal} */
    default <R> Attempt<R> map(Function<? super T, ? extends R> change) {
        if (this instanceof Declined<T> declined) {
            return declined(declined.reason(), declined.message());
        }
        return answered(change.apply(((Answered<T>) this).value()));
    }
}
