package org.synthesis.scoring.data;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.DoubleVector;

/**
 * The design of a regression: one row per effect, one named column per coefficient.
 *
 * @param names names of the coefficients; the intercept is {@code intrcpt}
 * @param rows number of rows
 * @param values the cells row by row, {@code rows} times {@code names.size()}
 * @param terms for each coefficient the 0-based number of its term, -1 for the intercept
 */
public record ModelMatrix(ImmutableList<String> names, int rows, DoubleVector values, ImmutableList<Integer> terms) {
    /** The name of the intercept, as reports and other programs call it. */
    public static final String INTERCEPT = "intrcpt";

    /** Checks that the cells fit. */
    public ModelMatrix {
        Checks.that(
                values.size() == rows * names.size() && terms.size() == names.size(),
                "a design of %d rows and %d columns cannot hold %d cells",
                rows,
                names.size(),
                values.size());
    }

    private record Column(String name, int term, DoubleVector values) {}

    /** {@return the design with an intercept alone} */
    public static ModelMatrix intercept(int rows) {
        Checks.that(rows >= 0, "a design cannot have %d rows", rows);
        if (rows >= INTERCEPTS.length()) {
            return interceptOf(rows);
        }
        ModelMatrix known = INTERCEPTS.get(rows);
        if (known == null) {
            known = interceptOf(rows);
            INTERCEPTS.set(rows, known);
        }
        return known;
    }

    private static ModelMatrix interceptOf(int rows) {
        double[] ones = new double[rows];
        Arrays.fill(ones, 1);
        return new ModelMatrix(ImmutableList.of(INTERCEPT), rows, DoubleVector.of(ones), ImmutableList.of(-1));
    }

    /** Intercepts that were asked before: most analyses need one, and it is the same for all of a size. */
    private static final AtomicReferenceArray<ModelMatrix> INTERCEPTS = new AtomicReferenceArray<>(256);

