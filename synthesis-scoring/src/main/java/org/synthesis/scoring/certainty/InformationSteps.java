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
                                ? "het effect is groot, en er zijn {0} deelnemers, waar er {1} nodig zijn; een derde stap is te overwegen"
                                : "het effect is groot, en er zijn {0} deelnemers, waar er {1} nodig zijn",
                        share < thresholds.get(Threshold.IMPRECISION_OIS_THIRD)
                                ? "the effect is large, and there are {0} participants, where {1} are needed; consider a third step"
                                : "the effect is large, and there are {0} participants, where {1} are needed",
                        people,
                        needed),
                thresholds,
                Threshold.IMPRECISION_OIS_HALF,
                Threshold.IMPRECISION_OIS_THIRD));
        return steps;
    }
}
