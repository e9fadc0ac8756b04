package org.synthesis.scoring.direction;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import org.synthesis.model.analysis.MethodSource;
import org.synthesis.model.base.Attempt;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Interval;
import org.synthesis.model.finding.Direction;
import org.synthesis.scoring.kernel.Distributions;

/**
 * Counts studies by direction of effect, never by significance: a count of significant results mistakes small studies for studies
 * without an effect.
 *
 * <p>The sign test asks whether both directions are equally likely; it says nothing about the size of an effect. Give one direction per
 * study: {@link WithinStudy} makes it from several outcomes.
 *
 * @see MethodSource#MCKENZIE_BRENNAN_2019
 * @see MethodSource#WILSON_1927
 */
public final class Votes {
    private static final double LEVEL = 0.95;

    private Votes() {}

    /**
     * {@return the studies counted, with the sign test and a 95% interval} Declines with {@code too-few} when no study has a direction.
     *
     * @param studies one direction per study
     * @param tested more harm or less harm
     */
    public static Attempt<VoteCount> count(Collection<Direction> studies, Direction tested) {
        Checks.that(
                tested == Direction.HARM_UP || tested == Direction.HARM_DOWN,
                "the tested direction must be more harm or less harm, got %s",
                tested.code());
        int in = (int) studies.stream().filter(tested::equals).count();
        int against = (int) studies.stream().filter(tested.opposite()::equals).count();
        return count(in, against, studies.size() - in - against);
    }

    /**
     * {@return numbers of studies with the sign test and a 95% interval} Declines with {@code too-few} when no study has a direction.
     *
     * @param inDirection studies in the tested direction
     * @param against studies in the opposite direction
     * @param notCounted studies without a direction
     */
    public static Attempt<VoteCount> count(int inDirection, int against, int notCounted) {
        Checks.that(
                inDirection >= 0 && against >= 0 && notCounted >= 0,
                "numbers of studies must not be negative, got %d, %d and %d",
                inDirection,
                against,
                notCounted);
        int n = inDirection + against;
        if (n == 0) {
            return Attempt.declined("too-few", "no study has a direction, so none can be counted");
        }
        int more = Math.max(inDirection, against);
        double tail = Distributions.betaLowerTail(0.5, more, n - more + 1.0);
        return Attempt.answered(new VoteCount(
                inDirection,
                against,
                notCounted,
                Math.min(1, 2 * tail),
                inDirection / (double) n,
                wilson(inDirection, n),
                ImmutableList.of(MethodSource.MCKENZIE_BRENNAN_2019, MethodSource.WILSON_1927)));
    }

    private static Interval wilson(int count, int n) {
        double z = Distributions.normalUpperQuantile((1 - LEVEL) / 2);
        double p = count / (double) n;
        double middle = p + z * z / (2.0 * n);
        double half = z * Math.sqrt(p * (1 - p) / n + z * z / (4.0 * n * n));
        double scale = 1 + z * z / n;
        // rounding may pass the ends by a hair
        return new Interval(Math.max(0, (middle - half) / scale), Math.min(1, (middle + half) / scale), LEVEL);
    }
}
