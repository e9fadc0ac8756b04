package org.synthesis.scoring.priority;

import com.google.common.collect.ImmutableList;
import org.synthesis.model.text.LocalizedText;

/**
 * The priority of one research question.
 *
 * @param question its key
 * @param label the question
 * @param rank 1 for the highest priority; equal scores have the same rank, and the next one counts them all
 * @param priority research priority score (RPS), from 0 to 100
 * @param agreement average expert agreement (AEA), from 0 to 1
 * @param criteria in the order of the project, those that nobody answered included
 */
public record ChnriScore(
        String question,
        LocalizedText label,
        int rank,
        double priority,
        double agreement,
        ImmutableList<ChnriCriterionScore> criteria) {
    /** {@return keys of criteria on which nobody could judge it, so that its score rests on the others} */
    public ImmutableList<String> unanswered() {
        return criteria.stream()
                .filter(criterion -> criterion.answered() == 0)
                .map(ChnriCriterionScore::criterion)
                .collect(ImmutableList.toImmutableList());
    }
}
