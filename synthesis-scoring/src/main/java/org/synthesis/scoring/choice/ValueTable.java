package org.synthesis.scoring.choice;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Objects;
import org.synthesis.model.base.Checks;

/**
 * A problem as numbers, alternatives and criteria by key, so that results do not hang on the order of the input.
 *
 * @param values at the base, row by row
 */
@SuppressWarnings("ArrayRecordComponent") // inside the package only
record ValueTable(
        ImmutableList<String> alternatives,
        ImmutableList<String> criteria,
        double[] weights,
        double[] values,
        double[] low,
        double[] high) {
    static ValueTable of(ChoiceProblem problem) {
        Checks.that(
                problem.missing().isEmpty(),
                "every alternative needs a value on every criterion; missing: %s",
                problem.missing());
        ImmutableList<Alternative> rows = problem.alternatives().stream()
                .sorted(Comparator.comparing(Alternative::key))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<String> columns =
                problem.criteria().stream().map(Criterion::key).sorted().collect(ImmutableList.toImmutableList());
        int size = rows.size() * columns.size();
        double[] values = new double[size];
        double[] low = new double[size];
        double[] high = new double[size];
        int at = 0;
        for (Alternative row : rows) {
            for (String column : columns) {
                Performance performance = Objects.requireNonNull(row.values().get(column));
                values[at] = performance.value();
                low[at] = performance.low();
                high[at++] = performance.high();
            }
        }
        return new ValueTable(
                rows.stream().map(Alternative::key).collect(ImmutableList.toImmutableList()),
                columns,
                columns.stream().mapToDouble(problem.weights()::of).toArray(),
                values,
                low,
                high);
    }

    int a() {
        return alternatives.size();
    }

    int c() {
        return criteria.size();
    }

    double value(int alternative, int criterion) {
        return values[alternative * c() + criterion];
    }

    double score(int alternative) {
        double score = 0;
        for (int k = 0; k < c(); k++) {
            score += weights[k] * value(alternative, k);
        }
        return score;
    }

    boolean isOpen() {
        for (int i = 0; i < low.length; i++) {
            if (low[i] < high[i]) {
                return true;
            }
        }
        return false;
    }

    /**
     * Score on all criteria but one, with their weights in the same proportions and summing to 1. Where that one has all the weight there
     * are no proportions, and the others count alike.
     */
    double rest(int alternative, int criterion) {
        double sum = 0;
        double weight = 0;
        double plain = 0;
        for (int k = 0; k < c(); k++) {
            if (k != criterion) {
                sum += weights[k] * value(alternative, k);
                weight += weights[k];
                plain += value(alternative, k);
            }
        }
        return weight > 0 ? sum / weight : plain / (c() - 1);
    }
}
