package org.synthesis.scoring.recommendation;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.recommendation.EtdAnswer;
import org.synthesis.model.recommendation.GoodPracticeCriterion;
import org.synthesis.model.recommendation.PanelAnswer;
import org.synthesis.model.recommendation.RecommendationType;
import org.synthesis.model.text.LocalizedText;

/** What advice that rests on practice alone may be called; never graded, as support from practice is no certainty. */
public final class PracticeAdvice {
    private PracticeAdvice() {}

    /**
     * {@return a good practice statement when all five points justify it, otherwise a suggestion from practice} A justification that is
     * begun and not finished leaves it open; it is a suggestion so far.
     *
     * @param justification the answers on the five points, none when nobody claims good practice
     */
    public static Proposal<RecommendationType> propose(
            ImmutableMap<GoodPracticeCriterion, PanelAnswer<EtdAnswer>> justification) {
        if (justification.isEmpty()) {
            return suggestion(RuleStep.of(
                    RecommendationRules.PRACTICE,
                    LocalizedText.of(
                            "rust alleen op de praktijk, en niemand verantwoordt het als uitgangspunt van goed werk",
                            "rests on practice alone, and nobody justifies it as good practice")));
        }
        List<RuleStep> steps = new ArrayList<>();
        List<LocalizedText> missing = new ArrayList<>();
        boolean refused = false;
        for (GoodPracticeCriterion criterion : GoodPracticeCriterion.values()) {
            Optional<EtdAnswer> answer =
                    Optional.ofNullable(justification.get(criterion)).map(PanelAnswer::value);
            if (answer.isEmpty()) {
                missing.add(criterion.label());
            } else {
                steps.add(RuleStep.of(
                        RecommendationRules.PRACTICE,
                        Say.both("{0}: {1}", criterion.label(), answer.get().label())));
                refused |= !answer.get().isYes();
            }
        }
        if (refused) {
            return suggestion(steps.toArray(RuleStep[]::new));
        }
        return missing.isEmpty()
                ? Proposal.determined(RecommendationType.GOOD_PRACTICE_STATEMENT, steps)
                : Proposal.undetermined(missing, steps, Optional.of(RecommendationType.PRACTICE_SUGGESTION));
    }

    private static Proposal<RecommendationType> suggestion(RuleStep... steps) {
        return Proposal.determined(RecommendationType.PRACTICE_SUGGESTION, steps);
    }
}
