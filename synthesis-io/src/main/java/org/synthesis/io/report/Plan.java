package org.synthesis.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.synthesis.model.EvidenceBase;
import org.synthesis.model.factor.Factor;
import org.synthesis.model.finding.ResearchFinding;
import org.synthesis.model.id.QuestionId;
import org.synthesis.model.question.QuestionKind;
import org.synthesis.model.question.ReviewQuestion;

/**
 * Which sub-question has the tables of factors, of interventions and of gaps: the one most findings on them belong to, and for
 * gaps the last one without findings of its own. Without sub-questions the main question has them all.
 */
final class Plan {
    private final ImmutableList<ReviewQuestion> subQuestions;
    private final Optional<QuestionId> factors;
    private final Optional<QuestionId> interventions;
    private final Optional<QuestionId> gaps;

    Plan(EvidenceBase evidence) {
        List<ReviewQuestion> sorted = evidence.questions().stream()
                .sorted(Comparator.comparingInt(ReviewQuestion::order))
                .toList();
        ImmutableList<ReviewQuestion> subs = sorted.stream()
                .filter(question -> question.kind() == QuestionKind.SUB)
                .collect(ImmutableList.toImmutableList());
        this.subQuestions = subs.isEmpty() ? ImmutableList.copyOf(sorted) : subs;
        Map<QuestionId, Integer> onFactors = new HashMap<>();
        Map<QuestionId, Integer> onInterventions = new HashMap<>();
        for (ResearchFinding finding : evidence.findings()) {
            boolean factor = evidence.subjectsById().get(finding.subject()) instanceof Factor;
            (factor ? onFactors : onInterventions).merge(finding.question(), 1, Integer::sum);
        }
        this.factors = most(onFactors);
        this.interventions = most(onInterventions);
        ImmutableSet<QuestionId> answered =
                evidence.findings().stream().map(ResearchFinding::question).collect(ImmutableSet.toImmutableSet());
        this.gaps = subQuestions.reverse().stream()
                .map(ReviewQuestion::id)
                .filter(question -> !answered.contains(question))
                .findFirst()
                .or(() ->
                        subQuestions.reverse().stream().map(ReviewQuestion::id).findFirst());
    }

    private Optional<QuestionId> most(Map<QuestionId, Integer> counts) {
        ReviewQuestion best = null;
        for (ReviewQuestion question : subQuestions) {
            if (best == null || counts.getOrDefault(question.id(), 0) > counts.getOrDefault(best.id(), 0)) {
                best = question;
            }
        }
        return Optional.ofNullable(best).map(ReviewQuestion::id);
    }

    ImmutableList<ReviewQuestion> subQuestions() {
        return subQuestions;
    }

    boolean isHomeOfFactors(ReviewQuestion question) {
        return factors.filter(question.id()::equals).isPresent();
    }

    boolean isHomeOfInterventions(ReviewQuestion question) {
        return interventions.filter(question.id()::equals).isPresent();
    }

    boolean isHomeOfGaps(ReviewQuestion question) {
        return gaps.filter(question.id()::equals).isPresent();
    }

    static String chapterId(ReviewQuestion question) {
        return Keys.PART + "question-" + question.id().value();
    }
}
