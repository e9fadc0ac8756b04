package org.synthesis.scoring.context;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.synthesis.model.appraisal.ConcernLevel;
import org.synthesis.model.context.ContextSimilarity;
import org.synthesis.model.context.LocalDecision;
import org.synthesis.model.context.PrerequisiteCheck;
import org.synthesis.model.context.PrerequisiteState;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.recommendation.TransferConcern;
import org.synthesis.model.recommendation.TransferGroup;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.LocalizedText;

/**
 * What to do with a recommendation in one place ({@code L}). The first that holds decides: a prerequisite is not met, build first; too
 * much is unknown to compare, the profile is incomplete; a prerequisite is unknown, check first; a serious concern or little
 * similarity, pilot with evaluation; a moderate concern or less than ample similarity, adapt; otherwise apply.
 *
 * <p>Why nobody's judgement is no judgement: to adapt or to apply says that the evidence holds here, and only a person can say so.
 * As long as a group of transfer concerns is not judged the decision stays open, also when every prerequisite is met and the place
 * looks like the places of the evidence: a likeness in a few fields is not a judgement on people, comparison or outcomes. A judgement
 * without moderators does suffice: then nobody named a field the effect depends on. What tells against applying decides at once,
 * since nothing that is still open could undo it.
 */
public final class LocalDecisions {
    private LocalDecisions() {}

    /** {@return the decision with its reasons, or what has to be judged first} */
    public static Proposal<LocalDecision> propose(
            List<PrerequisiteCheck> prerequisites,
            ContextSimilarity similarity,
            Iterable<TransferConcern> concerns,
            Thresholds thresholds) {
        List<RuleStep> steps = new ArrayList<>();
        List<PrerequisiteCheck> lacking = in(prerequisites, PrerequisiteState.NOT_MET);
        if (!lacking.isEmpty()) {
            steps.add(RuleStep.of(PlaceRules.PREREQUISITES, listed("niet vervuld: ", "not met: ", lacking)));
            return Proposal.determined(LocalDecision.BUILD_FIRST, steps);
        }
        List<PrerequisiteCheck> met = in(prerequisites, PrerequisiteState.MET);
        if (!met.isEmpty()) {
            steps.add(RuleStep.of(PlaceRules.PREREQUISITES, listed("vervuld: ", "met: ", met)));
        }
        if (!similarity.parts().isEmpty()) {
            steps.add(known(similarity, thresholds));
            if (similarity.unknownShare() > thresholds.get(Threshold.PLACE_UNKNOWN_SHARE)) {
                return Proposal.determined(LocalDecision.PROFILE_INCOMPLETE, steps);
            }
        }
        List<PrerequisiteCheck> open = in(prerequisites, PrerequisiteState.UNKNOWN);
        if (!open.isEmpty()) {
            steps.add(RuleStep.of(
                    PlaceRules.PREREQUISITES, listed("niet bekend of dit er is: ", "not known whether met: ", open)));
            return Proposal.determined(LocalDecision.CHECK_FIRST, steps);
        }
        return byEvidence(similarity, Transfer.of(concerns), thresholds, steps);
    }

    private static Proposal<LocalDecision> byEvidence(
            ContextSimilarity similarity, Transfer transfer, Thresholds thresholds, List<RuleStep> steps) {
        transfer.worst().ifPresent(worst -> steps.add(RuleStep.of(PlaceRules.TRANSFER, concern(worst))));
        similarity.similarity().ifPresent(value -> steps.add(likeness(value, thresholds)));
        Optional<ConcernLevel> worst = transfer.worst().map(TransferConcern::level);
        double alike = similarity.similarity().orElse(1);
        if (worst.equals(Optional.of(ConcernLevel.SERIOUS))
                || alike < thresholds.get(Threshold.PLACE_SIMILARITY_PILOT)) {
            return Proposal.determined(LocalDecision.PILOT_WITH_EVALUATION, steps);
        }
        boolean adapt = worst.equals(Optional.of(ConcernLevel.MODERATE))
                || alike < thresholds.get(Threshold.PLACE_SIMILARITY_ADAPT);
        if (!transfer.notJudged().isEmpty()) {
            // to adapt is the least that what is known asks for; to apply would be said by nobody
            return Proposal.undetermined(
                    missing(transfer.notJudged()), steps, adapt ? Optional.of(LocalDecision.ADAPT) : Optional.empty());
        }
        return Proposal.determined(adapt ? LocalDecision.ADAPT : LocalDecision.APPLY, steps);
    }

