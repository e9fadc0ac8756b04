package org.synthesis.model.conclusion;

import org.synthesis.model.base.Checks;
import org.synthesis.model.text.LocalizedText;

/**
 * The smallest change of one input that turns a conclusion into another; everything else stays as it is.
 *
 * @param source what kind of input it is
 * @param inputPath which input, such as {@code certainty/imprecision}, {@code etd/balance}, {@code study/S-HOEVE2009} or
 *     {@code profile/trust_level}
 * @param input the input as people name it
 * @param baseline its value now
 * @param flipValue the value at which the conclusion turns
 * @param fromConclusion what holds now
 * @param toConclusion what would hold
 * @param shift whether the conclusion becomes stronger or weaker
 * @param plausibility how easily the input can take that value
 * @param because why it is that plausible
 */
public record TippingPoint(
        TippingSource source,
        String inputPath,
        LocalizedText input,
        LocalizedText baseline,
        LocalizedText flipValue,
        LocalizedText fromConclusion,
        LocalizedText toConclusion,
        TippingShift shift,
        Plausibility plausibility,
        LocalizedText because) {
    /** Checks that the conclusion really turns. */
    public TippingPoint {
        Checks.text(inputPath, "inputPath");
        Checks.that(!fromConclusion.equals(toConclusion), "%s turns nothing: %s", inputPath, fromConclusion);
    }
}
