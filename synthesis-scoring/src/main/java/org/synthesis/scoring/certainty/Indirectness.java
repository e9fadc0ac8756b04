package org.synthesis.scoring.certainty;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.synthesis.model.certainty.BodyOfEvidence;
import org.synthesis.model.certainty.DirectnessConcern;
import org.synthesis.model.certainty.DirectnessElement;
import org.synthesis.model.certainty.FactorClaim;
import org.synthesis.model.finding.Directness;
import org.synthesis.model.finding.TemporalOrder;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;

/** How far the difference between evidence and question lowers a body of evidence. */
final class Indirectness {
    private static final int MOST = 2;

    private Indirectness() {}

    static Proposal<Integer> of(BodyOfEvidence body, Thresholds thresholds) {
        boolean correlates = body.claim() == FactorClaim.PREDICTION
                && !body.temporalOrders().isEmpty()
                && !body.temporalOrders().contains(TemporalOrder.PREDICTOR);
        List<LocalizedText> timing = body.claim() == FactorClaim.PREDICTION
                        && body.temporalOrders().isEmpty()
                        && !body.concerns().containsKey(DirectnessElement.SUBJECT)
                ? List.of(LocalizedText.of(
                        "of de factor is gemeten vóór de uitkomst, want voorspelling wordt beweerd",
                        "whether the factor was measured before the outcome, as prediction is claimed"))
                : List.of();
        boolean perResult = !body.results().isEmpty()
                && body.results().stream()
                        .allMatch(result -> result.directness().isPresent());
        if (body.concerns().isEmpty() && perResult) {
            return byResults(body, correlates, timing, thresholds);
        }
        return byElements(body, correlates, timing);
    }

    private static Proposal<Integer> byElements(BodyOfEvidence body, boolean correlates, List<LocalizedText> timing) {
        Map<DirectnessElement, DirectnessConcern> concerns = new EnumMap<>(DirectnessElement.class);
        concerns.putAll(body.concerns());
        List<RuleStep> reasons = new ArrayList<>();
        if (correlates) {
            concerns.merge(
                    DirectnessElement.SUBJECT,
                    DirectnessConcern.SERIOUS,
                    (coded, least) -> coded.compareTo(least) > 0 ? coded : least);
            reasons.add(correlateStep());
        }
        int serious = 0;
        int worst = 0;
        List<LocalizedText> missing = new ArrayList<>();
        for (DirectnessElement element : DirectnessElement.values()) {
            DirectnessConcern concern = concerns.get(element);
            if (concern == null) {
                missing.add(Words.say("hoe direct: {0}", "how direct: {0}", element.label()));
                continue;
            }
            worst = Math.max(worst, steps(concern));
            serious += concern == DirectnessConcern.SERIOUS ? 1 : 0;
            reasons.add(RuleStep.of(
                    CertaintyRules.INDIRECTNESS,
                    Words.say("{0}: verschil {1}", "{0}: difference {1}", element.label(), concern.label())));
        }
        missing.addAll(timing);
        int level = serious >= 2 ? MOST : worst;
        // what is not judged cannot lower it any further
        return missing.isEmpty() || level == MOST
                ? Proposal.determined(-level, reasons)
                : Proposal.undetermined(missing, reasons);
    }

    private static int steps(DirectnessConcern concern) {
        return switch (concern) {
            case NONE -> 0;
            case SERIOUS -> 1;
            case VERY_SERIOUS -> MOST;
        };
    }

    private static Proposal<Integer> byResults(
            BodyOfEvidence body, boolean correlates, List<LocalizedText> timing, Thresholds thresholds) {
        ResultWeights weights = ResultWeights.of(body);
        double border = thresholds.get(Threshold.INDIRECTNESS_SHARE);
        double analogue =
                weights.share(body.results(), result -> result.directness().orElseThrow() == Directness.ANALOGUE);
        double notDirect =
                weights.share(body.results(), result -> result.directness().orElseThrow() != Directness.DIRECT);
        int level = ResultWeights.reaches(analogue, border) ? MOST : ResultWeights.reaches(notDirect, border) ? 1 : 0;
        List<RuleStep> reasons = new ArrayList<>();
        reasons.add(RuleStep.of(
                CertaintyRules.INDIRECTNESS_RESULTS,
                Words.say(
                        "{0} van het gewicht komt van studies naar een andere uitkomst of een ander veld, {1} van studies"
                                + " naar een ander veld; {2}",
                        "{0} of the weight comes from studies of another outcome or field, {1} from studies of another"
                                + " field; {2}",
                        Words.percent(notDirect),
                        Words.percent(analogue),
                        weights.kind()),
                thresholds,
                Threshold.INDIRECTNESS_SHARE));
        if (correlates) {
            reasons.add(correlateStep());
            level = Math.min(MOST, level + 1);
        }
        return timing.isEmpty() || level == MOST
                ? Proposal.determined(-level, reasons)
                : Proposal.undetermined(timing, reasons);
    }

    private static RuleStep correlateStep() {
        return RuleStep.of(
                CertaintyRules.INDIRECTNESS,
                LocalizedText.of(
                        "gemeten met of na de uitkomst, terwijl voorspelling wordt beweerd: ernstig",
                        "measured with or after the outcome while prediction is claimed: serious"));
    }
}
