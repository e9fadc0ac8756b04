package org.synthesis.scoring.certainty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.synthesis.model.base.Interval;
import org.synthesis.model.certainty.BodyOfEvidence;
import org.synthesis.model.certainty.CertaintyFramework;
import org.synthesis.model.certainty.EffectContext;
import org.synthesis.model.certainty.EstimatedEffect;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;

/** How far too little information lowers a body of evidence. */
final class Imprecision {
    private Imprecision() {}

    static Proposal<Integer> of(BodyOfEvidence body, Thresholds thresholds) {
        if (body.framework() == CertaintyFramework.GRADE_NARRATIVE) {
            return NarrativeImprecision.of(body, thresholds);
        }
        Optional<EstimatedEffect> judged = body.absolute().isPresent() ? body.absolute() : body.pooled();
        List<LocalizedText> missing = new ArrayList<>();
        if (judged.isEmpty()) {
            missing.add(LocalizedText.of("een schatting met interval", "an estimate with an interval"));
        }
        if (body.context().isEmpty()) {
            missing.add(
                    LocalizedText.of("welke grootte van het effect ertoe doet", "which size of the effect matters"));
        }
        if (!missing.isEmpty()) {
            return Proposal.undetermined(missing, List.of());
        }
        Optional<Interval> ratio = ratio(body);
        List<RuleStep> reasons = new ArrayList<>();
        int steps = body.context().orElseThrow() instanceof EffectContext.Partial sizes
                ? partly(judged.orElseThrow(), sizes, reasons)
                : minimally(
                        judged.orElseThrow(),
                        ((EffectContext.Minimal) body.context().orElseThrow()).important(),
                        ratio,
                        thresholds,
                        reasons);
        return steps == 0 && isLarge(body, thresholds, reasons)
                ? enough(body, ratio, reasons, thresholds)
                : Proposal.determined(-steps, reasons);
    }

    /** The bounds of the pooled effect as a ratio, when it is one. */
    private static Optional<Interval> ratio(BodyOfEvidence body) {
        return switch (body.scale()) {
            case LOG_ODDS_RATIO, LOG_RISK_RATIO ->
                body.pooled().map(found -> found.interval().map(Math::exp));
            case STANDARDISED, OTHER -> Optional.empty();
        };
    }

    private static int minimally(
            EstimatedEffect effect,
            double important,
            Optional<Interval> ratio,
            Thresholds thresholds,
            List<RuleStep> reasons) {
        Interval interval = effect.interval();
        if (important == 0) {
            return againstNone(effect, ratio, thresholds, reasons);
        }
        boolean low = interval.low() <= -important;
        boolean high = interval.high() >= important;
        int steps;
        if (effect.estimate() >= important) {
            steps = interval.low() >= important ? 0 : low ? 2 : 1;
        } else if (effect.estimate() <= -important) {
            steps = interval.high() <= -important ? 0 : high ? 2 : 1;
        } else {
            steps = (low ? 1 : 0) + (high ? 1 : 0);
        }
        reasons.add(RuleStep.of(
                CertaintyRules.IMPRECISION_MINIMAL,
                Words.say(
                        "schatting {0} ({1}) tegen het kleinste verschil dat ertoe doet, {2}",
                        "estimate {0} ({1}) against the smallest difference that matters, {2}",
                        effect.estimate(),
                        interval,
                        important)));
        return steps;
    }

    private static int againstNone(
            EstimatedEffect effect, Optional<Interval> ratio, Thresholds thresholds, List<RuleStep> reasons) {
        Interval interval = effect.interval();
        boolean wide = ratio.isPresent()
                && ratio.get().low() < thresholds.get(Threshold.IMPRECISION_RATIO_LOW)
                && ratio.get().high() > thresholds.get(Threshold.IMPRECISION_RATIO_HIGH);
        boolean excludes = interval.low() > 0 || interval.high() < 0;
        reasons.add(RuleStep.of(
                CertaintyRules.IMPRECISION_MINIMAL,
                Words.say(
                        excludes
                                ? "het interval ({0}) ligt aan één kant van nul: dat er geen effect is, is uitgesloten"
                                : wide
                                        ? "het interval ({0}) loopt over nul, van veel minder tot veel meer: alles is nog mogelijk"
                                        : "het interval ({0}) loopt over nul: dat er geen effect is, is nog mogelijk",
                        excludes
                                ? "the interval ({0}) lies on one side of zero: the absence of an effect is ruled out"
                                : wide
                                        ? "the interval ({0}) crosses zero, from much less to much more: anything is still possible"
                                        : "the interval ({0}) crosses zero: there may be no effect",
                        interval),
                thresholds,
                Threshold.IMPRECISION_RATIO_LOW,
                Threshold.IMPRECISION_RATIO_HIGH));
        return excludes ? 0 : wide ? 2 : 1;
    }

