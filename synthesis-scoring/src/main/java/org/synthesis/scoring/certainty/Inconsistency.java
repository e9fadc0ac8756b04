package org.synthesis.scoring.certainty;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.synthesis.model.analysis.Heterogeneity;
import org.synthesis.model.base.Interval;
import org.synthesis.model.certainty.BodyOfEvidence;
import org.synthesis.model.certainty.BodyResult;
import org.synthesis.model.certainty.CertaintyFramework;
import org.synthesis.model.certainty.EstimatedEffect;
import org.synthesis.model.finding.Direction;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;

/** How far differences between results lower a body of evidence. */
final class Inconsistency {
    private static final double PERCENT = 100;
    private static final double Z = 1.959963984540054;
    private static final int FEWEST_FOR_PREDICTION = 3;
    private static final LocalizedText HETEROGENEITY = LocalizedText.of(
            "de heterogeniteit van het gepoolde resultaat of de effecten van de studies",
            "the heterogeneity of the pooled result or the effects of the studies");

    private static final LocalizedText EFFECTS =
            LocalizedText.of("het effect van elke studie", "the effect of every study");

    private Inconsistency() {}

    static Proposal<Integer> of(BodyOfEvidence body, Thresholds thresholds) {
        boolean narrative = body.framework() == CertaintyFramework.GRADE_NARRATIVE;
        if (body.credibleSubgroup().isPresent()) {
            return Proposal.determined(
                    0,
                    RuleStep.of(
                            CertaintyRules.INCONSISTENCY,
                            Words.say(
                                    "geloofwaardige subgroepen verklaren de verschillen, rapporteer ze apart: {0}",
                                    "credible subgroups explain the differences, report them apart: {0}",
                                    body.credibleSubgroup().get())));
        }
        if (body.results().isEmpty()) {
            return Proposal.undetermined(
                    narrative
                            ? LocalizedText.of("de richtingen van de studies", "the directions of the studies")
                            : HETEROGENEITY);
        }
        if (body.results().size() + body.contrary().size() == 1) {
            return body.results().get(0).combinesStudies()
                    ? Proposal.undetermined(body.heterogeneity().isEmpty() ? HETEROGENEITY : EFFECTS)
                    : single();
        }
        return narrative ? byDirection(body, thresholds) : pooled(body, thresholds);
    }

    private static Proposal<Integer> single() {
        LocalizedText reason = LocalizedText.of(
                "er is één studie, dus of het ook elders zo is, is niet bekend",
                "there is one study, so whether it holds elsewhere is unknown");
        return Proposal.notApplicable(reason, RuleStep.of(CertaintyRules.INCONSISTENCY, reason));
    }

    private static Proposal<Integer> byDirection(BodyOfEvidence body, Thresholds thresholds) {
        List<BodyResult> all = ImmutableList.<BodyResult>builder()
                .addAll(body.results())
                .addAll(body.contrary())
                .build();
        if (all.stream().anyMatch(result -> result.direction().isEmpty())) {
            return Proposal.undetermined(
                    LocalizedText.of("de richting van elke studie", "the direction of every study"));
        }
        ResultWeights weights = ResultWeights.of(body, all);
        Optional<Direction> claimed = body.claimedDirection().or(() -> heaviest(all, weights));
        double elsewhere = weights.share(all, result -> !result.direction().equals(claimed) || claimed.isEmpty());
        int steps = ResultWeights.reaches(elsewhere, thresholds.get(Threshold.INCONSISTENCY_OPPOSITE_SHARE_LARGE))
                ? 2
                : ResultWeights.reaches(elsewhere, thresholds.get(Threshold.INCONSISTENCY_OPPOSITE_SHARE)) ? 1 : 0;
        return Proposal.determined(
                -steps,
                RuleStep.of(
                        CertaintyRules.INCONSISTENCY_NARRATIVE,
                        claimed.map(direction -> Words.say(
                                        "{0} van het gewicht komt van studies met een andere richting dan {1}; {2}",
                                        "{0} of the weight comes from studies with another direction than {1}; {2}",
                                        Words.percent(elsewhere),
                                        direction.label(),
                                        weights.kind()))
                                .orElse(LocalizedText.of("geen studie wijst één kant op", "no study points one way")),
                        thresholds,
                        Threshold.INCONSISTENCY_OPPOSITE_SHARE,
                        Threshold.INCONSISTENCY_OPPOSITE_SHARE_LARGE));
    }

