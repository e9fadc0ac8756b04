package org.synthesis.scoring.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableDoubleArray;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.DoubleVector;

/** Named columns of numbers or words with the same number of rows; a cell can be missing. Immutable. */
public final class DataTable {
    private final int rows;
    private final ImmutableMap<String, Column> columns;

    private DataTable(int rows, ImmutableMap<String, Column> columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /** A column; missing numbers are NaN inside and missing words empty. */
    private sealed interface Column {
        Optional<String> word(int row);

        OptionalDouble number(int row);

        Column select(int[] rows);
    }

    private record Numbers(ImmutableDoubleArray values) implements Column {
        @Override
        public Optional<String> word(int row) {
            OptionalDouble number = number(row);
            return number.isEmpty()
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(number.getAsDouble())
                            .stripTrailingZeros()
                            .toPlainString());
        }

        @Override
        public OptionalDouble number(int row) {
            double value = values.get(row);
            return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
        }

        @Override
        public Column select(int[] rows) {
            return new Numbers(ImmutableDoubleArray.copyOf(Arrays.stream(rows).mapToDouble(values::get)));
        }
    }

    private record Words(ImmutableList<Optional<String>> values) implements Column {
        @Override
        public Optional<String> word(int row) {
            return values.get(row);
        }

        @Override
        public OptionalDouble number(int row) {
            return OptionalDouble.empty();
        }

        @Override
        public Column select(int[] rows) {
            return new Words(Arrays.stream(rows).mapToObj(values::get).collect(ImmutableList.toImmutableList()));
        }
    }

    /** {@return a table of so many rows without columns; columns are added with the {@code with} methods} */
    public static DataTable ofRows(int rows) {
        Checks.that(rows >= 0, "a table cannot have %d rows", rows);
        return new DataTable(rows, ImmutableMap.of());
    }

    /** {@return this table with a column of numbers, replacing one of the same name} */
    public DataTable withNumbers(String name, DoubleVector values) {
        return with(name, values.size(), new Numbers(ImmutableDoubleArray.copyOf(values.stream())));
    }

    /** {@return this table with a column of numbers of which some are missing} */
    public DataTable withNumbers(String name, List<OptionalDouble> values) {
        ImmutableDoubleArray.Builder cells = ImmutableDoubleArray.builder(values.size());
        for (OptionalDouble value : values) {
            cells.add(value.isPresent() ? Checks.finite(value.getAsDouble(), "a cell of column " + name) : Double.NaN);
        }
        return with(name, values.size(), new Numbers(cells.build()));
    }

    /** {@return this table with a column of words, replacing one of the same name} */
    public DataTable withWords(String name, List<String> values) {
        return withOptionalWords(name, values.stream().map(Optional::of).toList());
    }

    /** {@return this table with a column of words of which some are missing} */
    public DataTable withOptionalWords(String name, List<Optional<String>> values) {
        return with(name, values.size(), new Words(ImmutableList.copyOf(values)));
    }

    private DataTable with(String name, int size, Column column) {
        Checks.text(name, "name of a column");
        Checks.that(size == rows, "column '%s' has %d rows, the table has %d", name, size, rows);
        Map<String, Column> more = new LinkedHashMap<>(columns);
        more.put(name, column);
        return new DataTable(rows, ImmutableMap.copyOf(more));
    }

    /** {@return number of rows} */
    public int rows() {
        return rows;
    }

    /** {@return names of the columns, in order} */
    public ImmutableSet<String> columns() {
        return columns.keySet();
    }

    /** {@return whether the column holds numbers} */
    public boolean isNumeric(String column) {
        return column(column) instanceof Numbers;
    }

    /** {@return the number in a cell; empty when missing or not a number} */
    public OptionalDouble number(String column, int row) {
        return column(column).number(row);
    }

    /** {@return the word in a cell, a number as its shortest decimal; empty when missing} */
    public Optional<String> word(String column, int row) {
        return column(column).word(row);
    }

    /**
     * {@return the numbers of a column}
     *
     * @throws IllegalArgumentException naming the first row without a number
     */
    public DoubleVector numbers(String column) {
        double[] values = new double[rows];
        for (int i = 0; i < rows; i++) {
            OptionalDouble value = number(column, i);
            Checks.that(value.isPresent(), "column '%s' has no number in row %d", column, i + 1);
            values[i] = value.orElseThrow();
        }
        return DoubleVector.of(values);
    }

    /**
     * {@return the words of a column}
     *
     * @throws IllegalArgumentException naming the first row without one
     */
    public ImmutableList<String> words(String column) {
        ImmutableList.Builder<String> words = ImmutableList.builder();
        for (int i = 0; i < rows; i++) {
            Optional<String> word = word(column, i);
            Checks.that(word.isPresent(), "column '%s' is empty in row %d", column, i + 1);
            words.add(word.orElseThrow());
        }
        return words.build();
    }

    /** {@return the rows whose 0-based number passes} */
    public DataTable where(IntPredicate keep) {
        return select(IntStream.range(0, rows).filter(keep).toArray());
    }

    /** {@return the rows in which none of these columns is missing} */
    public DataTable complete(Collection<String> needed) {
        return where(row -> needed.stream().allMatch(column -> word(column, row).isPresent()));
    }

    /** {@return the rows from the smallest to the largest number of a column; equal numbers keep their order} */
    public DataTable sortedBy(String column) {
        DoubleVector values = numbers(column);
        return select(IntStream.range(0, rows)
                .boxed()
                .sorted(Comparator.comparingDouble(values::get))
                .mapToInt(Integer::intValue)
                .toArray());
    }

    private DataTable select(int[] kept) {
        ImmutableMap.Builder<String, Column> selected = ImmutableMap.builder();
        columns.forEach((name, column) -> selected.put(name, column.select(kept)));
        return new DataTable(kept.length, selected.buildOrThrow());
    }

    private Column column(String name) {
        Column column = columns.get(name);
        if (column == null) {
            throw new IllegalArgumentException("no column '" + name + "'; the columns are " + columns.keySet());
        }
        return column;
    }

    @Override
    public String toString() {
        return rows + " rows of " + String.join(", ", columns.keySet());
    }
}
