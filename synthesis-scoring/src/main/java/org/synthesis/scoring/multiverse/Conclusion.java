package org.synthesis.scoring.multiverse;

import java.util.function.BiPredicate;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Interval;

/**
 * A conclusion that holds or does not hold under a specification.
 *
 * @param name what a table prints
 * @param holds whether it holds, given the estimate of a specification and that of the reference specification
 */
public record Conclusion(String name, BiPredicate<Estimate, Estimate> holds) {
    /** Checks that it has a name. */
    public Conclusion {
        Checks.text(name, "name of a conclusion");
    }

    /** {@return the conclusion that the interval lies on one side of 0, that of the reference estimate} */
    public static Conclusion excludesZero() {
        return new Conclusion("interval excludes 0 on the side of the reference", (estimate, reference) -> {
            Interval interval = estimate.coefficient().interval();
            return reference.coefficient().estimate() > 0 ? interval.low() > 0 : interval.high() < 0;
        });
    }

    /** {@return the conclusion that the estimate has the sign of the reference estimate} */
    public static Conclusion sameSign() {
        return new Conclusion(
                "estimate has the sign of the reference",
                (estimate, reference) -> Math.signum(estimate.coefficient().estimate())
                        == Math.signum(reference.coefficient().estimate()));
    }
}
