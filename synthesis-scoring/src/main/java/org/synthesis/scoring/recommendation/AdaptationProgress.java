package org.synthesis.scoring.recommendation;

import java.util.Arrays;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.recommendation.AdaptationPhase;
import org.synthesis.model.recommendation.AdaptationRecord;
import org.synthesis.model.text.LocalizedText;

/** What comes next when an action is fitted to a place (ADAPT). */
public final class AdaptationProgress {
    private AdaptationProgress() {}

    /**
     * {@return the first phase that is still to come; not applicable when all are done} Beyond the first phase it must be known what may
     * not change.
     */
    public static Proposal<AdaptationPhase> next(AdaptationRecord adaptation) {
        return Arrays.stream(AdaptationPhase.values())
                .filter(phase -> !adaptation.done().containsKey(phase))
                .findFirst()
                .map(phase -> next(phase, adaptation))
                .orElseGet(() -> Proposal.notApplicable(
                        LocalizedText.of("alle stappen zijn gezet", "all steps have been taken")));
    }

    private static Proposal<AdaptationPhase> next(AdaptationPhase phase, AdaptationRecord adaptation) {
        return phase != AdaptationPhase.ASSESS_FIT && adaptation.coreFunctions().isEmpty()
                ? Proposal.undetermined(
                        LocalizedText.of("wat de kern is en dus moet blijven", "what the core is and so must stay"))
                : Proposal.determined(
                        phase,
                        RuleStep.of(
                                RecommendationRules.ADAPTATION,
                                Say.say("nog niet gedaan: {0}", "not done yet: {0}", phase.label())));
    }
}
