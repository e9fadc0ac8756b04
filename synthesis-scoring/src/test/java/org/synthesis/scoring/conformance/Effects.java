package org.synthesis.scoring.conformance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.model.base.Interval;
import org.synthesis.scoring.data.DataTable;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.effect.Conversions;

/**
 * The effect of an analysis: read, or computed first.
 *
 * <p>The table has the columns of the data and {@link #YI} and {@link #VI}; rows with a missing effect or a missing value in
 * another column that is used are gone.
 *
 * @param table the rows that are used
 * @param effects the effects of these rows
 */
record Effects(DataTable table, EffectSet effects) {
    static final String YI = ".yi";
    static final String VI = ".vi";

    /** The 1-based row of the data, for what is named by row. */
    static final String ROW = ".row";

    /** Reads {@code effect} and drops rows in which an effect or one of these columns is missing. */
    static Effects read(DataTable data, Words words, Collection<String> used) {
        Set<String> needed = new HashSet<>(used);
        needed.add(YI);
        needed.add(VI);
        DataTable table = withEffects(data, words.words("effect"))
                .withNumbers(
                        ROW,
                        DoubleVector.of(java.util.stream.IntStream.rangeClosed(1, data.rows())
                                .asDoubleStream()
                                .toArray()))
                .complete(needed);
        return new Effects(table, EffectSet.of(table.numbers(YI), table.numbers(VI)));
    }

    /** The data with effects and variances, empty where there are none. */
    static DataTable withEffects(DataTable data, Words effect) {
        if (effect.has("measure")) {
            return EffectSizeCases.withEffects(data, effect);
        }
        if (effect.has("first")) {
            DataTable first = withEffects(data, effect.words("first"));
            DataTable fallback = withEffects(data, effect.words("fallback"));
            return chosen(chosen(first, first, fallback, YI), first, fallback, VI);
        }
        if (effect.has("ratio")) {
            return ratios(data, effect.text("ratio"), effect.text("lower"), effect.text("upper"));
        }
        DataTable table = copied(data, effect.text("yi"), YI);
        effect.ignore("ni");
        return copied(table, effect.text("vi"), VI);
    }

    /** The column of the first table where it has effect and variance, else of the second. */
    private static DataTable chosen(DataTable table, DataTable first, DataTable second, String column) {
        return table.withNumbers(
                column,
                IntStream.range(0, table.rows())
                        .mapToObj(row -> first.number(YI, row).isPresent()
                                        && first.number(VI, row).isPresent()
                                ? first.number(column, row)
                                : second.number(column, row))
                        .toList());
    }

    private static DataTable ratios(DataTable data, String ratio, String lower, String upper) {
        List<OptionalDouble> yi = new ArrayList<>();
        List<OptionalDouble> vi = new ArrayList<>();
        for (int row = 0; row < data.rows(); row++) {
            double estimate = data.number(ratio, row).orElse(Double.NaN);
            double low = data.number(lower, row).orElse(Double.NaN);
            double high = data.number(upper, row).orElse(Double.NaN);
            boolean complete = estimate > 0 && low > 0 && high > low;
            double se = complete
                    ? Conversions.intervalToStandardError(new Interval(low, high, 0.95).map(StrictMath::log))
                            .value()
                    : 0;
            yi.add(complete ? OptionalDouble.of(StrictMath.log(estimate)) : OptionalDouble.empty());
            vi.add(complete ? OptionalDouble.of(se * se) : OptionalDouble.empty());
        }
        return data.withNumbers(YI, yi).withNumbers(VI, vi);
    }

    private static DataTable copied(DataTable data, String from, String to) {
        return data.withNumbers(
                to,
                IntStream.range(0, data.rows())
                        .mapToObj(row -> data.number(from, row))
                        .toList());
    }

    DoubleVector column(String name) {
        return table.numbers(name);
    }
}