    /** The direction with most weight. Results that are mixed in themselves agree on nothing, however many there are. */
    private static Optional<Direction> heaviest(List<BodyResult> results, ResultWeights weights) {
        Map<Direction, Double> shares = new EnumMap<>(Direction.class);
        for (int i = 0; i < results.size(); i++) {
            Direction direction = results.get(i).direction().orElseThrow();
            if (direction != Direction.MIXED && direction != Direction.UNCLEAR) {
                shares.merge(direction, weights.each().get(i), Double::sum);
            }
        }
        return shares.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static Proposal<Integer> pooled(BodyOfEvidence body, Thresholds thresholds) {
        List<LocalizedText> missing = new ArrayList<>();
        if (body.results().stream().anyMatch(result -> result.effect().isEmpty())) {
            missing.add(EFFECTS);
        }
        if (body.pooled().isEmpty()) {
            missing.add(LocalizedText.of("het gepoolde effect", "the pooled effect"));
        }
        if (body.heterogeneity().isEmpty()) {
            missing.add(LocalizedText.of("de heterogeniteit", "the heterogeneity"));
        }
        if (!missing.isEmpty()) {
            return Proposal.undetermined(missing, List.of());
        }
        return compared(body, body.pooled().orElseThrow(), body.heterogeneity().orElseThrow(), thresholds);
    }

    private static Proposal<Integer> compared(
            BodyOfEvidence body, EstimatedEffect pooled, Heterogeneity heterogeneity, Thresholds thresholds) {
        ResultWeights weights = ResultWeights.of(body);
        double target = body.target();
        double below = weights.share(body.results(), result -> effect(result) < target);
        double above = weights.share(body.results(), result -> effect(result) > target);
        // a pooled effect on the target has no other side: the smaller of both counts
        double opposite =
                pooled.estimate() > target ? below : pooled.estimate() < target ? above : Math.min(below, above);
        double excluding = weights.share(
                body.results(),
                result -> Math.abs(effect(result) - pooled.estimate())
                        > Z * result.effect().orElseThrow().se());
        boolean a = ResultWeights.reaches(opposite, thresholds.get(Threshold.INCONSISTENCY_OPPOSITE_SHARE));
        boolean b = heterogeneity.iSquaredPercent() / PERCENT >= thresholds.get(Threshold.INCONSISTENCY_I_SQUARED)
                && heterogeneity.pValue() < thresholds.get(Threshold.INCONSISTENCY_HETEROGENEITY_P);
        boolean d = ResultWeights.reaches(excluding, thresholds.get(Threshold.INCONSISTENCY_EXCLUDING_SHARE));
        boolean large = ResultWeights.reaches(opposite, thresholds.get(Threshold.INCONSISTENCY_OPPOSITE_SHARE_LARGE));
        List<RuleStep> reasons = new ArrayList<>();
        reasons.add(RuleStep.of(
                CertaintyRules.INCONSISTENCY,
                Words.say(
                        "{0} van het gewicht ligt aan de andere kant van {1} dan het gepoolde effect; van {2} van het"
                                + " gewicht sluit het interval het gepoolde effect uit; I² {3}, p-waarde van Q {4}",
                        "{0} of the weight lies on the other side of {1} than the pooled effect; the intervals of {2} of"
                                + " the weight exclude the pooled effect; I² {3}, p-value of Q {4}",
                        Words.percent(opposite),
                        target,
                        Words.percent(excluding),
                        Words.percent(heterogeneity.iSquaredPercent() / PERCENT),
                        Words.pValue(heterogeneity.pValue())),
                thresholds,
                Threshold.INCONSISTENCY_OPPOSITE_SHARE,
                Threshold.INCONSISTENCY_OPPOSITE_SHARE_LARGE,
                Threshold.INCONSISTENCY_EXCLUDING_SHARE,
                Threshold.INCONSISTENCY_I_SQUARED,
                Threshold.INCONSISTENCY_HETEROGENEITY_P));
        if (large && b && d) {
            return Proposal.determined(-2, reasons);
        }
        if (a && (b || d)) {
            return Proposal.determined(-1, reasons);
        }
        if (!b || body.results().size() < FEWEST_FOR_PREDICTION || contains(pooled.interval(), target)) {
            return Proposal.determined(0, reasons);
        }
        Optional<Interval> prediction = body.prediction();
        if (prediction.isEmpty()) {
            return Proposal.undetermined(
                    List.of(LocalizedText.of("het voorspellingsinterval", "the prediction interval")), reasons);
        }
        boolean c = contains(prediction.get(), target);
        reasons.add(RuleStep.of(
                CertaintyRules.INCONSISTENCY,
                Words.say(
                        c
                                ? "het voorspellingsinterval ({0}) gaat over {1} heen, het betrouwbaarheidsinterval niet"
                                : "ook het voorspellingsinterval ({0}) blijft aan één kant van {1}",
                        c
                                ? "the prediction interval ({0}) crosses {1}, the confidence interval does not"
                                : "the prediction interval ({0}) too stays on one side of {1}",
                        prediction.get(),
                        target)));
        return Proposal.determined(c ? -1 : 0, reasons);
    }

    private static double effect(BodyResult result) {
        return result.effect().orElseThrow().yi();
    }

    private static boolean contains(Interval interval, double value) {
        return interval.low() < value && value < interval.high();
    }
}