    private static int partly(EstimatedEffect effect, EffectContext.Partial sizes, List<RuleStep> reasons) {
        int inside = 0;
        for (double size : new double[] {sizes.small(), sizes.moderate(), sizes.large()}) {
            inside += isInside(size, effect.interval()) ? 1 : 0;
            inside += isInside(-size, effect.interval()) ? 1 : 0;
        }
        reasons.add(RuleStep.of(
                CertaintyRules.IMPRECISION_PARTIAL,
                Words.say(
                        "in het interval ({0}) liggen {1} grenzen tussen groottes ({2}, {3}, {4})",
                        "the interval ({0}) holds {1} borders between sizes ({2}, {3}, {4})",
                        effect.interval(),
                        inside,
                        sizes.small(),
                        sizes.moderate(),
                        sizes.large())));
        return Math.min(3, inside);
    }

    private static boolean isInside(double value, Interval interval) {
        return interval.low() < value && value < interval.high();
    }

    /** Whether the effect is so large that few people may have made it up; unknown scales give no answer, and no step. */
    private static boolean isLarge(BodyOfEvidence body, Thresholds thresholds, List<RuleStep> reasons) {
        if (body.pooled().isEmpty()) {
            return false;
        }
        double estimate = body.pooled().get().estimate();
        return switch (body.scale()) {
            case LOG_ODDS_RATIO, LOG_RISK_RATIO -> {
                double change = 1 - Math.exp(-Math.abs(estimate));
                reasons.add(RuleStep.of(
                        CertaintyRules.INFORMATION_SIZE,
                        Words.say(
                                "het relatieve verschil tussen de groepen is {0}",
                                "the relative difference between the groups is {0}", Words.percent(change)),
                        thresholds,
                        Threshold.LARGE_EFFECT_RATIO_REDUCTION));
                yield change > thresholds.get(Threshold.LARGE_EFFECT_RATIO_REDUCTION);
            }
            case STANDARDISED -> {
                reasons.add(RuleStep.of(
                        CertaintyRules.INFORMATION_SIZE,
                        Words.say(
                                "het gestandaardiseerde effect is {0}",
                                "the standardised effect is {0}", Math.abs(estimate)),
                        thresholds,
                        Threshold.LARGE_EFFECT_SMD));
                yield Math.abs(estimate) >= thresholds.get(Threshold.LARGE_EFFECT_SMD);
            }
            case OTHER -> false;
        };
    }

    private static Proposal<Integer> enough(
            BodyOfEvidence body, Optional<Interval> ratio, List<RuleStep> reasons, Thresholds thresholds) {
        OptionalDouble needed = body.informationSize();
        if (body.participants().isPresent() && needed.isPresent()) {
            int steps = InformationSteps.of(body.participants().getAsInt(), needed.getAsDouble(), thresholds, reasons);
            return Proposal.determined(-steps, reasons);
        }
        Threshold border = switch (body.scale()) {
            case LOG_ODDS_RATIO -> Threshold.RATIO_INTERVAL_ODDS;
            default -> Threshold.RATIO_INTERVAL_RISK;
        };
        if (ratio.isPresent() && ratio.get().high() / ratio.get().low() > thresholds.get(border)) {
            reasons.add(RuleStep.of(
                    CertaintyRules.RATIO_INTERVAL,
                    Words.say(
                            "het effect is groot en de bovengrens is {0} keer de ondergrens: te weinig deelnemers is waarschijnlijk",
                            "the effect is large and the upper bound is {0} times the lower one: too few participants are likely",
                            ratio.get().high() / ratio.get().low()),
                    thresholds,
                    border));
            return Proposal.determined(-1, reasons);
        }
        return Proposal.undetermined(
                List.of(LocalizedText.of(
                        "het aantal deelnemers en de optimale informatieomvang, want het effect is groot",
                        "the number of participants and the optimal information size, as the effect is large")),
                reasons);
    }
}
