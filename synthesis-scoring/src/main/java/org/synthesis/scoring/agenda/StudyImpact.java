package org.synthesis.scoring.agenda;

import org.synthesis.model.base.Interval;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.words.Phrases;

/**
 * What a pooled effect may become after a planned study.
 *
 * @param mean the pooled effect that is expected after the study
 * @param sd how far it may turn out from there
 * @param interval the confidence interval around the expected pooled effect
 * @param threshold the border between two conclusions
 * @param probabilityAbove that the pooled effect ends above the threshold
 * @param probabilityFlip that it ends on the other side of the threshold than now
 * @param probabilityIntervalAbove that its whole interval ends above the threshold
 * @param probabilityIntervalBelow that its whole interval ends below the threshold
 */
public record StudyImpact(
        double mean,
        double sd,
        Interval interval,
        double threshold,
        double probabilityAbove,
        double probabilityFlip,
        double probabilityIntervalAbove,
        double probabilityIntervalBelow) {
    /** {@return the probability that the interval leaves the threshold out, on either side} */
    public double probabilityExcludes() {
        return probabilityIntervalAbove + probabilityIntervalBelow;
    }

    /** {@return what the study would do, in plain words} */
    public LocalizedText explanation() {
        return Phrases.say(
                "Met dit onderzoek erbij wordt het gemiddelde effect naar verwachting {0} (interval {1} tot {2})."
                        + " De kans dat het aan de andere kant van de grens ({3}) komt te liggen dan nu is {4}."
                        + " De kans dat het hele interval aan één kant van de grens ligt is {5}.",
                "With this study the mean effect is expected to become {0} (interval {1} to {2})."
                        + " The chance that it ends on the other side of the threshold ({3}) than now is {4}."
                        + " The chance that the whole interval lies on one side of the threshold is {5}.",
                Phrases.number(mean),
                Phrases.number(interval.low()),
                Phrases.number(interval.high()),
                Phrases.number(threshold),
                Phrases.percent(probabilityFlip),
                Phrases.percent(probabilityExcludes()));
    }
}
