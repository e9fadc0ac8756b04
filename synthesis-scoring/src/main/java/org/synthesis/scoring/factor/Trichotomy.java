package org.synthesis.scoring.factor;

import java.util.Locale;
import org.synthesis.model.base.Checks;
import org.synthesis.model.effect.TwoByTwo;
import org.synthesis.model.text.LocalizedText;

/**
 * People at the risk end, in the middle and at the favourable end of a factor, with and without the adverse outcome. The usual
 * cut is a quarter, a half and a quarter; the shares that result are told in the classification.
 *
 * @param riskEvents at the risk end, with the outcome
 * @param riskNonEvents at the risk end, without
 * @param middleEvents in the middle, with the outcome
 * @param middleNonEvents in the middle, without
 * @param promotiveEvents at the favourable end, with the outcome
 * @param promotiveNonEvents at the favourable end, without
 */
public record Trichotomy(
        int riskEvents,
        int riskNonEvents,
        int middleEvents,
        int middleNonEvents,
        int promotiveEvents,
        int promotiveNonEvents) {
    /** Checks that there are people in each part. */
    public Trichotomy {
        for (int count :
                new int[] {riskEvents, riskNonEvents, middleEvents, middleNonEvents, promotiveEvents, promotiveNonEvents
                }) {
            Checks.that(count >= 0, "counts must not be negative, got %d", count);
        }
        Checks.that(
                riskEvents + riskNonEvents > 0
                        && middleEvents + middleNonEvents > 0
                        && promotiveEvents + promotiveNonEvents > 0,
                "a trichotomy needs people at both ends and in the middle");
    }

    /** {@return odds of the outcome at the risk end against the middle} */
    public PoleOdds riskEnd() {
        return PoleOdds.counted(new TwoByTwo(riskEvents, riskNonEvents, middleEvents, middleNonEvents));
    }

    /** {@return odds of the outcome at the favourable end against the middle} */
    public PoleOdds promotiveEnd() {
        return PoleOdds.counted(new TwoByTwo(promotiveEvents, promotiveNonEvents, middleEvents, middleNonEvents));
    }

    /** {@return the same people with the ends swapped, as when the factor is named by its opposite} */
    public Trichotomy reversed() {
        return new Trichotomy(
                promotiveEvents, promotiveNonEvents, middleEvents, middleNonEvents, riskEvents, riskNonEvents);
    }

    /** {@return the shares of people in the three parts, for readers} */
    LocalizedText cut() {
        double risk = riskEvents + riskNonEvents;
        double middle = middleEvents + middleNonEvents;
        double promotive = promotiveEvents + promotiveNonEvents;
        double all = (risk + middle + promotive) / 100;
        String shares = String.format(Locale.ROOT, "%.0f/%.0f/%.0f%%", risk / all, middle / all, promotive / all);
        return LocalizedText.of("verdeling " + shares, "cut " + shares);
    }
}
