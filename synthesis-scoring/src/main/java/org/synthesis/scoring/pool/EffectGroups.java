package org.synthesis.scoring.pool;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.List;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.EffectSet;

/**
 * Many data sets in two columns, each in the rows up to its end: for simulations and tables of thousands of small analyses.
 *
 * @param yi effects of all sets, one after the other
 * @param vi their sampling variances, positive
 * @param ends for each set the row after its last one, ascending
 */
public record EffectGroups(DoubleVector yi, DoubleVector vi, ImmutableList<Integer> ends) {
    /** Checks that the rows fit. */
    public EffectGroups {
        Checks.that(yi.size() == vi.size(), "%d effects, %d variances", yi.size(), vi.size());
        int before = 0;
        for (int i = 0; i < ends.size(); i++) {
            int end = ends.get(i);
            Checks.that(end >= before && end <= yi.size(), "set %d ends at row %d, after %d", i + 1, end, before);
            before = end;
        }
        Checks.that(before == yi.size(), "the last set ends at row %d of %d", before, yi.size());
        for (int i = 0; i < vi.size(); i++) {
            double v = vi.get(i);
            Checks.that(v > 0, "vi must be positive, got %s (row %d)", v, i + 1);
        }
    }

    /** {@return the sets one after the other} */
    public static EffectGroups of(List<EffectSet> sets) {
        int[] ends = new int[sets.size()];
        int rows = 0;
        for (int i = 0; i < ends.length; i++) {
            rows += sets.get(i).size();
            ends[i] = rows;
        }
        double[] y = new double[rows];
        double[] v = new double[rows];
        int next = 0;
        for (EffectSet set : sets) {
            for (int i = 0; i < set.size(); i++) {
                y[next] = set.yi().get(i);
                v[next++] = set.vi().get(i);
            }
        }
        return new EffectGroups(DoubleVector.of(y), DoubleVector.of(v), ImmutableList.copyOf(Ints.asList(ends)));
    }

    /** {@return number of sets} */
    public int size() {
        return ends.size();
    }

    /** {@return the first row of a set} */
    public int start(int set) {
        return set == 0 ? 0 : ends.get(set - 1);
    }

    /** {@return the sets as they were} */
    public ImmutableList<EffectSet> sets() {
        ImmutableList.Builder<EffectSet> sets = ImmutableList.builder();
        for (int i = 0; i < size(); i++) {
            sets.add(EffectSet.of(slice(yi, i), slice(vi, i)));
        }
        return sets.build();
    }

    private double[] slice(DoubleVector column, int set) {
        double[] rows = new double[ends.get(set) - start(set)];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = column.get(start(set) + i);
        }
        return rows;
    }
}
