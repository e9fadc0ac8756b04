package org.synthesis.scoring.factor;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Interval;
import org.synthesis.model.effect.EffectSize;
import org.synthesis.model.effect.TwoByTwo;
import org.synthesis.model.factor.FactorRole;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.effect.ComputedEffects;
import org.synthesis.scoring.effect.Conversions;
import org.synthesis.scoring.kernel.Distributions;

/**
 * Tests whether a factor protects under risk, and whether it does so more than without risk, in ratios of odds and in differences
 * between risks.
 *
 * <p>Both scales are always told: the additive one says how many people are helped. A difference "significant in one group and not
 * in the other" is no interaction.
 */
public final class Interactions {
    /** Protection under risk, and interaction on both scales. */
    public static final Rule INTERACTION = new Rule(
            "factor-interaction",
            RuleStatus.N,
            LocalizedText.of(
                    "bescherming onder risico, en interactie op twee schalen",
                    "protection under risk, and interaction on two scales"),
            "Hosmer & Lemeshow 1992, Epidemiology 3:452; Knol et al. 2011, Eur J Epidemiol 26:433; VanderWeele & Knol 2014,"
                    + " Epidemiol Methods 3:33");

    private static final double LEVEL = 0.95;

    private Interactions() {}

    /**
     * {@return what the factor does}
     *
     * @param underRisk people under risk, those with the factor first and those without second
     * @param withoutRisk people without the risk, in the same order
     * @throws IllegalArgumentException if one of the four groups is empty
     */
    public static Proposal<Interaction> of(TwoByTwo underRisk, TwoByTwo withoutRisk) {
        double p11 = risk(underRisk.controlEvent(), underRisk.controlNoEvent());
        double p10 = risk(underRisk.treatedEvent(), underRisk.treatedNoEvent());
        double p01 = risk(withoutRisk.controlEvent(), withoutRisk.controlNoEvent());
        double p00 = risk(withoutRisk.treatedEvent(), withoutRisk.treatedNoEvent());
        PoleOdds riskOdds = PoleOdds.counted(underRisk);
        PoleOdds otherOdds = PoleOdds.counted(withoutRisk);
        EffectSize first = Conversions.logOddsRatio(underRisk).size();
        EffectSize second = Conversions.logOddsRatio(withoutRisk).size();
        EffectSize ratio = new EffectSize(first.yi() - second.yi(), first.vi() + second.vi());
        Interval ratioInterval = ComputedEffects.interval(ratio, LEVEL).map(Math::exp);
        double contrast = p11 - p10 - p01 + p00;
        double half = Distributions.normalUpperQuantile((1 - LEVEL) / 2)
                * Math.sqrt(variance(p11, underRisk.controlEvent() + underRisk.controlNoEvent())
                        + variance(p10, underRisk.treatedEvent() + underRisk.treatedNoEvent())
                        + variance(p01, withoutRisk.controlEvent() + withoutRisk.controlNoEvent())
                        + variance(p00, withoutRisk.treatedEvent() + withoutRisk.treatedNoEvent()));
        Interval contrastInterval = new Interval(contrast - half, contrast + half, LEVEL);
        boolean isLowest = p00 <= Math.min(p11, Math.min(p10, p01));
        InteractionScale scale = scale(ratioInterval.high() < 1, contrastInterval.low() > 0);
        Interaction interaction = new Interaction(
                roles(riskOdds, scale),
                scale,
                riskOdds,
                otherOdds,
                Math.exp(ratio.yi()),
                ratioInterval,
                ComputedEffects.pValue(ratio),
                contrast,
                contrastInterval,
                isLowest && p00 > 0
                        ? Optional.of(new Interaction.Excess(contrast / p00, contrast / p11))
                        : Optional.empty(),
                isLowest ? Optional.empty() : Optional.of(recoding()));
        return Proposal.determined(interaction, RuleStep.of(INTERACTION, because(interaction)));
    }

    private static ImmutableSet<FactorRole> roles(PoleOdds underRisk, InteractionScale scale) {
        if (!underRisk.isLowered()) {
            return ImmutableSet.of();
        }
        return scale == InteractionScale.NEITHER
                ? ImmutableSet.of(FactorRole.BUFFERING)
                : ImmutableSet.of(FactorRole.BUFFERING, FactorRole.INTERACTIVE_PROTECTIVE);
    }

    private static InteractionScale scale(boolean multiplicative, boolean additive) {
        if (multiplicative) {
            return additive ? InteractionScale.BOTH : InteractionScale.MULTIPLICATIVE;
        }
        return additive ? InteractionScale.ADDITIVE : InteractionScale.NEITHER;
    }

    private static LocalizedText recoding() {
        return LocalizedText.of(
                "de groep zonder risico en met de factor heeft niet de laagste kans: kies eerst de groep met de laagste kans"
                        + " als referentie",
                "the group without risk and with the factor has not the lowest risk: first make the group with the lowest risk"
                        + " the reference");
    }

    private static LocalizedText because(Interaction interaction) {
        String odds = String.format(
                Locale.ROOT,
                "OR %.3f (%.3f-%.3f) / %.3f (%.3f-%.3f); ROR %.3f (%.3f-%.3f), p %.3f; IC %.3f (%.3f-%.3f)",
                interaction.underRisk().oddsRatio(),
                interaction.underRisk().interval().orElseThrow().low(),
                interaction.underRisk().interval().orElseThrow().high(),
                interaction.withoutRisk().oddsRatio(),
                interaction.withoutRisk().interval().orElseThrow().low(),
                interaction.withoutRisk().interval().orElseThrow().high(),
                interaction.ratioOfOdds(),
                interaction.ratioInterval().low(),
                interaction.ratioInterval().high(),
                interaction.ratioP(),
                interaction.contrast(),
                interaction.contrastInterval().low(),
                interaction.contrastInterval().high());
        return LocalizedText.of(
                interaction.statement().nl() + " Met / zonder risico: " + odds.replace('.', ','),
                interaction.statement().en() + " With / without risk: " + odds);
    }

    private static double risk(int events, int nonEvents) {
        Checks.that(events + nonEvents > 0, "each of the four groups needs people");
        return events / ((double) events + nonEvents);
    }

    private static double variance(double p, int n) {
        return p * (1 - p) / n;
    }
}
