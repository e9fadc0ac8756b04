package org.synthesis.scoring.sensitivity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.pool.MetaAnalysisFit;

/**
 * The model fitted again after each effect that is added in some order, by year or by precision.
 *
 * <p>The first effect stands as itself. With moderators the first steps are declined until there are enough effects.
 *
 * @param steps one per effect in the order they are added; step i uses the first i effects
 */
public record Cumulative(ImmutableList<Attempt<Refit>> steps) {
    /** Which end of the key comes first. */
    public enum Direction {
        /** Smallest key first. */
        ASCENDING,
        /** Largest key first. */
        DESCENDING
    }

    /** {@return the effects added in their own order} */
    public static Cumulative of(MetaAnalysisFit fit) {
        return inOrder(fit, IntStream.range(0, fit.k()).toArray());
    }

    /** {@return the effects added by a key, one number per effect; effects with equal keys keep their order} */
    public static Cumulative by(MetaAnalysisFit fit, DoubleVector key, Direction direction) {
        Checks.that(key.size() == fit.k(), "%d effects need as many keys, got %d", fit.k(), key.size());
        Comparator<Integer> smallest = Comparator.comparingDouble(key::get);
        int[] order = IntStream.range(0, fit.k())
                .boxed()
                .sorted(direction == Direction.ASCENDING ? smallest : smallest.reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        return inOrder(fit, order);
    }

    /**
     * {@return the effects added in an order of 0-based positions}
     *
     * @throws IllegalArgumentException unless every position occurs once
     */
    public static Cumulative inOrder(MetaAnalysisFit fit, int... order) {
        BitSet seen = new BitSet();
        for (int position : order) {
            Checks.that(position >= 0 && position < fit.k(), "no effect at position %d of %d", position, fit.k());
            seen.set(position);
        }
        Checks.that(
                order.length == fit.k() && seen.cardinality() == fit.k(),
                "an order names each of %d effects once, got %s",
                fit.k(),
                Arrays.toString(order));
        Refits refits = new Refits(fit);
        ImmutableList.Builder<Attempt<Refit>> steps = ImmutableList.builderWithExpectedSize(order.length);
        for (int i = 0; i < order.length; i++) {
            steps.add(refits.refit(fit.effects().labels().get(order[i]), Arrays.copyOf(order, i + 1)));
        }
        return new Cumulative(steps.build());
    }

    /** {@return the publications that define what was done, besides those of the fit} */
    public ImmutableSet<MethodSource> sources() {
        return ImmutableSet.of(MethodSource.LAU_1992);
    }
}
