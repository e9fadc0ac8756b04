package org.synthesis.scoring.factor;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.synthesis.model.factor.FactorRole;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;

/**
 * Says whether a factor is a risk, promotive, mixed or no predictor, from the odds of the adverse outcome at each of its ends
 * against its middle.
 *
 * <p>An end that predicts the opposite of what it should makes the factor nonlinear, for people to look at, whatever the other end
 * does. When neither end predicts, the intervals decide whether an important effect is ruled out: without an interval that is not
 * known, and nothing is proposed.
 */
public final class QuantileClassifier {
    /** Role from the odds at both ends. */
    public static final Rule CLASSIFIER = new Rule(
            "factor-classifier",
            RuleStatus.D,
            LocalizedText.of(
                    "rol van een factor uit de odds aan beide uiteinden, tegen het midden",
                    "role of a factor from the odds at both ends, against the middle"),
            "Stouthamer-Loeber et al. 2002, J Consult Clin Psychol 70:111; Loeber & Farrington 2012, Am J Prev Med"
                    + " 43(2S1):S24");

    private QuantileClassifier() {}

    /** {@return the role of a factor cut in three} */
    public static Proposal<FactorClassification> of(Trichotomy counts, Thresholds thresholds) {
        Proposal<FactorClassification> proposal = of(counts.riskEnd(), counts.promotiveEnd(), thresholds);
        return proposal instanceof Proposal.Determined<FactorClassification> determined
                ? Proposal.determined(
                        determined.value(),
                        ImmutableList.<RuleStep>builder()
                                .add(RuleStep.of(CLASSIFIER, counts.cut()))
                                .addAll(determined.steps())
                                .build())
                : proposal;
    }

    /** {@return the role of a factor of which both ends were tested} */
    public static Proposal<FactorClassification> of(PoleOdds riskEnd, PoleOdds promotiveEnd, Thresholds thresholds) {
        return classify(Optional.of(riskEnd), Optional.of(promotiveEnd), thresholds);
    }

    /** {@return the role of a factor of which only the risk end was tested, against the rest} */
    public static Proposal<FactorClassification> ofRiskEnd(PoleOdds riskEnd, Thresholds thresholds) {
        return classify(Optional.of(riskEnd), Optional.empty(), thresholds);
    }

    /** {@return the role of a factor of which only the favourable end was tested, against the rest} */
    public static Proposal<FactorClassification> ofPromotiveEnd(PoleOdds promotiveEnd, Thresholds thresholds) {
        return classify(Optional.empty(), Optional.of(promotiveEnd), thresholds);
    }

    private static Proposal<FactorClassification> classify(
            Optional<PoleOdds> risk, Optional<PoleOdds> promotive, Thresholds thresholds) {
        boolean riskShows = risk.filter(PoleOdds::isRaised).isPresent();
        boolean promotiveShows = promotive.filter(PoleOdds::isLowered).isPresent();
        if (risk.filter(PoleOdds::isLowered).isPresent()
                || promotive.filter(PoleOdds::isRaised).isPresent()) {
            return role(
                    FactorRole.NONLINEAR,
                    risk,
                    promotive,
                    LocalizedText.of(
                            "een uiteinde voorspelt het omgekeerde van wat het zou moeten: laat mensen kijken",
                            "an end predicts the opposite of what it should: let people look"));
        }
        if (riskShows && promotiveShows) {
            return role(
                    FactorRole.MIXED,
                    risk,
                    promotive,
                    LocalizedText.of("beide uiteinden voorspellen", "both ends predict"));
        }
        if (riskShows || promotiveShows) {
            return role(
                    riskShows ? FactorRole.RISK : FactorRole.PROMOTIVE,
                    risk,
                    promotive,
                    riskShows
                            ? LocalizedText.of("het risico-uiteinde voorspelt", "the risk end predicts")
                            : LocalizedText.of("het gunstige uiteinde voorspelt", "the favourable end predicts"));
        }
        return neither(risk, promotive, thresholds);
    }

