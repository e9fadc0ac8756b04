package org.synthesis.scoring.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.synthesis.model.base.Checks;

/**
 * Which rows belong together: a study, a laboratory, an outcome.
 *
 * @param name what the groups are, for instance {@code study}
 * @param levels the groups in ascending order; as numbers when all are numbers, else alphabetical
 * @param index for each row the 0-based position of its group among the levels
 */
public record Grouping(String name, ImmutableList<String> levels, ImmutableList<Integer> index) {
    /** {@return the grouping of rows by their word} */
    public static Grouping of(String name, List<String> words) {
        Comparator<String> order = words.stream().allMatch(Grouping::isNumber)
                ? Comparator.comparing(BigDecimal::new)
                : Comparator.naturalOrder();
        ImmutableList<String> levels = words.stream().distinct().sorted(order).collect(ImmutableList.toImmutableList());
        ImmutableMap.Builder<String, Integer> positions = ImmutableMap.builder();
        IntStream.range(0, levels.size()).forEach(i -> positions.put(levels.get(i), i));
        ImmutableMap<String, Integer> position = positions.buildOrThrow();
        return new Grouping(
                name,
                levels,
                words.stream().map(word -> position.getOrDefault(word, -1)).collect(ImmutableList.toImmutableList()));
    }

    /** {@return the rows of a column of a table as a grouping} */
    public static Grouping of(DataTable table, String column) {
        return of(column, table.words(column));
    }

    /** {@return number of rows} */
    public int size() {
        return index.size();
    }

    /** {@return the group of a row, as a position among the levels} */
    public int of(int row) {
        return index.get(row);
    }

    /**
     * {@return the finer grouping in which rows belong together when they do in both, named {@code this/other}; its levels in
     * the order of the levels of this and then of the other}
     */
    public Grouping within(Grouping other) {
        Checks.that(size() == other.size(), "groupings of %d and %d rows cannot be crossed", size(), other.size());
        long width = other.levels.size();
        long[] code = new long[size()];
        for (int row = 0; row < code.length; row++) {
            code[row] = of(row) * width + other.of(row);
        }
        long[] present = LongStream.of(code).distinct().sorted().toArray();
        return new Grouping(
                name + "/" + other.name,
                LongStream.of(present)
                        .mapToObj(
                                both -> levels.get((int) (both / width)) + "/" + other.levels.get((int) (both % width)))
                        .collect(ImmutableList.toImmutableList()),
                LongStream.of(code)
                        .mapToObj(both -> Arrays.binarySearch(present, both))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** {@return the 0-based rows of each level} */
    public ImmutableList<ImmutableList<Integer>> rows() {
        List<ImmutableList.Builder<Integer>> rows =
                levels.stream().map(level -> ImmutableList.<Integer>builder()).toList();
        for (int row = 0; row < size(); row++) {
            rows.get(of(row)).add(row);
        }
        return rows.stream().map(ImmutableList.Builder::build).collect(ImmutableList.toImmutableList());
    }

    private static boolean isNumber(String word) {
        return word.matches("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
    }
}
