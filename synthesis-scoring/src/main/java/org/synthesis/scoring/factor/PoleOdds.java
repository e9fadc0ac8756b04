package org.synthesis.scoring.factor;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.Interval;
import org.synthesis.model.effect.TwoByTwo;
import org.synthesis.scoring.effect.ComputedEffects;
import org.synthesis.scoring.effect.Conversions;
import org.synthesis.scoring.effect.ConvertedEffect;

/**
 * Odds ratio of the adverse outcome at one end of a factor against its middle, or against the rest when there is no middle.
 *
 * @param oddsRatio positive
 * @param interval its 95% interval; empty when a source only says whether it is significant
 * @param significance whether it differs from 1
 * @param diagnostics what a reader must know, such as one half added to counts
 */
public record PoleOdds(
        double oddsRatio,
        Optional<Interval> interval,
        Significance significance,
        ImmutableList<Diagnostic> diagnostics) {
    private static final double LEVEL = 0.95;

    /** Checks that the odds ratio is positive and lies in its interval. */
    public PoleOdds {
        Checks.that(
                oddsRatio > 0 && Double.isFinite(oddsRatio),
                "odds ratio must be positive and finite, got %s",
                oddsRatio);
        if (interval.isPresent()) {
            Checks.that(
                    interval.get().low() > 0 && interval.get().contains(oddsRatio),
                    "odds ratio %s must lie in its interval, got %s to %s",
                    oddsRatio,
                    interval.get().low(),
                    interval.get().high());
        }
    }

    /** {@return the odds ratio of counts with the interval of Woolf; the end stands first, the middle second} */
    public static PoleOdds counted(TwoByTwo counts) {
        ConvertedEffect effect = Conversions.logOddsRatio(counts);
        Interval interval = ComputedEffects.interval(effect.size(), LEVEL).map(Math::exp);
        return new PoleOdds(
                Math.exp(effect.size().yi()), Optional.of(interval), significance(interval), effect.diagnostics());
    }

    /** {@return a reported odds ratio with its reported interval} */
    public static PoleOdds reported(double oddsRatio, Interval interval) {
        return new PoleOdds(oddsRatio, Optional.of(interval), significance(interval), ImmutableList.of());
    }

    /** {@return a reported odds ratio without an interval, significant or not as its source says} */
    public static PoleOdds asReported(double oddsRatio, Significance significance) {
        return new PoleOdds(oddsRatio, Optional.empty(), significance, ImmutableList.of());
    }

    /** {@return whether it is above 1, significantly} */
    public boolean isRaised() {
        return oddsRatio > 1 && significance == Significance.SIGNIFICANT;
    }

    /** {@return whether it is below 1, significantly} */
    public boolean isLowered() {
        return oddsRatio < 1 && significance == Significance.SIGNIFICANT;
    }

    private static Significance significance(Interval interval) {
        return interval.contains(1) ? Significance.NOT_SIGNIFICANT : Significance.SIGNIFICANT;
    }
}
