package org.synthesis.scoring.certainty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.synthesis.model.base.Interval;
import org.synthesis.model.certainty.BodyOfEvidence;
import org.synthesis.model.certainty.EstimatedEffect;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;

/** Imprecision of results that were not pooled: the number of people, and the widest interval; the worse of the two counts. */
final class NarrativeImprecision {
    private NarrativeImprecision() {}

    static Proposal<Integer> of(BodyOfEvidence body, Thresholds thresholds) {
        List<RuleStep> reasons = new ArrayList<>();
        int steps = 0;
        Optional<Interval> widest = body.results().stream()
                .flatMap(result -> result.estimate().stream())
                .map(EstimatedEffect::interval)
                .max(Comparator.comparingDouble(Interval::width));
        if (widest.isPresent()) {
            boolean excludes = widest.get().low() > 0 || widest.get().high() < 0;
            steps = excludes ? 0 : 1;
            reasons.add(RuleStep.of(
                    CertaintyRules.IMPRECISION_NARRATIVE,
                    Words.say(
                            excludes
                                    ? "het breedste interval ({0}) ligt aan één kant van nul: dat er geen effect is, is uitgesloten"
                                    : "het breedste interval ({0}) loopt over nul: dat er geen effect is, is nog mogelijk",
                            excludes
                                    ? "the widest interval ({0}) lies on one side of zero: the absence of an effect is ruled out"
                                    : "the widest interval ({0}) crosses zero: there may be no effect",
                            widest.get())));
        }
        if (body.participants().isPresent() && body.informationSize().isPresent()) {
            int people = body.participants().getAsInt();
            double needed = body.informationSize().getAsDouble();
            double share = people / needed;
            steps = Math.max(steps, share >= 1 ? 0 : share < thresholds.get(Threshold.IMPRECISION_OIS_THIRD) ? 2 : 1);
            reasons.add(RuleStep.of(
                    CertaintyRules.IMPRECISION_NARRATIVE,
                    Words.say(
                            "{0} deelnemers, {1} zijn genoeg om een klein effect te zien",
                            "{0} participants, {1} are enough to see a small effect", people, needed),
                    thresholds,
                    Threshold.IMPRECISION_OIS_THIRD,
                    Threshold.INFORMATION_SIZE_DELTA,
                    Threshold.INFORMATION_SIZE_ALPHA,
                    Threshold.INFORMATION_SIZE_BETA));
        }
        boolean counted =
                body.participants().isPresent() && body.informationSize().isPresent();
        if (!counted) {
            return reasons.isEmpty()
                    ? Proposal.undetermined(LocalizedText.of(
                            "een interval of het aantal deelnemers", "an interval or the number of participants"))
                    : Proposal.undetermined(
                            List.of(LocalizedText.of("het aantal deelnemers", "the number of participants")),
                            reasons,
                            Optional.of(-steps));
        }
        return Proposal.determined(-steps, reasons);
    }
}
