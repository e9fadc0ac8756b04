package org.synthesis.scoring.choice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synthesis.model.judgement.Thresholds;
import org.synthesis.model.text.LocalizedText;

/** Problems to try things on; criteria are called k1, k2, ... and alternatives A, B, ... */
final class Problems {
    static final WeightSampling SAMPLING = new WeightSampling(20_000, 11);

    private Problems() {}

    static ChoiceProblem of(double[] weights, double[]... values) {
        Map<String, Double> byCriterion = new LinkedHashMap<>();
        ImmutableList.Builder<Criterion> criteria = ImmutableList.builder();
        for (int k = 0; k < weights.length; k++) {
            criteria.add(new Criterion("k" + (k + 1), LocalizedText.of("maat " + (k + 1), "criterion " + (k + 1))));
            byCriterion.put("k" + (k + 1), weights[k]);
        }
        List<Alternative> alternatives = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            alternatives.add(alternative(String.valueOf((char) ('A' + i)), values[i]));
        }
        return new ChoiceProblem(
                criteria.build(), new Weights(ImmutableMap.copyOf(byCriterion)), ImmutableList.copyOf(alternatives));
    }

    static Alternative alternative(String key, double... values) {
        Map<String, Double> byCriterion = new LinkedHashMap<>();
        for (int k = 0; k < values.length; k++) {
            byCriterion.put("k" + (k + 1), values[k]);
        }
        return Alternative.of(key, LocalizedText.of("actie " + key, "action " + key), byCriterion);
    }

    static double[] equal(int n) {
        double[] weights = new double[n];
        Arrays.fill(weights, 1.0 / n);
        return weights;
    }

    static ChoiceProblem with(ChoiceProblem problem, List<Alternative> alternatives) {
        return new ChoiceProblem(problem.criteria(), problem.weights(), ImmutableList.copyOf(alternatives));
    }

    static Choice choice(ChoiceProblem problem) {
        return Choices.of(problem, SAMPLING, Thresholds.standard()).toOptional().orElseThrow();
    }
}
