package org.synthesis.model.analysis;

import org.synthesis.model.base.Checks;
import org.synthesis.model.effect.EffectSize;

/**
 * One effect and its part in a pooled effect: a row of a forest plot.
 *
 * @param key identity of the effect
 * @param label what a plot prints
 * @param cluster the study or sample it belongs to
 * @param size effect and sampling variance
 * @param weightPercent part in the mean, from 0 to 100; the weights of a result add up to 100
 */
public record StudyWeight(String key, String label, String cluster, EffectSize size, double weightPercent) {
    /** Checks the weight. */
    public StudyWeight {
        Checks.that(
                weightPercent >= 0 && weightPercent <= 100,
                "a weight lies between 0 and 100 percent, got %s (effect '%s')",
                weightPercent,
                key);
    }

    /** {@return the effect} */
    public double yi() {
        return size.yi();
    }

    /** {@return its sampling variance} */
    public double vi() {
        return size.vi();
    }
}
