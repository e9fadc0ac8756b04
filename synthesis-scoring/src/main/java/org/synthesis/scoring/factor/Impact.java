package org.synthesis.scoring.factor;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.synthesis.model.base.Checks;
import org.synthesis.model.factor.CausalStatus;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.text.LocalizedText;

/**
 * Which share of cases would not have happened without a factor, or was prevented by it.
 *
 * <p>Such a share reads as what policy could win, so it is refused for a factor that is no supported cause, unless the caller asks
 * for a hypothetical one and it says so; refused for an odds ratio without a baseline risk; and refused for an adjusted ratio where
 * the formula holds for unadjusted ones only (Rockhill et al. 1998).
 */
public final class Impact {
    /** Shares of cases of a factor. */
    public static final Rule IMPACT = new Rule(
            "factor-impact",
            RuleStatus.N,
            LocalizedText.of(
                    "aandeel van de gevallen dat bij een factor hoort", "share of cases that goes with a factor"),
            "Levin 1953, Acta UICC 9:531; Miettinen 1974, Am J Epidemiol 99:325; Rockhill et al. 1998, Am J Public Health"
                    + " 88:15");

    private final Optional<CausalStatus> status;
    private final ImpactReading reading;

    private Impact(Optional<CausalStatus> status, ImpactReading reading) {
        this.status = status;
        this.reading = reading;
    }

    /** {@return the impact of a factor of this causal status; empty when nobody settled it} */
    public static Impact of(Optional<CausalStatus> status) {
        return new Impact(status, ImpactReading.CAUSAL);
    }

    /** {@return the impact that a factor would have if it were a cause} */
    public static Impact hypothetical() {
        return new Impact(Optional.empty(), ImpactReading.HYPOTHETICAL);
    }

    /**
     * {@return Levin's fraction {@code p (RR - 1) / (1 + p (RR - 1))}}
     *
     * @param exposed share of all people with the factor
     * @param effect unadjusted, at least 1
     */
    public Proposal<ImpactEstimate> levin(double exposed, RelativeEffect effect) {
        share(exposed);
        if (effect.adjustment() == Adjustment.ADJUSTED) {
            return Proposal.notApplicable(LocalizedText.of(
                    "de formule van Levin geldt niet voor een gecorrigeerde ratio; gebruik die van Miettinen",
                    "Levin's formula does not hold for an adjusted ratio; use Miettinen's"));
        }
        return raising(effect, ImpactMeasure.LEVIN, rr -> exposed * (rr - 1) / (1 + exposed * (rr - 1)));
    }

    /**
     * {@return Miettinen's fraction {@code pd (RR - 1) / RR}}
     *
     * @param exposedCases share of the cases with the factor
     * @param effect at least 1
     */
    public Proposal<ImpactEstimate> miettinen(double exposedCases, RelativeEffect effect) {
        share(exposedCases);
        return raising(effect, ImpactMeasure.MIETTINEN, rr -> exposedCases * (rr - 1) / rr);
    }

    /**
     * {@return the prevented fraction {@code p (1 - RR)}}
     *
     * @param exposed share of all people with the factor
     * @param effect at most 1
     */
    public Proposal<ImpactEstimate> prevented(double exposed, RelativeEffect effect) {
        share(exposed);
        if (effect.riskRatio().isPresent() && effect.riskRatio().getAsDouble() > 1) {
            return Proposal.notApplicable(LocalizedText.of(
                    "de factor verhoogt de kans en voorkomt niets", "the factor raises the risk and prevents nothing"));
        }
        return estimate(effect, ImpactMeasure.PREVENTED, rr -> exposed * (1 - rr));
    }

    /**
     * {@return the fraction of several factors together, {@code 1 - prod(1 - fraction)}; hypothetical when one of them is}
     *
     * @param fractions attributable fractions of factors, at least one; treated as independent, which overlapping factors are not
     */
    public static Proposal<ImpactEstimate> combined(Collection<ImpactEstimate> fractions) {
        Checks.that(!fractions.isEmpty(), "a combined fraction needs at least one");
        double left = 1;
        ImpactReading reading = ImpactReading.CAUSAL;
        for (ImpactEstimate fraction : fractions) {
            Checks.that(
                    fraction.measure() != ImpactMeasure.PREVENTED,
                    "a prevented fraction cannot be combined with others");
            left *= 1 - fraction.fraction();
            reading = fraction.reading() == ImpactReading.HYPOTHETICAL ? fraction.reading() : reading;
        }
        return Proposal.determined(
                new ImpactEstimate(1 - left, ImpactMeasure.COMBINED, reading),
                RuleStep.of(
                        IMPACT,
                        LocalizedText.of(
                                "de factoren zijn als onafhankelijk behandeld; overlappen zij, dan is dit te hoog",
                                "the factors are treated as independent; if they overlap, this is too high")));
    }

    private Proposal<ImpactEstimate> raising(
            RelativeEffect effect, ImpactMeasure measure, DoubleUnaryOperator formula) {
        if (effect.riskRatio().isPresent() && effect.riskRatio().getAsDouble() < 1) {
            return Proposal.notApplicable(LocalizedText.of(
                    "de factor verlaagt de kans; gebruik de vermeden fractie",
                    "the factor lowers the risk; use the prevented fraction"));
        }
        return estimate(effect, measure, formula);
    }

    private Proposal<ImpactEstimate> estimate(
            RelativeEffect effect, ImpactMeasure measure, DoubleUnaryOperator formula) {
        if (reading == ImpactReading.CAUSAL) {
            if (status.isEmpty()) {
                return Proposal.undetermined(
                        LocalizedText.of("de causale status van de factor", "the causal status of the factor"));
            }
            if (!status.get().isAtLeast(CausalStatus.CAUSAL_SUPPORTED)) {
                return Proposal.notApplicable(LocalizedText.of(
                        "een aandeel van de gevallen is geen feit voor een factor die geen aannemelijke oorzaak is ("
                                + status.get().label().nl() + "); alleen hypothetisch te geven",
                        "a share of cases is no fact for a factor that is no supported cause ("
                                + status.get().label().en() + "); it can only be given as hypothetical"));
            }
        }
        if (effect.riskRatio().isEmpty()) {
            return Proposal.undetermined(LocalizedText.of(
                    "de basiskans: een odds ratio is geen risicoratio",
                    "the baseline risk: an odds ratio is no risk ratio"));
        }
        double rr = effect.riskRatio().getAsDouble();
        double fraction = formula.applyAsDouble(rr);
        return Proposal.determined(
                new ImpactEstimate(fraction, measure, reading),
                RuleStep.of(
                        IMPACT,
                        LocalizedText.of(
                                measure.label().nl() + told(fraction, rr).replace('.', ',') + ", "
                                        + reading.label().nl(),
                                measure.label().en() + told(fraction, rr) + ", "
                                        + reading.label().en())));
    }

    private static String told(double fraction, double rr) {
        return String.format(Locale.ROOT, " %.3f (RR %.2f)", fraction, rr);
    }

    private static void share(double value) {
        Checks.that(0 <= value && value <= 1, "a share must lie between 0 and 1, got %s", value);
    }
}
