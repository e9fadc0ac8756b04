package org.synthesis.scoring.multiverse;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.synthesis.model.analysis.MethodSource;

/**
 * The estimates of all specifications in ascending order.
 *
 * @param conclusion the name of the conclusion that was checked
 * @param reference the specification of the first options
 * @param specifications those that were answered, by estimate; equal estimates in the order of the options
 * @param declined those that were not, in the order of the options
 */
public record SpecificationCurve(
        String conclusion,
        Specification reference,
        ImmutableList<Specification> specifications,
        ImmutableList<Refusal> declined) {
    /**
     * An answered specification.
     *
     * @param options name of the option by name of the dimension, in the order of the dimensions
     * @param estimate what it found
     * @param holds whether the conclusion holds
     */
    public record Specification(ImmutableMap<String, String> options, Estimate estimate, boolean holds) {}

    /**
     * A specification that could not be answered.
     *
     * @param options name of the option by name of the dimension
     * @param reason short stable word
     * @param message why
     */
    public record Refusal(ImmutableMap<String, String> options, String reason, String message) {}

    /** {@return the share of the answered specifications in which the conclusion holds, between 0 and 1} */
    public double share() {
        return share(specifications);
    }

    /** {@return that share for each option of a dimension that was answered at least once} */
    public ImmutableMap<String, Double> shareBy(String dimension) {
        ImmutableSet<String> names = specifications.stream()
                .map(specification -> specification.options().get(dimension))
                .filter(name -> name != null)
                .sorted()
                .collect(ImmutableSet.toImmutableSet());
        ImmutableMap.Builder<String, Double> shares = ImmutableMap.builder();
        for (String name : names) {
            shares.put(
                    name,
                    share(specifications.stream()
                            .filter(specification ->
                                    name.equals(specification.options().get(dimension)))
                            .toList()));
        }
        return shares.buildOrThrow();
    }

    private static double share(List<Specification> specifications) {
        return specifications.stream().filter(Specification::holds).count() / (double) specifications.size();
    }

    /** {@return the median of the estimates} */
    public double median() {
        int n = specifications.size();
        return (at((n - 1) / 2) + at(n / 2)) / 2;
    }

    private double at(int rank) {
        return specifications.get(rank).estimate().coefficient().estimate();
    }

    /** {@return the publications that define what was done, besides those of the analyses} */
    public ImmutableSet<MethodSource> sources() {
        return ImmutableSet.of(MethodSource.SIMONSOHN_2020, MethodSource.STEEGEN_2016);
    }

    /** {@return for instance {@code conclusion holds in 11 of 12 specifications, estimates -0.81 to -0.68}} */
    @Override
    public String toString() {
        String text = String.format(
                java.util.Locale.ROOT,
                "conclusion holds in %d of %d specifications, estimates %.3g to %.3g",
                specifications.stream().filter(Specification::holds).count(),
                specifications.size(),
                at(0),
                at(specifications.size() - 1));
        return declined.isEmpty() ? text : text + ", " + declined.size() + " declined";
    }
}
