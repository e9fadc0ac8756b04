package org.synthesis.scoring.certainty;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.synthesis.model.certainty.BodyOfEvidence;
import org.synthesis.model.certainty.EffectContext;

/** Bands of effects that lead to the same conclusion. */
public final class EffectBands {
    private EffectBands() {}

    /**
     * {@return the band of an effect on the scale of analysis, counted from none} The sizes that matter are borders when they are
     * stated on that scale; otherwise only the target is.
     */
    static int of(BodyOfEvidence body, double effect) {
        return of(body.absolute().isEmpty() ? body.context() : Optional.empty(), body.target(), effect);
    }

    /**
     * {@return the band of an effect, counted from none: positive above, negative below}
     *
     * @param context the sizes that matter, on the scale of the effect; without any the target is the only border
     * @param target where no effect begins
     */
    public static int of(Optional<EffectContext> context, double target, double effect) {
        ImmutableList<Double> sizes = sizes(context);
        if (sizes.isEmpty()) {
            return effect > target ? 1 : effect < target ? -1 : 0;
        }
        int band = (int) sizes.stream().filter(size -> Math.abs(effect) >= size).count();
        return effect < 0 ? -band : band;
    }

    /** {@return the borders between bands, ascending} */
    public static ImmutableList<Double> borders(Optional<EffectContext> context, double target) {
        ImmutableList<Double> sizes = sizes(context);
        return sizes.isEmpty()
                ? ImmutableList.of(target)
                : Stream.concat(sizes.reverse().stream().map(size -> -size), sizes.stream())
                        .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Double> sizes(Optional<EffectContext> context) {
        if (context.isEmpty()) {
            return ImmutableList.of();
        }
        if (context.get() instanceof EffectContext.Partial sizes) {
            return ImmutableList.of(sizes.small(), sizes.moderate(), sizes.large());
        }
        double important = ((EffectContext.Minimal) context.get()).important();
        return important > 0 ? ImmutableList.of(important) : ImmutableList.of();
    }
}