    /** {@return an intercept and the columns of the terms, in order} */
    public static ModelMatrix of(DataTable table, List<Term> terms) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(
                INTERCEPT, -1, DoubleVector.of(new double[table.rows()]).map(x -> 1)));
        columns.addAll(columns(table, terms));
        return of(table.rows(), columns);
    }

    /** {@return the columns of the terms, in order, without an intercept} */
    public static ModelMatrix withoutIntercept(DataTable table, List<Term> terms) {
        return of(table.rows(), columns(table, terms));
    }

    /** {@return an intercept and one named column of numbers} */
    public static ModelMatrix of(String name, DoubleVector values) {
        return of(DataTable.ofRows(values.size()).withNumbers(name, values), List.of(Term.numeric(name)));
    }

    private static ModelMatrix of(int rows, List<Column> columns) {
        Checks.that(!columns.isEmpty(), "a design needs at least one column");
        double[] values = new double[rows * columns.size()];
        for (int j = 0; j < columns.size(); j++) {
            for (int i = 0; i < rows; i++) {
                values[i * columns.size() + j] = columns.get(j).values().get(i);
            }
        }
        return new ModelMatrix(
                columns.stream().map(Column::name).collect(ImmutableList.toImmutableList()),
                rows,
                DoubleVector.of(values),
                columns.stream().map(Column::term).collect(ImmutableList.toImmutableList()));
    }

    private static List<Column> columns(DataTable table, List<Term> terms) {
        List<Column> columns = new ArrayList<>();
        for (int t = 0; t < terms.size(); t++) {
            int number = t;
            for (Column column : columns(table, terms.get(t), terms)) {
                columns.add(new Column(column.name(), number, column.values()));
            }
        }
        return columns;
    }

    private static List<Column> columns(DataTable table, Term term, List<Term> model) {
        if (term instanceof Term.Numeric numeric) {
            return List.of(new Column(term.name(), 0, table.numbers(numeric.name())));
        }
        if (term instanceof Term.Power power) {
            return List.of(new Column(
                    term.name(), 0, table.numbers(power.of()).map(x -> Math.pow(x, power.exponent()))));
        }
        if (term instanceof Term.Factor factor) {
            List<String> levels = levels(table, factor.name(), factor.levels());
            String reference = factor.reference().isEmpty() ? levels.get(0) : factor.reference();
            return indicators(
                    table,
                    factor.name(),
                    levels,
                    levels.stream().filter(level -> !level.equals(reference)).toList());
        }
        if (term instanceof Term.CellMeans cells) {
            List<String> levels = levels(table, cells.name(), cells.levels());
            return indicators(table, cells.name(), levels, levels);
        }
        List<Term> parts = ((Term.Interaction) term).of();
        List<Column> product = null;
        for (Term part : parts) {
            List<Column> next = columns(table, coded(part, parts, model), model);
            product = product == null ? next : products(product, next);
        }
        return product == null ? List.of() : product;
    }

    /** The reference level is left out of an interaction only when the rest of the interaction is in the model. */
    private static Term coded(Term part, List<Term> parts, List<Term> model) {
        if (!(part instanceof Term.Factor factor)) {
            return part;
        }
        List<String> rest = parts.stream()
                .filter(other -> other != part)
                .map(Term::name)
                .sorted()
                .toList();
        boolean marginal = model.stream().anyMatch(term -> names(term).equals(rest));
        return marginal ? part : new Term.CellMeans(factor.name(), factor.levels());
    }

    private static List<String> names(Term term) {
        return term instanceof Term.Interaction interaction
                ? interaction.of().stream().map(Term::name).sorted().toList()
                : List.of(term.name());
    }

    private static List<Column> products(List<Column> first, List<Column> second) {
        List<Column> products = new ArrayList<>();
        for (Column b : second) {
            for (Column a : first) {
                double[] values = new double[a.values().size()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = a.values().get(i) * b.values().get(i);
                }
                products.add(new Column(a.name() + ":" + b.name(), 0, DoubleVector.of(values)));
            }
        }
        return products;
    }

    private static List<String> levels(DataTable table, String column, List<String> declared) {
        return declared.isEmpty() ? Grouping.of(table, column).levels() : declared;
    }

    private static List<Column> indicators(DataTable table, String column, List<String> known, List<String> shown) {
        List<String> words = table.words(column);
        for (int i = 0; i < words.size(); i++) {
            Checks.that(
                    known.contains(words.get(i)),
                    "'%s' in row %d of column '%s' is not among the levels %s",
                    words.get(i),
                    i + 1,
                    column,
                    known);
        }
        return shown.stream()
                .map(level -> new Column(
                        column + level,
                        0,
                        DoubleVector.of(words.stream()
                                .mapToDouble(word -> word.equals(level) ? 1 : 0)
                                .toArray())))
                .toList();
    }

    /** {@return number of columns, p} */
    public int columns() {
        return names.size();
    }

    /** {@return a cell by 0-based row and column} */
    public double get(int row, int column) {
        return values.get(row * columns() + column);
    }

    /** {@return whether there is an intercept and nothing else} */
    public boolean isIntercept() {
        if (names.size() != 1 || interceptColumn() != 0) {
            return false;
        }
        for (int i = 0; i < rows; i++) {
            if (values.get(i) != 1) {
                return false;
            }
        }
        return true;
    }

    /** {@return the position of the intercept, or -1} */
    public int interceptColumn() {
        return names.indexOf(INTERCEPT);
    }

    /** {@return the rows at these 0-based positions, in that order} */
    public ModelMatrix select(int... positions) {
        double[] cells = new double[positions.length * columns()];
        int next = 0;
        for (int row : positions) {
            for (int j = 0; j < columns(); j++) {
                cells[next++] = get(row, j);
            }
        }
        return new ModelMatrix(names, positions.length, DoubleVector.of(cells), terms);
    }

    /** {@return the columns at these 0-based positions, in that order} */
    public ModelMatrix selectColumns(int... positions) {
        double[] cells = new double[rows * positions.length];
        int next = 0;
        for (int i = 0; i < rows; i++) {
            for (int j : positions) {
                cells[next++] = get(i, j);
            }
        }
        return new ModelMatrix(
                IntStream.of(positions).mapToObj(names::get).collect(ImmutableList.toImmutableList()),
                rows,
                DoubleVector.of(cells),
                IntStream.of(positions).mapToObj(terms::get).collect(ImmutableList.toImmutableList()));
    }
}
