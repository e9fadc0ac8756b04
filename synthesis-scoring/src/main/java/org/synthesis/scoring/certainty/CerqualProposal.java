package org.synthesis.scoring.certainty;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.synthesis.model.appraisal.ConcernLevel;
import org.synthesis.model.certainty.CerqualAssessment;
import org.synthesis.model.certainty.CerqualRating;
import org.synthesis.model.certainty.CertaintyLevel;
import org.synthesis.model.judgement.Judgement;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;

/**
 * Suggests a confidence from the four components of GRADE-CERQual: start high, add up points for the concerns and take off the whole
 * part of the sum. No formula is published; dissemination bias is not scored.
 */
public final class CerqualProposal {
    private static final double ROUNDING = 1e-9;

    private final Thresholds thresholds;

    private CerqualProposal(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** {@return the rule with the numbers of a protocol} */
    public static CerqualProposal using(Thresholds thresholds) {
        return new CerqualProposal(thresholds);
    }

    /** {@return the assessment with the suggested confidence, which nobody has settled} */
    public CerqualAssessment assess(ImmutableList<CerqualRating> components) {
        List<LocalizedText> missing = new ArrayList<>();
        double points = 0;
        for (CerqualRating rating : components) {
            if (rating.concern().value().isEmpty()) {
                missing.add(Words.say(
                        "een oordeel over {0}",
                        "a judgement on {0}", rating.component().label()));
            } else {
                points += points(rating.concern().value().get());
            }
        }
        RuleStep step = RuleStep.of(
                CertaintyRules.CERQUAL,
                Words.say(
                        "de zorgen tellen samen voor {0} punten; elk heel punt kost een niveau",
                        "the concerns add up to {0} points; every whole point takes a level", points),
                thresholds,
                Threshold.CERQUAL_MINOR_POINTS,
                Threshold.CERQUAL_MODERATE_POINTS,
                Threshold.CERQUAL_SERIOUS_POINTS);
        Proposal<CertaintyLevel> proposal = missing.isEmpty()
                ? Proposal.determined(CertaintyLevel.HIGH.change(-(int) Math.floor(points + ROUNDING)), step)
                : Proposal.undetermined(missing, List.of(step));
        return new CerqualAssessment(components, Judgement.proposed(proposal));
    }

    private double points(ConcernLevel concern) {
        return switch (concern) {
            case NONE, NOT_ASSESSED -> 0;
            case MINOR -> thresholds.get(Threshold.CERQUAL_MINOR_POINTS);
            case MODERATE -> thresholds.get(Threshold.CERQUAL_MODERATE_POINTS);
            case SERIOUS -> thresholds.get(Threshold.CERQUAL_SERIOUS_POINTS);
        };
    }
}