    private static ImmutableList<LocalizedText> missing(ImmutableList<TransferGroup> notJudged) {
        if (notJudged.size() == TransferGroup.values().length) {
            return ImmutableList.of(
                    LocalizedText.of("nog niet beoordeeld of dit hier past", "not yet judged whether this fits here"));
        }
        return notJudged.stream()
                .map(group -> LocalizedText.of(
                        "nog niet beoordeeld of het bewijs hier geldt: "
                                + group.label().nl(),
                        "not yet judged whether the evidence holds here: "
                                + group.label().en()))
                .collect(ImmutableList.toImmutableList());
    }

    private static RuleStep known(ContextSimilarity similarity, Thresholds thresholds) {
        long unknown = similarity.parts().stream()
                .filter(part -> part.similarity().isEmpty())
                .count();
        int all = similarity.parts().size();
        String share = String.format(Locale.ROOT, "%.0f%%", 100 * similarity.unknownShare());
        return RuleStep.of(
                PlaceRules.KNOWN,
                unknown == 0
                        ? LocalizedText.of(
                                "alles is bekend waarvan het effect kan afhangen",
                                "all that the effect may depend on is known")
                        : LocalizedText.of(
                                unknown + " van " + all + " kenmerken waarvan het effect kan afhangen niet bekend ("
                                        + share + " van het gewicht)",
                                unknown + " of " + all + " features the effect may depend on not known (" + share
                                        + " of the weight)"),
                thresholds,
                Threshold.PLACE_UNKNOWN_SHARE);
    }

    private static RuleStep likeness(double value, Thresholds thresholds) {
        String number = String.format(Locale.ROOT, "%.2f", value);
        return RuleStep.of(
                PlaceRules.SIMILARITY,
                LocalizedText.of(
                        "lijkt op de plaats waar het bewijs vandaan komt: " + number.replace('.', ',')
                                + " (0 is heel anders, 1 is hetzelfde)",
                        "looks like the place where the evidence comes from: " + number
                                + " (0 is quite different, 1 is the same)"),
                thresholds,
                Threshold.PLACE_SIMILARITY_PILOT,
                Threshold.PLACE_SIMILARITY_ADAPT);
    }

    private static LocalizedText concern(TransferConcern worst) {
        return LocalizedText.of(
                concern("grootste zorg of het bewijs hier geldt: ", worst, Language.NL),
                concern("greatest concern whether the evidence holds here: ", worst, Language.EN));
    }

    private static String concern(String heading, TransferConcern worst, Language language) {
        String why = worst.explanation().in(language);
        return heading + worst.level().label().in(language) + " ("
                + worst.group().label().in(language) + (why.isEmpty() ? "" : ": " + why) + ")";
    }

    private static List<PrerequisiteCheck> in(List<PrerequisiteCheck> prerequisites, PrerequisiteState state) {
        return prerequisites.stream().filter(check -> check.state() == state).toList();
    }

    private static LocalizedText listed(String nl, String en, List<PrerequisiteCheck> checks) {
        return LocalizedText.of(
                nl
                        + String.join(
                                "; ",
                                checks.stream()
                                        .map(check -> check.text().in(Language.NL))
                                        .toList()),
                en
                        + String.join(
                                "; ",
                                checks.stream()
                                        .map(check -> check.text().in(Language.EN))
                                        .toList()));
    }
}
