package org.synthesis.model.judgement;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.synthesis.model.base.Checks;
import org.synthesis.model.text.LocalizedText;

/**
 * What a rule says of its inputs.
 *
 * @param <T> what it judges, for instance a level
 */
public sealed interface Proposal<T> {
    /** {@return the steps the rule went through, in order} */
    ImmutableList<RuleStep> steps();

    /**
     * A value.
     *
     * @param value what is proposed
     * @param steps why, at least one step
     */
    record Determined<T>(T value, ImmutableList<RuleStep> steps) implements Proposal<T> {
        /** Checks that there is a reason. */
        public Determined {
            Checks.that(!steps.isEmpty(), "a proposed value needs a reason: %s", value);
        }
    }

    /**
     * Nothing yet: something is missing.
     *
     * @param missing what is missing, at least one thing
     * @param steps how far the rule came
     * @param soFar what the rule says of what is known alone, so that what is missing cannot hide it; empty when it says nothing
     */
    record Undetermined<T>(ImmutableList<LocalizedText> missing, ImmutableList<RuleStep> steps, Optional<T> soFar)
            implements Proposal<T> {
        /** Checks that something is named. */
        public Undetermined {
            Checks.that(!missing.isEmpty(), "what is not determined needs to say what is missing");
        }
    }

    /**
     * The rule is not for this.
     *
     * @param reason why not
     * @param steps the rules that do not apply
     */
    record NotApplicable<T>(LocalizedText reason, ImmutableList<RuleStep> steps) implements Proposal<T> {}

    /** {@return a value with its reasons} */
    static <T> Proposal<T> determined(T value, RuleStep... steps) {
        return new Determined<>(value, ImmutableList.copyOf(steps));
    }

    /** {@return a value with its reasons} */
    static <T> Proposal<T> determined(T value, Iterable<RuleStep> steps) {
        return new Determined<>(value, ImmutableList.copyOf(steps));
    }

    /** {@return no value, as something is missing} */
    static <T> Proposal<T> undetermined(LocalizedText... missing) {
        return new Undetermined<>(ImmutableList.copyOf(missing), ImmutableList.of(), Optional.empty());
    }

    /** {@return no value, as something is missing} */
    static <T> Proposal<T> undetermined(Iterable<LocalizedText> missing, Iterable<RuleStep> steps) {
        return new Undetermined<>(ImmutableList.copyOf(missing), ImmutableList.copyOf(steps), Optional.empty());
    }

    /** {@return no value, as something is missing; but what the rule says of what is known alone} */
    static <T> Proposal<T> undetermined(Iterable<LocalizedText> missing, Iterable<RuleStep> steps, Optional<T> soFar) {
        return new Undetermined<>(ImmutableList.copyOf(missing), ImmutableList.copyOf(steps), soFar);
    }

    /** {@return no value, as the rule is not for this} */
    static <T> Proposal<T> notApplicable(LocalizedText reason, RuleStep... steps) {
        return new NotApplicable<>(reason, ImmutableList.copyOf(steps));
    }

    /** {@return the proposed value; empty when there is none} */
    default Optional<T> toOptional() {
        return this instanceof Determined<T> determined ? Optional.of(determined.value()) : Optional.empty();
    }

    /** {@return what is missing; empty when a value is proposed or the rule does not apply} */
    default ImmutableList<LocalizedText> missing() {
        return this instanceof Undetermined<T> undetermined ? undetermined.missing() : ImmutableList.of();
    }

    /** {@return what the rule says of what is known: the proposed value, or that of what is known alone; may be empty} */
    default Optional<T> soFar() {
        return this instanceof Undetermined<T> undetermined ? undetermined.soFar() : toOptional();
    }

    /** {@return the proposal with another value, for the same reasons} */
    default <R> Proposal<R> map(Function<? super T, ? extends R> change) {
        if (this instanceof Determined<T> determined) {
            return new Determined<>(change.apply(determined.value()), steps());
        }
        if (this instanceof Undetermined<T> undetermined) {
            return new Undetermined<>(
                    undetermined.missing(), steps(), undetermined.soFar().map(change));
        }
        return new NotApplicable<>(((NotApplicable<T>) this).reason(), steps());
    }
}
