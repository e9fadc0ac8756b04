package org.synthesis.scoring.choice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import org.synthesis.scoring.kernel.RankShares;

/**
 * One weight changes and the others keep their proportions. A score is then a line in that weight: the score on the rest at 0, the value
 * on the criterion at 1.
 */
final class OneWay {
    /** Scores at a crossing are equal up to rounding. */
    private static final double AT_CROSSING = 1e-9;

    private final ValueTable table;
    private final int k;

    private OneWay(ValueTable table, int criterion) {
        this.table = table;
        this.k = criterion;
    }

    static ImmutableList<WeightThreshold> thresholds(ValueTable table) {
        ImmutableList.Builder<WeightThreshold> all = ImmutableList.builder();
        for (int k = 0; k < table.c(); k++) {
            OneWay line = new OneWay(table, k);
            for (int i = 0; i < table.a(); i++) {
                for (int j = i + 1; j < table.a(); j++) {
                    all.add(line.threshold(i, j));
                }
            }
        }
        return all.build();
    }

    static ImmutableList<StabilityInterval> intervals(ValueTable table, ImmutableSet<String> leaders) {
        ImmutableList.Builder<StabilityInterval> all = ImmutableList.builder();
        for (int k = 0; k < table.c(); k++) {
            all.add(new OneWay(table, k).interval(leaders));
        }
        return all.build();
    }

    /** How far the first is ahead of the second when the criterion has no weight. */
    private double ahead(int first, int second) {
        return table.rest(first, k) - table.rest(second, k);
    }

    /** How much that grows from no weight to all of it. */
    private double growth(int first, int second) {
        return table.value(first, k) - table.value(second, k) - ahead(first, second);
    }

    private WeightThreshold threshold(int i, int j) {
        String first = table.alternatives().get(i);
        String second = table.alternatives().get(j);
        double growth = growth(i, j);
        double ahead = ahead(i, j);
        double at = -ahead / growth;
        boolean turns = Math.abs(growth) > RankShares.TIE && at >= 0 && at <= 1;
        double last = turns ? growth : Math.abs(ahead) > Math.abs(ahead + growth) ? ahead : ahead + growth;
        return new WeightThreshold(
                table.criteria().get(k),
                first,
                second,
                turns ? OptionalDouble.of(at == 0 ? 0.0 : at) : OptionalDouble.empty(),
                Math.abs(last) <= RankShares.TIE ? Optional.empty() : Optional.of(last > 0 ? first : second));
    }

    private StabilityInterval interval(ImmutableSet<String> leaders) {
        double weight = table.weights()[k];
        double low = 0;
        double high = 1;
        for (int i = 0; i < table.a(); i++) {
            for (int j = 0; j < table.a(); j++) {
                double growth = growth(i, j);
                if (i == j || !leaders.contains(table.alternatives().get(i)) || Math.abs(growth) <= RankShares.TIE) {
                    continue;
                }
                // leads now, so the crossing lies on the side to which its lead falls
                double at = -ahead(i, j) / growth;
                low = growth > 0 ? Math.max(low, Math.min(at, weight)) : low;
                high = growth < 0 ? Math.min(high, Math.max(at, weight)) : high;
            }
        }
        boolean openBelow = low > RankShares.TIE;
        boolean openAbove = high < 1 - RankShares.TIE;
        return new StabilityInterval(
                table.criteria().get(k),
                weight,
                openBelow ? low : 0,
                openAbove ? high : 1,
                openBelow ? leaders(low, -1) : ImmutableList.of(),
                openAbove ? leaders(high, 1) : ImmutableList.of());
    }

    /** Who leads just beside a weight: of those in front at it, the ones whose score grows most in that direction. */
    private ImmutableList<String> leaders(double weight, int direction) {
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < table.a(); i++) {
            top = Math.max(top, score(i, weight));
        }
        double steepest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < table.a(); i++) {
            if (score(i, weight) >= top - AT_CROSSING) {
                steepest = Math.max(steepest, direction * slope(i));
            }
        }
        ImmutableList.Builder<String> leaders = ImmutableList.builder();
        for (int i = 0; i < table.a(); i++) {
            if (score(i, weight) >= top - AT_CROSSING && direction * slope(i) >= steepest - AT_CROSSING) {
                leaders.add(table.alternatives().get(i));
            }
        }
        return leaders.build();
    }

    private double score(int i, double weight) {
        return (1 - weight) * table.rest(i, k) + weight * table.value(i, k);
    }

    private double slope(int i) {
        return table.value(i, k) - table.rest(i, k);
    }
}
