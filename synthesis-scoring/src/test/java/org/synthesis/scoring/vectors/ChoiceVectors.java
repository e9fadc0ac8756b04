package org.synthesis.scoring.vectors;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.MoreCollectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.synthesis.model.judgement.Proposal;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;
import org.synthesis.scoring.choice.Alternative;
import org.synthesis.scoring.choice.Choice;
import org.synthesis.scoring.choice.ChoiceProblem;
import org.synthesis.scoring.choice.Choices;
import org.synthesis.scoring.choice.Criterion;
import org.synthesis.scoring.choice.StabilityInterval;
import org.synthesis.scoring.choice.WeightSampling;
import org.synthesis.scoring.choice.WeightThreshold;
import org.synthesis.scoring.choice.Weights;
import org.synthesis.scoring.priority.Chnri;
import org.synthesis.scoring.priority.ChnriAnswer;
import org.synthesis.scoring.priority.ChnriCriterion;
import org.synthesis.scoring.priority.ChnriQuestion;
import org.synthesis.scoring.priority.ChnriRanking;
import org.synthesis.scoring.priority.Jla;
import org.synthesis.scoring.priority.JlaGroup;
import org.synthesis.scoring.priority.JlaRank;

/** Evaluates the worked values of the table {@code choice}. */
final class ChoiceVectors {
    static final ImmutableMap<String, Evaluator> EVALUATORS = ImmutableMap.<String, Evaluator>builder()
            .put("choice-score", in -> {
                Choice choice = choice(in);
                return choice.problem().alternatives().stream()
                        .map(alternative -> choice.scores().stream()
                                .filter(score -> score.alternative().equals(alternative.key()))
                                .map(score -> String.valueOf(score.score()))
                                .collect(Collectors.joining()))
                        .collect(Collectors.joining(" "));
            })
            .put("choice-weight-threshold", in -> {
                String criterion = in.text("criterion");
                WeightThreshold threshold = choice(in).thresholds().stream()
                        .filter(candidate -> candidate.criterion().equals(criterion))
                        .collect(MoreCollectors.onlyElement());
                return threshold.weight().orElseThrow() + " "
                        + threshold.above().orElseThrow();
            })
            .put("choice-stability", in -> {
                String criterion = in.text("criterion");
                StabilityInterval interval = choice(in).intervals().stream()
                        .filter(candidate -> candidate.criterion().equals(criterion))
                        .collect(MoreCollectors.onlyElement());
                return interval.low() + " " + interval.high() + " " + String.join("+", interval.below());
            })
            .put("choice-first-share", in -> {
                Choice choice = choice(in);
                return choice.smaa().of("A").first() + (choice.smaa().sampling().isEmpty() ? " exact" : " estimated");
            })
            .put(
                    "choice-central-weights",
                    in -> choice(in).smaa().of("A").central().orElseThrow().weights().byCriterion().values().stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(" ")))
            .put("choice-lead", in -> choice(in).lead().code())
            .put("choice-draws", in -> {
                int draws = (int) in.number("draws");
                try {
                    return new WeightSampling(draws, 1).draws() == draws ? "accepted" : "changed";
                } catch (IllegalArgumentException refused) {
                    return "refused";
                }
            })
            .put(
                    "chnri-scores",
                    in -> FactorVectors.said(
                            chnri(in),
                            ranking -> ranking.scores().get(0).criteria().stream()
                                    .map(score -> String.valueOf(score.score().orElseThrow()))
                                    .collect(Collectors.joining(" "))))
            .put(
                    "chnri-priority",
                    in -> FactorVectors.said(
                            chnri(in),
                            ranking -> ranking.scores().get(0).priority() + " "
                                    + ranking.scores().get(0).agreement()))
            .put("chnri-criteria", in -> {
                in.text("method");
                return Arrays.stream(ChnriCriterion.values()).map(Coded::code).collect(Collectors.joining(" "));
            })
            .put("jla-order", ChoiceVectors::jla)
            .buildOrThrow();

    private ChoiceVectors() {}

    private static Choice choice(Arguments in) {
        double[] weights = in.numbers("weights");
        Map<String, Double> byCriterion = new LinkedHashMap<>();
        List<Criterion> criteria = new ArrayList<>();
        for (int k = 0; k < weights.length; k++) {
            String key = String.valueOf(k + 1);
            criteria.add(new Criterion(key, LocalizedText.same(key)));
            byCriterion.put(key, weights[k]);
        }
        List<Alternative> alternatives = new ArrayList<>();
        for (String name : List.of("A", "B")) {
            double[] values = in.numbers(name);
            alternatives.add(Alternative.of(
                    name,
                    LocalizedText.same(name),
                    IntStream.range(0, values.length)
                            .boxed()
                            .collect(Collectors.toMap(k -> String.valueOf(k + 1), k -> values[k]))));
        }
        return Choices.of(
                        new ChoiceProblem(
                                ImmutableList.copyOf(criteria),
                                new Weights(ImmutableMap.copyOf(byCriterion)),
                                ImmutableList.copyOf(alternatives)),
                        new WeightSampling(10_000, 1),
                        Thresholds.standard())
                .toOptional()
                .orElseThrow();
    }

    private static Proposal<ChnriRanking> chnri(Arguments in) {
        List<Criterion> criteria = new ArrayList<>();
        ImmutableTable.Builder<String, String, ChnriAnswer> answers = ImmutableTable.builder();
        List<String> experts = List.of("a", "b", "c", "d");
        for (String key : List.of("1", "2", "3")) {
            criteria.add(new Criterion(key, LocalizedText.same(key)));
            List<String> words = in.words(key);
            for (int e = 0; e < words.size(); e++) {
                String expert = experts.get(e);
                Coded.parse(ChnriAnswer.class, words.get(e)).ifPresent(answer -> answers.put(key, expert, answer));
            }
        }
        return Chnri.using(criteria, Weights.ofSwings(ImmutableMap.of("1", 100.0, "2", 100.0, "3", 100.0)), experts)
                .rank(List.of(new ChnriQuestion("q", LocalizedText.same("q"), answers.buildOrThrow())));
    }

    private static String jla(Arguments in) {
        ImmutableMap<String, LocalizedText> questions =
                in.words("questions").stream().collect(ImmutableMap.toImmutableMap(key -> key, LocalizedText::same));
        List<JlaGroup> groups = new ArrayList<>();
        in.rest()
                .forEach((group, ballots) -> groups.add(new JlaGroup(
                        group,
                        LocalizedText.same(group),
                        Splitter.on(' ').splitToList(ballots).stream()
                                .map(ballot ->
                                        ImmutableList.copyOf(Splitter.on('>').split(ballot)))
                                .collect(ImmutableList.toImmutableList()))));
        return FactorVectors.said(
                Jla.using(questions, questions.size()).rank(groups),
                ranking -> ranking.questions().stream().map(JlaRank::question).collect(Collectors.joining(" ")));
    }
}
