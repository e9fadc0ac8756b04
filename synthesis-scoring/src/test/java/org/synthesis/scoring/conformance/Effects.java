package org.synthesis.scoring.conformance;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.synthesis.model.base.DoubleVector;
import org.synthesis.scoring.data.DataTable;
import org.synthesis.scoring.data.EffectSet;

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

    private static DataTable withEffects(DataTable data, Words effect) {
        if (effect.has("measure")) {
            return EffectSizeCases.withEffects(data, effect);
        }
        if (effect.has("ratio")) {
            return Kinds.refused(effect);
        }
        DataTable table = copied(data, effect.text("yi"), YI);
        effect.ignore("ni");
        return copied(table, effect.text("vi"), VI);
    }

    private static DataTable copied(DataTable data, String from, String to) {
        return data.withNumbers(
                to,
                java.util.stream.IntStream.range(0, data.rows())
                        .mapToObj(row -> data.number(from, row))
                        .toList());
    }

    DoubleVector column(String name) {
        return table.numbers(name);
    }
}
