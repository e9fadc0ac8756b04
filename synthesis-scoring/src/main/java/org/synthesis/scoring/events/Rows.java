package org.synthesis.scoring.events;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.DoubleVector;

/** What rows of counts have in common. */
final class Rows {
    private Rows() {}

    static ImmutableList<String> numbered(int k) {
        return IntStream.rangeClosed(1, k).mapToObj(Integer::toString).collect(ImmutableList.toImmutableList());
    }

    static int[] range(int k) {
        return IntStream.range(0, k).toArray();
    }

    /** The positions 0 to k - 1 without one. */
    static int[] without(int k, int left) {
        return IntStream.range(0, k).filter(i -> i != left).toArray();
    }

    static void check(ImmutableList<String> labels, DoubleVector... columns) {
        for (DoubleVector column : columns) {
            Checks.that(
                    column.size() == labels.size(),
                    "all columns need a number for each of %d studies, got %d",
                    labels.size(),
                    column.size());
        }
    }

    static void notNegative(ImmutableList<String> labels, String what, DoubleVector values) {
        for (int i = 0; i < values.size(); i++) {
            if (!(values.get(i) >= 0)) {
                throw new IllegalArgumentException(
                        what + " must not be negative, got " + values.get(i) + " (study '" + labels.get(i) + "')");
            }
        }
    }

    static void positive(ImmutableList<String> labels, String what, DoubleVector values) {
        for (int i = 0; i < values.size(); i++) {
            if (!(values.get(i) > 0)) {
                throw new IllegalArgumentException(
                        what + " must be positive, got " + values.get(i) + " (study '" + labels.get(i) + "')");
            }
        }
    }

    static DoubleVector sum(DoubleVector x, DoubleVector y) {
        double[] sum = new double[x.size()];
        Arrays.setAll(sum, i -> x.get(i) + y.get(i));
        return DoubleVector.of(sum);
    }

    static DoubleVector difference(DoubleVector x, DoubleVector y) {
        Checks.that(x.size() == y.size(), "columns must be as long, got %d and %d rows", x.size(), y.size());
        double[] difference = new double[x.size()];
        Arrays.setAll(difference, i -> x.get(i) - y.get(i));
        return DoubleVector.of(difference);
    }

    static DoubleVector select(DoubleVector values, int... positions) {
        return DoubleVector.of(Arrays.stream(positions).mapToDouble(values::get).toArray());
    }

    static ImmutableList<String> select(ImmutableList<String> labels, int... positions) {
        return Arrays.stream(positions).mapToObj(labels::get).collect(ImmutableList.toImmutableList());
    }
}
