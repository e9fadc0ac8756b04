package org.synthesis.scoring.factor;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.synthesis.model.base.Interval;
import org.synthesis.model.factor.FactorRole;
import org.synthesis.model.text.LocalizedText;

/**
 * What a protective factor does with and without a risk, on two scales.
 *
 * @param roles buffering when it lowers the odds under risk, and interactive protective when it also does so more than without
 *     risk; empty when it does not lower the odds under risk
 * @param scale on which scale it does more under risk
 * @param underRisk odds with the factor against without, under risk
 * @param withoutRisk the same without the risk
 * @param ratioOfOdds the first divided by the second
 * @param ratioInterval its 95% interval
 * @param ratioP its two-sided p value
 * @param contrast interaction contrast in risks, with the absence of the factor as exposure: above 0 when the factor takes away
 *     more risk under risk
 * @param contrastInterval its 95% interval
 * @param excess relative excess risk due to interaction with its attributable share; empty while the reference has not the lowest
 *     risk, or no risk at all
 * @param recoding what to do first, when the reference is not the group with the lowest risk
 */
public record Interaction(
        ImmutableSet<FactorRole> roles,
        InteractionScale scale,
        PoleOdds underRisk,
        PoleOdds withoutRisk,
        double ratioOfOdds,
        Interval ratioInterval,
        double ratioP,
        double contrast,
        Interval contrastInterval,
        Optional<Excess> excess,
        Optional<LocalizedText> recoding) {
    /**
     * Interaction in risk ratios.
     *
     * @param reri relative excess risk due to interaction
     * @param attributable share of the doubly exposed risk that is due to interaction
     */
    public record Excess(double reri, double attributable) {}

    /** {@return a sentence that names the scale} */
    public LocalizedText statement() {
        if (roles.isEmpty()) {
            return LocalizedText.of(
                    "Dat de factor onder risico beschermt, is niet aangetoond.",
                    "The factor was not shown to protect under risk.");
        }
        if (scale == InteractionScale.NEITHER) {
            return LocalizedText.of(
                    "De factor beschermt onder risico; dat dit meer is dan zonder risico, is "
                            + scale.label().nl() + " aangetoond.",
                    "The factor protects under risk; that it does so more than without risk was shown "
                            + scale.label().en() + ".");
        }
        return LocalizedText.of(
                "De factor beschermt onder risico, en " + scale.label().nl() + " meer dan zonder risico.",
                "The factor protects under risk, and " + scale.label().en() + " more than without risk.");
    }
}
