package org.synthesis.scoring.multiverse;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;

/**
 * One way to make a choice.
 *
 * @param <D> the data the choice is made on
 * @param name what a table prints
 * @param change what it does; declines where it has no meaning
 */
public record Option<D>(String name, Function<Universe<D>, Attempt<Universe<D>>> change) {
    /** Checks that it has a name. */
    public Option {
        Checks.text(name, "name of an option");
    }

    /** {@return the option to leave everything as it is} */
    public static <D> Option<D> unchanged(String name) {
        return new Option<>(name, Attempt::answered);
    }

    /** {@return a choice about the data} */
    public static <D> Option<D> ofData(String name, UnaryOperator<D> change) {
        return new Option<>(name, universe -> Attempt.answered(universe.withData(change)));
    }

    /** {@return a choice about the specification} */
    public static <D> Option<D> ofSpec(String name, UnaryOperator<AnalysisSpec> change) {
        return new Option<>(name, universe -> Attempt.answered(universe.withSpec(change)));
    }
}
