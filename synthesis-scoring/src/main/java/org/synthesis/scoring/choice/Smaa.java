package org.synthesis.scoring.choice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.kernel.RankShares;
import org.synthesis.scoring.kernel.WeightSpace;

/**
 * What every possible weighing would choose: stochastic multicriteria acceptability analysis, SMAA-2, with all weights equally likely.
 *
 * <p>The weights of c criteria that are not negative and sum to one are a simplex. Where an alternative has rank r is a part of it cut
 * by planes on which two scores are equal. The part is computed exactly when the values are certain and
 *
 * <ul>
 *   <li>there are two criteria: the simplex is a line, cut at the crossings;
 *   <li>there are two alternatives: one plane cuts the simplex, and its two parts have a closed form for any number of criteria (Varsi
 *       1973), as have their centroids;
 *   <li>there are three criteria and at most {@link #MOST_IN_TRIANGLE} alternatives: the simplex is a triangle, cut into polygons whose
 *       areas and centroids are summed.
 * </ul>
 *
 * <p>Otherwise weights, and values that are uncertain, are drawn; the result then carries the draws, the seed and a standard error for
 * each index. Alternatives with equal scores (within 1e-12) share their ranks in equal parts, so that acceptabilities sum to one for
 * every rank and every alternative.
 *
 * @param method how it was found
 * @param sampling the draws; empty when it is exact
 * @param alternatives in the order of the problem
 */
public record Smaa(
        SmaaMethod method, Optional<WeightSampling> sampling, ImmutableList<RankAcceptability> alternatives) {
    /** With more alternatives than this the triangle falls into too many polygons. */
    public static final int MOST_IN_TRIANGLE = 20;

    /** {@return the acceptabilities of a problem without missing values, exact where possible} */
    public static Smaa of(ChoiceProblem problem, WeightSampling sampling) {
        ValueTable table = ValueTable.of(problem);
        return new Computation(problem, table, method(table), sampling).smaa();
    }

    /** {@return the acceptabilities of a problem without missing values, drawn even where they can be computed} */
    public static Smaa drawn(ChoiceProblem problem, WeightSampling sampling) {
        return new Computation(problem, ValueTable.of(problem), SmaaMethod.DRAWS, sampling).smaa();
    }

    /** {@return the row of an alternative} */
    public RankAcceptability of(String alternative) {
        return alternatives.stream()
                .filter(row -> row.alternative().equals(alternative))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no alternative '" + alternative + "'"));
    }

    /** {@return the largest standard error of all acceptabilities; 0 when they are exact} */
    public double largestError() {
        return alternatives.stream()
                .flatMapToDouble(row -> row.standardErrors().stream())
                .max()
                .orElse(0);
    }

    private static SmaaMethod method(ValueTable table) {
        if (table.isOpen()) {
            return SmaaMethod.DRAWS;
        }
        if (table.c() == 2) {
            return SmaaMethod.SEGMENT;
        }
        if (table.a() == 2) {
            return SmaaMethod.HALVES;
        }
        return table.c() == 3 && table.a() <= MOST_IN_TRIANGLE ? SmaaMethod.TRIANGLE : SmaaMethod.DRAWS;
    }

    private record Computation(ChoiceProblem problem, ValueTable table, SmaaMethod method, WeightSampling sampling) {
        Smaa smaa() {
            int a = table.a();
            int c = table.c();
            RankShares shares = switch (method) {
                case SEGMENT -> WeightSpace.segment(table.values(), a);
                case TRIANGLE -> WeightSpace.triangle(table.values(), a);
                case HALVES -> WeightSpace.halves(table.values(), c);
                case DRAWS -> WeightSpace.drawn(table.low(), table.high(), a, c, sampling.draws(), sampling.seed());
            };
            double[] central = new double[a * c];
            for (int i = 0; i < a; i++) {
                double first = shares.ranks()[i * a];
                for (int k = 0; k < c; k++) {
                    central[i * c + k] = first > 0 ? shares.firstWeights()[i * c + k] / first : Double.NaN;
                }
            }
            // the next seed, so that the weights and the values they meet come from other draws
            double[] confidence = WeightSpace.firstAt(
                    central, table.low(), table.high(), a, c, sampling.draws(), sampling.seed() + 1);
            ImmutableMap.Builder<String, RankAcceptability> rows = ImmutableMap.builder();
            for (int i = 0; i < a; i++) {
                rows.put(table.alternatives().get(i), row(i, shares, central, confidence[i]));
            }
            ImmutableMap<String, RankAcceptability> byKey = rows.buildOrThrow();
            return new Smaa(
                    method,
                    method == SmaaMethod.DRAWS ? Optional.of(sampling) : Optional.empty(),
                    problem.alternatives().stream()
                            .map(alternative -> Objects.requireNonNull(byKey.get(alternative.key())))
                            .collect(ImmutableList.toImmutableList()));
        }

        private RankAcceptability row(int i, RankShares shares, double[] central, double confidence) {
            int a = table.a();
            DoubleVector ranks = DoubleVector.of(Arrays.copyOfRange(shares.ranks(), i * a, (i + 1) * a));
            return new RankAcceptability(
                    table.alternatives().get(i),
                    ranks,
                    ranks.map(this::errorOfShare),
                    ranks.get(0) > 0
                            ? Optional.of(central(i, ranks.get(0), shares, central, confidence))
                            : Optional.empty());
        }

        private CentralWeights central(int i, double first, RankShares shares, double[] central, double confidence) {
            ImmutableMap.Builder<String, Double> weights = ImmutableMap.builder();
            ImmutableMap.Builder<String, Double> errors = ImmutableMap.builder();
            for (Criterion criterion : problem.criteria()) {
                int at = i * table.c() + table.criteria().indexOf(criterion.key());
                weights.put(criterion.key(), central[at]);
                double error = 0;
                if (method == SmaaMethod.DRAWS) {
                    double variance = Math.max(0, shares.firstSquares()[at] / first - central[at] * central[at]);
                    error = Math.sqrt(variance / (first * sampling.draws()));
                }
                errors.put(criterion.key(), error);
            }
            return new CentralWeights(
                    new Weights(weights.buildOrThrow()),
                    errors.buildOrThrow(),
                    confidence,
                    table.isOpen() ? errorOfShare(confidence) : 0);
        }

        /** Binomial; where ranks are shared it is an upper bound. */
        private double errorOfShare(double share) {
            return method == SmaaMethod.DRAWS ? Math.sqrt(Math.max(0, share * (1 - share)) / sampling.draws()) : 0;
        }
    }
}
