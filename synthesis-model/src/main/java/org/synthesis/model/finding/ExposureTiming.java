package org.synthesis.model.finding;

import org.synthesis.model.base.Checks;

/**
 * When a factor and when the outcome was measured.
 *
 * @param order how the finding was coded
 * @param exposure when the factor was at work
 * @param outcome when the outcome was counted
 */
public record ExposureTiming(TemporalOrder order, AgeWindow exposure, AgeWindow outcome) {
    /** Checks that a predictor was measured before the outcome. */
    public ExposureTiming {
        Checks.that(
                order != TemporalOrder.PREDICTOR || exposure.isBefore(outcome),
                "a predictor needs windows that do not overlap, exposure first: exposure %s to %s, outcome %s to %s",
                exposure.from(),
                exposure.to(),
                outcome.from(),
                outcome.to());
    }

    /** {@return the timing of two windows: a predictor when the exposure comes first, otherwise a correlate} */
    public static ExposureTiming of(AgeWindow exposure, AgeWindow outcome) {
        return new ExposureTiming(
                exposure.isBefore(outcome) ? TemporalOrder.PREDICTOR : TemporalOrder.CORRELATE, exposure, outcome);
    }
}
