package org.synthesis.scoring.certainty;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.synthesis.model.appraisal.StudyLimitation;
import org.synthesis.model.certainty.BodyDesign;
import org.synthesis.model.certainty.BodyOfEvidence;
import org.synthesis.model.certainty.BodyResult;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;

/**
 * How far the way its studies were done lowers a body of evidence. A study without an appraisal leaves that open; what those with one
 * say holds until then, as such a study may not dilute what is known.
 */
final class RiskOfBias {
    private static final int MUST_BE_JUSTIFIED = 2;

    private RiskOfBias() {}

    static Proposal<Integer> of(BodyOfEvidence body, Thresholds thresholds) {
        if (body.results().isEmpty()) {
            return Proposal.undetermined(
                    LocalizedText.of("een beoordeling van de resultaten", "an appraisal of the results"));
        }
        List<BodyResult> open = body.results().stream()
                .filter(result -> result.limitation().isEmpty())
                .toList();
        if (!open.isEmpty()) {
            String keys = open.stream().map(BodyResult::key).collect(Collectors.joining(", "));
            Proposal<Integer> known = of(
                    body.toBuilder()
                            .results(body.results().stream()
                                    .filter(result -> !open.contains(result))
                                    .toList())
                            .build(),
                    thresholds);
            return Proposal.undetermined(
                    List.of(Words.say("een beoordeling van {0}", "an appraisal of {0}", keys)),
                    known.steps(),
                    known.soFar());
        }
        ResultWeights weights = ResultWeights.of(body);
        return body.design()
                        .filter(design -> design == BodyDesign.NON_RANDOMISED_ROBINS_I)
                        .isPresent()
                ? modal(body, weights)
                : byWeight(body, weights, thresholds);
    }

    private static StudyLimitation limitation(BodyResult result) {
        return result.limitation().orElseThrow();
    }

    private static Proposal<Integer> modal(BodyOfEvidence body, ResultWeights weights) {
        Map<StudyLimitation, Double> shares = new EnumMap<>(StudyLimitation.class);
        for (int i = 0; i < body.results().size(); i++) {
            shares.merge(limitation(body.results().get(i)), weights.each().get(i), Double::sum);
        }
        StudyLimitation most = StudyLimitation.NONE;
        double largest = 0;
        for (Map.Entry<StudyLimitation, Double> entry : shares.entrySet()) {
            if (ResultWeights.reaches(entry.getValue(), largest)) {
                most = entry.getKey();
                largest = Math.max(largest, entry.getValue());
            }
        }
        int steps = switch (most) {
            case NONE -> 0;
            case MINOR, MODERATE -> 1;
            case SERIOUS -> 2;
            case CRITICAL -> 3;
        };
        List<RuleStep> reasons = new ArrayList<>();
        reasons.add(RuleStep.of(
                CertaintyRules.RISK_OF_BIAS_ROBINS,
                Words.say(
                        "het meeste gewicht ({0}) komt van studies met beperkingen van niveau {1}; {2}",
                        "most weight ({0}) comes from studies with limitations of level {1}; {2}",
                        Words.percent(largest),
                        most.label(),
                        weights.kind())));
        if (shares.containsKey(StudyLimitation.CRITICAL)) {
            reasons.add(RuleStep.of(
                    CertaintyRules.RISK_OF_BIAS_ROBINS,
                    LocalizedText.of(
                            "onbruikbare resultaten horen niet in de pooling",
                            "results unfit for use do not belong in the pooling")));
        }
        if (steps < MUST_BE_JUSTIFIED) {
            if (body.littleConfounding().isEmpty()) {
                return Proposal.undetermined(
                        List.of(LocalizedText.of(
                                "een motivering waarom verstoring minder dan twee stappen kost",
                                "a justification why confounding takes less than two steps")),
                        reasons,
                        Optional.of(-steps));
            }
            reasons.add(RuleStep.of(
                    CertaintyRules.RISK_OF_BIAS_ROBINS, body.littleConfounding().get()));
        }
        return Proposal.determined(-steps, reasons);
    }

    private static Proposal<Integer> byWeight(BodyOfEvidence body, ResultWeights weights, Thresholds thresholds) {
        double serious =
                weights.share(body.results(), result -> limitation(result).compareTo(StudyLimitation.SERIOUS) >= 0);
        double moderate =
                weights.share(body.results(), result -> limitation(result).compareTo(StudyLimitation.MODERATE) >= 0);
        int steps;
        if (ResultWeights.reaches(serious, thresholds.get(Threshold.RISK_OF_BIAS_SERIOUS_SHARE_LARGE))) {
            steps = 2;
        } else if (ResultWeights.reaches(serious, thresholds.get(Threshold.RISK_OF_BIAS_SERIOUS_SHARE))
                || ResultWeights.reaches(moderate, thresholds.get(Threshold.RISK_OF_BIAS_MODERATE_SHARE))) {
            steps = 1;
        } else {
            steps = 0;
        }
        List<RuleStep> reasons = new ArrayList<>();
        reasons.add(RuleStep.of(
                CertaintyRules.RISK_OF_BIAS,
                Words.say(
                        "{0} van het gewicht komt van studies met ten minste matige beperkingen, {1} van studies met"
                                + " ernstige; {2}",
                        "{0} of the weight comes from studies with at least moderate limitations, {1} from studies with"
                                + " serious ones; {2}",
                        Words.percent(moderate),
                        Words.percent(serious),
                        weights.kind()),
                thresholds,
                Threshold.RISK_OF_BIAS_SERIOUS_SHARE,
                Threshold.RISK_OF_BIAS_SERIOUS_SHARE_LARGE,
                Threshold.RISK_OF_BIAS_MODERATE_SHARE));
        if (steps > 0 && soundStudiesAgree(body, weights, thresholds)) {
            steps--;
            reasons.add(RuleStep.of(
                    CertaintyRules.RISK_OF_BIAS,
                    LocalizedText.of(
                            "de studies zonder of met kleine beperkingen komen in dezelfde band uit: een stap minder",
                            "the studies with no or minor limitations end in the same band: one step less"),
                    thresholds,
                    Threshold.RISK_OF_BIAS_SOUND_STUDIES));
        }
        return Proposal.determined(-steps, reasons);
    }

    private static boolean soundStudiesAgree(BodyOfEvidence body, ResultWeights weights, Thresholds thresholds) {
        List<Integer> sound = new ArrayList<>();
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < body.results().size(); i++) {
            all.add(i);
            if (limitation(body.results().get(i)).compareTo(StudyLimitation.MINOR) <= 0) {
                sound.add(i);
            }
        }
        OptionalDouble restricted = mean(body, weights, sound);
        OptionalDouble whole = mean(body, weights, all);
        return sound.size() >= thresholds.get(Threshold.RISK_OF_BIAS_SOUND_STUDIES)
                && restricted.isPresent()
                && whole.isPresent()
                && EffectBands.of(body, restricted.getAsDouble()) == EffectBands.of(body, whole.getAsDouble());
    }

    private static OptionalDouble mean(BodyOfEvidence body, ResultWeights weights, List<Integer> rows) {
        double sum = 0;
        double total = 0;
        for (int row : rows) {
            if (body.results().get(row).effect().isEmpty()) {
                return OptionalDouble.empty();
            }
            sum += weights.each().get(row)
                    * body.results().get(row).effect().orElseThrow().yi();
            total += weights.each().get(row);
        }
        return total > 0 ? OptionalDouble.of(sum / total) : OptionalDouble.empty();
    }
}
