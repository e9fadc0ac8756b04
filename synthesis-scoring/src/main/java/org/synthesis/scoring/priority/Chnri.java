package org.synthesis.scoring.priority;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.synthesis.model.base.Checks;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Rule;
import org.synthesis.model.judgement.RuleStatus;
import org.synthesis.model.judgement.RuleStep;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.scoring.choice.Criterion;
import org.synthesis.scoring.choice.Weights;

/**
 * Priorities among research questions by the method of the Child Health and Nutrition Research Initiative.
 *
 * <p>The score of a question on a criterion is the mean of its answers (yes 1, undecided one half, no 0), blanks left out. The research
 * priority score is 100 times the weighted mean over the criteria that somebody answered. Average expert agreement is the mean over
 * those criteria of the number of experts with the most frequent answer, out of all experts: a blank counts against agreement. A
 * question without any answer is dropped and reported.
 */
public final class Chnri {
    /** Scores, priority and agreement. */
    public static final Rule PRIORITY = new Rule(
            "chnri-priority",
            RuleStatus.N,
            LocalizedText.of("prioriteit van onderzoeksvragen (CHNRI)", "priority of research questions (CHNRI)"),
            "Rudan et al. 2008, Croat Med J 49:720");

    private static final double EQUAL = 1e-9;

    private final ImmutableList<Criterion> criteria;
    private final Weights weights;
    private final ImmutableSet<String> experts;

    private Chnri(ImmutableList<Criterion> criteria, Weights weights, ImmutableSet<String> experts) {
        this.criteria = criteria;
        this.weights = weights;
        this.experts = experts;
    }

    /**
     * {@return the method for a panel}
     *
     * @param criteria of the project, for instance those of {@link ChnriCriterion}
     * @param weights of exactly these criteria
     * @param experts keys of all who took part, also of those who answered little
     */
    public static Chnri using(Collection<Criterion> criteria, Weights weights, Collection<String> experts) {
        Set<String> keys = new HashSet<>();
        for (Criterion criterion : criteria) {
            Checks.that(keys.add(criterion.key()), "criterion '%s' stands there twice", criterion.key());
        }
        Checks.that(
                weights.byCriterion().keySet().equals(keys),
                "expected weights for %s, got them for %s",
                keys,
                weights.byCriterion().keySet());
        Checks.that(!experts.isEmpty(), "a panel needs at least one expert");
        return new Chnri(ImmutableList.copyOf(criteria), weights, ImmutableSet.copyOf(experts));
    }

    /** {@return the questions by priority; undetermined when nobody answered anything} */
    public Proposal<ChnriRanking> rank(Collection<ChnriQuestion> questions) {
        List<ChnriScore> scored = new ArrayList<>();
        ImmutableList.Builder<String> dropped = ImmutableList.builder();
        Set<String> keys = new HashSet<>();
        for (ChnriQuestion question : questions) {
            Checks.that(keys.add(question.key()), "research question '%s' stands there twice", question.key());
            Optional<ChnriScore> score = score(question);
            score.ifPresentOrElse(scored::add, () -> dropped.add(question.key()));
        }
        if (scored.isEmpty()) {
            return Proposal.undetermined(LocalizedText.of("antwoorden van deskundigen", "answers of experts"));
        }
        scored.sort(
                Comparator.comparing((ChnriScore score) -> -score.priority()).thenComparing(ChnriScore::question));
        ChnriRanking ranking = new ChnriRanking(experts.size(), ranked(scored), dropped.build());
        return Proposal.determined(
                ranking,
                ranking.explanation().stream()
                        .map(sentence -> RuleStep.of(PRIORITY, sentence))
                        .toList());
    }

    private Optional<ChnriScore> score(ChnriQuestion question) {
        for (String criterion : question.answers().rowKeySet()) {
            Checks.that(
                    weights.byCriterion().containsKey(criterion),
                    "research question '%s': no criterion '%s'",
                    question.key(),
                    criterion);
        }
        Set<String> strangers = Sets.difference(question.answers().columnKeySet(), experts);
        Checks.that(
                strangers.isEmpty(),
                "research question '%s': answers of %s, not on the panel",
                question.key(),
                strangers);
        ImmutableList.Builder<ChnriCriterionScore> scores = ImmutableList.builder();
        double sum = 0;
        double weight = 0;
        double agreement = 0;
        int answered = 0;
        for (Criterion criterion : criteria) {
            ChnriCriterionScore score = score(
                    criterion.key(), question.answers().row(criterion.key()).values());
            scores.add(score);
            if (score.score().isPresent()) {
                sum += weights.of(criterion.key()) * score.score().getAsDouble();
                weight += weights.of(criterion.key());
                agreement += (double) score.modal() / experts.size();
                answered++;
            }
        }
        return weight > 0
                ? Optional.of(new ChnriScore(
                        question.key(),
                        question.label(),
                        1,
                        100 * (sum / weight),
                        agreement / answered,
                        scores.build()))
                : Optional.empty();
    }

    private static ChnriCriterionScore score(String criterion, Collection<ChnriAnswer> answers) {
        Map<ChnriAnswer, Integer> counts = new EnumMap<>(ChnriAnswer.class);
        double sum = 0;
        for (ChnriAnswer answer : answers) {
            sum += answer.points();
            counts.merge(answer, 1, Integer::sum);
        }
        return new ChnriCriterionScore(
                criterion,
                answers.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(sum / answers.size()),
                answers.size(),
                counts.values().stream().mapToInt(Integer::intValue).max().orElse(0));
    }

    private static ImmutableList<ChnriScore> ranked(List<ChnriScore> ordered) {
        ImmutableList.Builder<ChnriScore> ranked = ImmutableList.builder();
        int rank = 1;
        for (int i = 0; i < ordered.size(); i++) {
            ChnriScore score = ordered.get(i);
            if (i > 0 && ordered.get(i - 1).priority() - score.priority() > EQUAL) {
                rank = i + 1;
            }
            ranked.add(new ChnriScore(
                    score.question(), score.label(), rank, score.priority(), score.agreement(), score.criteria()));
        }
        return ranked.build();
    }
}
