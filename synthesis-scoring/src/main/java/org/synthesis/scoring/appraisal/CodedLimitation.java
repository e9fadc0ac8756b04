package org.synthesis.scoring.appraisal;

import java.util.Optional;
import org.synthesis.model.appraisal.AppraisalLevel;
import org.synthesis.model.appraisal.StudyLimitation;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.text.LocalizedText;

/**
 * The common scale of limitations for results that were coded on four levels without a published tool ({@code L}): high is none, moderate
 * is moderate, low is serious, very low is critical. It loses detail, so that the coded level is always kept beside it; tools carry
 * their own crosswalk.
 */
public final class CodedLimitation {
    private static final Rule RULE = new Rule(
            "coded-limitation",
            RuleStatus.L,
            LocalizedText.of(
                    "gecodeerde beoordeling omgezet naar de gezamenlijke schaal; daarbij gaat detail verloren",
                    "coded appraisal turned into the common scale; detail is lost"),
            "");

    private CodedLimitation() {}

    /** {@return the limitation that a coded level stands for; undetermined when nobody appraised the result} */
    public static Proposal<StudyLimitation> of(AppraisalLevel level) {
        Optional<StudyLimitation> limitation = switch (level) {
            case HIGH -> Optional.of(StudyLimitation.NONE);
            case MODERATE -> Optional.of(StudyLimitation.MODERATE);
            case LOW -> Optional.of(StudyLimitation.SERIOUS);
            case VERY_LOW -> Optional.of(StudyLimitation.CRITICAL);
            case NOT_ASSESSED -> Optional.empty();
        };
        return limitation
                .map(found -> Proposal.determined(
                        found,
                        RuleStep.of(
                                RULE,
                                LocalizedText.of(
                                        "betrouwbaarheid " + level.label().nl() + " telt als beperkingen: "
                                                + found.label().nl(),
                                        "trust " + level.label().en() + " counts as limitations: "
                                                + found.label().en()))))
                .orElseGet(() -> Proposal.undetermined(LocalizedText.of(
                        "een beoordeling van de betrouwbaarheid van dit resultaat",
                        "an appraisal of how far this result can be trusted")));
    }
}
