package org.synthesis.scoring.certainty;

import java.util.List;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.judgement.Threshold;
import org.synthesis.model.judgement.Thresholds;

/** Steps down for a large effect in too few people. */
final class InformationSteps {
    private InformationSteps() {}

    static int of(int people, double needed, Thresholds thresholds, List<RuleStep> reasons) {
        double share = people / needed;
        int steps = share >= 1 ? 0 : share >= thresholds.get(Threshold.IMPRECISION_OIS_HALF) ? 1 : 2;
        reasons.add(RuleStep.of(
                CertaintyRules.INFORMATION_SIZE,
                Words.say(
                        share < thresholds.get(Threshold.IMPRECISION_OIS_THIRD)
                                ? "het effect is groot, met {0} van de {1} deelnemers die nodig zijn; een derde stap is te overwegen"
                                : "het effect is groot, met {0} van de {1} deelnemers die nodig zijn",
                        share < thresholds.get(Threshold.IMPRECISION_OIS_THIRD)
                                ? "the effect is large, with {0} of the {1} participants that are needed; consider a third step"
                                : "the effect is large, with {0} of the {1} participants that are needed",
                        people,
                        needed),
                thresholds,
                Threshold.IMPRECISION_OIS_HALF,
                Threshold.IMPRECISION_OIS_THIRD));
        return steps;
    }
}