    /** Neither end predicts: an interval that reaches an important effect leaves it open. */
    private static Proposal<FactorClassification> neither(
            Optional<PoleOdds> risk, Optional<PoleOdds> promotive, Thresholds thresholds) {
        double important = thresholds.get(Threshold.FACTOR_INCONCLUSIVE_ODDS);
        boolean open = risk.flatMap(PoleOdds::interval)
                        .filter(interval -> interval.high() >= important)
                        .isPresent()
                || promotive
                        .flatMap(PoleOdds::interval)
                        .filter(interval -> interval.low() <= 1 / important)
                        .isPresent();
        boolean known = Stream.of(risk, promotive)
                .flatMap(Optional::stream)
                .allMatch(end -> end.interval().isPresent());
        if (!open && !known) {
            return Proposal.undetermined(LocalizedText.of(
                    "het betrouwbaarheidsinterval van een odds ratio die niet significant is",
                    "the confidence interval of an odds ratio that is not significant"));
        }
        RuleStep step = RuleStep.of(
                CLASSIFIER,
                open
                        ? LocalizedText.of(
                                "geen uiteinde voorspelt, maar een belangrijk effect is niet uitgesloten: "
                                        + odds(risk, promotive, Language.NL),
                                "neither end predicts, but an important effect is not ruled out: "
                                        + odds(risk, promotive, Language.EN))
                        : LocalizedText.of(
                                "geen uiteinde voorspelt en een belangrijk effect is uitgesloten: "
                                        + odds(risk, promotive, Language.NL),
                                "neither end predicts and an important effect is ruled out: "
                                        + odds(risk, promotive, Language.EN)),
                thresholds,
                Threshold.FACTOR_INCONCLUSIVE_ODDS);
        return Proposal.determined(
                new FactorClassification(open ? FactorRole.INCONCLUSIVE : FactorRole.NONE, risk, promotive),
                withPolarity(step, risk, promotive));
    }

    private static Proposal<FactorClassification> role(
            FactorRole role, Optional<PoleOdds> risk, Optional<PoleOdds> promotive, LocalizedText because) {
        RuleStep step = RuleStep.of(
                CLASSIFIER,
                LocalizedText.of(
                        because.nl() + ": " + odds(risk, promotive, Language.NL),
                        because.en() + ": " + odds(risk, promotive, Language.EN)));
        return Proposal.determined(
                new FactorClassification(role, risk, promotive), withPolarity(step, risk, promotive));
    }

    private static ImmutableList<RuleStep> withPolarity(
            RuleStep step, Optional<PoleOdds> risk, Optional<PoleOdds> promotive) {
        if (risk.isPresent() && promotive.isPresent()) {
            return ImmutableList.of(step);
        }
        return ImmutableList.of(
                step,
                RuleStep.of(
                        CLASSIFIER,
                        risk.isPresent()
                                ? LocalizedText.of(
                                        "alleen het risico-uiteinde is onderzocht; wat het gunstige uiteinde doet is"
                                                + " onbekend",
                                        "only the risk end was tested; what the favourable end does is not known")
                                : LocalizedText.of(
                                        "alleen het gunstige uiteinde is onderzocht; wat het risico-uiteinde doet is"
                                                + " onbekend",
                                        "only the favourable end was tested; what the risk end does is not known")));
    }

    private static String odds(Optional<PoleOdds> risk, Optional<PoleOdds> promotive, Language language) {
        return Stream.of(risk, promotive)
                .flatMap(Optional::stream)
                .map(end -> "OR " + shown(end.oddsRatio(), language) + " ("
                        + end.interval()
                                .map(interval -> shown(interval.low(), language)
                                        + (language == Language.NL ? " tot " : " to ")
                                        + shown(interval.high(), language))
                                .orElse(end.significance().label().in(language))
                        + ")")
                .collect(java.util.stream.Collectors.joining("; "));
    }

    private static String shown(double number, Language language) {
        String plain = String.format(Locale.ROOT, "%.2f", number);
        return language == Language.NL ? plain.replace('.', ',') : plain;
    }
}
