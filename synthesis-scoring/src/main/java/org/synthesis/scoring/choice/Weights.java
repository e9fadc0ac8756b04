package org.synthesis.scoring.choice;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.synthesis.model.base.Checks;

/**
 * How much each criterion counts, against the others.
 *
 * <p>The weight of a criterion stands for the step from its worst to its best level, not for its importance in general: a criterion on
 * which all actions are alike deserves a small weight, however grave it is (Belton and Stewart 2002).
 *
 * @param byCriterion weights by key of the criterion, none negative, together 1
 */
public record Weights(ImmutableMap<String, Double> byCriterion) {
    private static final double SLACK = 1e-9;

    /** Checks that they are weights. */
    public Weights {
        double sum = 0;
        for (Map.Entry<String, Double> entry : byCriterion.entrySet()) {
            double weight = entry.getValue();
            Checks.that(
                    weight >= 0 && weight <= 1 + SLACK,
                    "criterion '%s': expected a weight from 0 to 1, got %s",
                    entry.getKey(),
                    weight);
            sum += weight;
        }
        Checks.that(Math.abs(sum - 1) <= SLACK, "weights must sum to 1, got %s from %s", sum, byCriterion);
    }

    /**
     * {@return weights from swing points}
     *
     * @param points by key of the criterion: the step from worst to best that matters most gets 100, the other steps their points
     *     against it; none negative, at least one above 0
     */
    public static Weights ofSwings(Map<String, Double> points) {
        double sum = 0;
        for (Map.Entry<String, Double> entry : points.entrySet()) {
            double swing = entry.getValue();
            Checks.that(
                    swing >= 0 && swing < Double.POSITIVE_INFINITY,
                    "criterion '%s': expected swing points of 0 or more, got %s",
                    entry.getKey(),
                    swing);
            sum += swing;
        }
        Checks.that(sum > 0, "swing points need at least one criterion above 0, got %s", points);
        ImmutableMap.Builder<String, Double> weights = ImmutableMap.builder();
        for (Map.Entry<String, Double> entry : points.entrySet()) {
            weights.put(entry.getKey(), entry.getValue() / sum);
        }
        return new Weights(weights.buildOrThrow());
    }

    /** {@return the weight of a criterion} */
    public double of(String criterion) {
        Double weight = byCriterion.get(criterion);
        Checks.that(weight != null, "no weight for criterion '%s', only for %s", criterion, byCriterion.keySet());
        return weight == null ? 0 : weight;
    }
}
