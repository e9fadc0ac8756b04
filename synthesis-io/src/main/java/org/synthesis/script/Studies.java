package org.synthesis.script;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.synthesis.io.Imported;
import org.synthesis.io.RawTable;
import org.synthesis.io.csv.CsvTables;
import org.synthesis.io.text.Nearest;
import org.synthesis.model.analysis.AnalysisSpec;
import org.synthesis.model.analysis.TauSquaredMethod;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.SourceLocation;
import org.synthesis.model.text.Language;
import org.synthesis.model.text.NumberText;
import org.synthesis.model.text.TextTable;
import org.synthesis.scoring.data.DataTable;
import org.synthesis.scoring.data.EffectSet;
import org.synthesis.scoring.data.Grouping;
import org.synthesis.scoring.data.ModelMatrix;
import org.synthesis.scoring.data.Term;
import org.synthesis.scoring.effect.ComputedEffects;
import org.synthesis.scoring.effect.EffectSizes;
import org.synthesis.scoring.effect.Input;
import org.synthesis.scoring.effect.Measure;
import org.synthesis.scoring.multilevel.MultilevelFit;
import org.synthesis.scoring.multilevel.MultilevelModel;
import org.synthesis.scoring.multilevel.MultilevelSpec;
import org.synthesis.scoring.multilevel.RandomTerm;

/**
 * A table with one row per study or effect, read from a CSV file: effects are computed from it and models fitted to it.
 *
 * <pre>{@code
 * var bcg = Synthesis.read("bcg.csv");                               // 13 rows: trial, year, tpos, tneg, cpos, cneg, ablat
 * var rr = bcg.effects(Measure.RR, "tpos", "tneg", "cpos", "cneg");  // adds yi and vi
 * rr.pool(TauSquaredMethod.REML).knappHartung();                     // mean, interval, prediction interval, heterogeneity
 * rr.regress("ablat");
 * }</pre>
 *
 * <p>Effects that are already in the file stand in columns {@code yi} and {@code vi}, on the scale of analysis. Rows without an
 * effect, or without a value a model needs, are left out and named.
 */
public final class Studies {
    private static final String YI = "yi";
    private static final String VI = "vi";

    private final String name;
    private final DataTable table;
    private final Optional<Measure> measure;
    private final ImmutableList<Diagnostic> diagnostics;

    private Studies(String name, DataTable table, Optional<Measure> measure, ImmutableList<Diagnostic> diagnostics) {
        this.name = name;
        this.table = table;
        this.measure = measure;
        this.diagnostics = diagnostics;
    }

    /**
     * {@return the rows of a CSV file; a column whose filled cells are all numbers holds numbers}
     *
     * @throws UncheckedIOException when it cannot be read
     */
    static Studies read(Path file) {
        try {
            Imported<RawTable> read = CsvTables.read(file);
            ImmutableList.Builder<Diagnostic> said =
                    ImmutableList.<Diagnostic>builder().addAll(read.diagnostics());
            DataTable table = table(read.value(), said);
            if (table.rows() == 0) {
                said.add(Diagnostic.warning(
                        "no-rows",
                        SourceLocation.ofFile(read.value().place()),
                        "the table has no rows",
                        "check the file"));
            }
            return new Studies(read.value().name(), table, Optional.empty(), said.build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return a table that a program made} */
    public static Studies of(String name, DataTable table) {
        return new Studies(name, table, Optional.empty(), ImmutableList.of());
    }

    /** A column is of numbers when all its cells are; words among numbers are kept as words and named. */
    private static DataTable table(RawTable raw, ImmutableList.Builder<Diagnostic> said) {
        DataTable table = DataTable.ofRows(raw.rows().size());
        for (int j = 0; j < raw.header().size(); j++) {
            int column = j;
            List<String> cells = raw.rows().stream()
                    .map(row -> row.cells().get(column).strip())
                    .toList();
            List<OptionalDouble> numbers =
                    cells.stream().map(cell -> number(cell, raw.decimalComma())).toList();
            boolean numeric = IntStream.range(0, cells.size())
                    .allMatch(
                            row -> isMissing(cells.get(row)) || numbers.get(row).isPresent());
            if (!numeric && numbers.stream().anyMatch(OptionalDouble::isPresent)) {
                said.add(mixed(raw, column, cells, numbers));
            }
            table = numeric
                    ? table.withNumbers(raw.header().get(j), numbers)
                    : table.withOptionalWords(
                            raw.header().get(j),
                            cells.stream()
                                    .map(cell -> isMissing(cell) ? Optional.<String>empty() : Optional.of(cell))
                                    .toList());
        }
        return table;
    }

    private static Diagnostic mixed(RawTable raw, int column, List<String> cells, List<OptionalDouble> numbers) {
        int row = IntStream.range(0, cells.size())
                .filter(i -> !isMissing(cells.get(i)) && numbers.get(i).isEmpty())
                .findFirst()
                .orElseThrow();
        return Diagnostic.warning(
                "words-among-numbers",
                new SourceLocation(
                        raw.place(), raw.rows().get(row).number(), raw.header().get(column)),
                "'" + cells.get(row) + "' is not a number, so the whole column is taken as words",
                "write a number, or leave the cell empty when it is missing");
    }

    private static boolean isMissing(String cell) {
        return cell.isEmpty() || cell.equals("NA");
    }

    private static OptionalDouble number(String cell, boolean decimalComma) {
        String text = decimalComma ? cell.replace(',', '.') : cell;
        return text.matches("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]{1,3})?")
                        && Double.isFinite(Double.parseDouble(text))
                ? OptionalDouble.of(Double.parseDouble(text))
                : OptionalDouble.empty();
    }

    /**
     * {@return this with the effects of a measure, computed row by row, in columns yi and vi}
     *
     * @param columns the columns with what the measure needs, in the order of {@code measure.family().inputs()}; none when they
     *     have the usual names ({@code ai bi ci di}, {@code m1i sd1i n1i m2i sd2i n2i}, ...)
     */
    public Studies effects(Measure wanted, String... columns) {
        List<Input> inputs = wanted.family().inputs();
        Checks.that(
                columns.length == 0 || columns.length == inputs.size(),
                "%s needs the columns %s, got %d",
                wanted,
                inputs.stream().map(Input::code).toList(),
                columns.length);
        Map<Input, String> mapped = new EnumMap<>(Input.class);
        for (int i = 0; i < inputs.size(); i++) {
            mapped.put(inputs.get(i), known(columns.length == 0 ? inputs.get(i).code() : columns[i]));
        }
        ComputedEffects computed = EffectSizes.of(wanted).from(table, mapped);
        return new Studies(
                name,
                computed.joinedTo(table, YI, VI),
                Optional.of(wanted),
                ImmutableList.<Diagnostic>builder()
                        .addAll(diagnostics)
                        .addAll(computed.diagnostics())
                        .build());
    }

    /** {@return the rows in which a column has this word or number} */
    public Studies where(String column, String word) {
        String found = known(column);
        return new Studies(
                name, table.where(row -> table.word(found, row).equals(Optional.of(word))), measure, diagnostics);
    }

    /** {@return the mean of the effects under random effects, REML} */
    public Fit pool() {
        return pool(TauSquaredMethod.REML);
    }

    /** {@return the mean of the effects under random effects with an estimator of tau-squared} */
    public Fit pool(TauSquaredMethod method) {
        return Fit.of(this, AnalysisSpec.randomEffects(method), List.of());
    }

    /** {@return the mean of the effects under one common effect} */
    public Fit commonEffect() {
        return Fit.of(this, AnalysisSpec.commonEffect(), List.of());
    }

    /**
     * {@return the regression of the effects on columns, REML}
     *
     * @param moderators columns of numbers or of words; {@code a:b} is the interaction of two
     */
    public Fit regress(String... moderators) {
        return Fit.of(this, AnalysisSpec.standard(), List.of(moderators));
    }

    /**
     * {@return the model with a random intercept for each grouping, REML}
     *
     * @param groupings columns, or {@code a/b} for groups b within groups a
     */
    public View multilevel(String... groupings) {
        MultilevelFit fit = multilevelFit(groupings);
        StringBuilder text = new StringBuilder(fit.toString()).append('\n');
        text.append(Fit.coefficientTable(fit.coefficients()).toText().stripTrailing());
        for (int i = 0; i < groupings.length; i++) {
            text.append("\n  variance between ").append(groupings[i]).append(' ');
            text.append(NumberText.in(Language.EN)
                    .fixed(fit.components().get(i).estimate().orElse(0), 4));
        }
        return new View(text + Fit.said(fit.diagnostics()));
    }

    /** {@return the typed fit behind {@link #multilevel}} */
    public MultilevelFit multilevelFit(String... groupings) {
        Checks.that(groupings.length > 0, "a multilevel model needs a grouping, for instance \"study\"");
        List<String> needed = new ArrayList<>();
        for (String grouping : groupings) {
            needed.addAll(List.of(grouping.split("/", -1)));
        }
        Studies rows = complete(needed);
        List<RandomTerm> terms = new ArrayList<>();
        for (String grouping : groupings) {
            terms.add(RandomTerm.intercept(rows.grouping(grouping)));
        }
        return MultilevelModel.using(MultilevelSpec.of(terms))
                .fit(rows.effectSet())
                .orThrow();
    }

    Grouping grouping(String name) {
        Grouping grouping = null;
        for (String column : name.split("/", -1)) {
            Grouping next = Grouping.of(table, known(column));
            grouping = grouping == null ? next : grouping.within(next);
        }
        if (grouping == null) {
            throw new IllegalArgumentException("a grouping needs a column");
        }
        return grouping;
    }

    /** The rows with an effect and with all of these columns; the others are named. */
    Studies complete(List<String> columns) {
        Checks.that(
                table.columns().contains(YI) && table.columns().contains(VI),
                "there are no columns yi and vi (effects and their variances) among %s; compute effects first, for instance"
                        + " effects(Measure.OR, \"ai\", \"bi\", \"ci\", \"di\")",
                table.columns());
        for (String column : List.of(YI, VI)) {
            Checks.that(
                    table.isNumeric(column),
                    "column '%s' holds words; diagnostics() names the first cell that is not a number",
                    column);
        }
        List<String> needed = new ArrayList<>(List.of(YI, VI));
        columns.forEach(column -> needed.add(known(column)));
        return new Studies(name, table.complete(needed), measure, diagnostics);
    }

    /** The labels of the rows in which an effect or one of these columns is missing. */
    List<String> incomplete(List<String> columns) {
        ImmutableList<String> labels = labels();
        return IntStream.range(0, table.rows())
                .filter(row -> java.util.stream.Stream.concat(java.util.stream.Stream.of(YI, VI), columns.stream())
                        .anyMatch(column -> table.word(column, row).isEmpty()))
                .mapToObj(labels::get)
                .toList();
    }

    EffectSet effectSet() {
        EffectSet numbered = EffectSet.of(table.numbers(YI), table.numbers(VI));
        return new EffectSet(labels(), numbered.yi(), numbered.vi());
    }

    ModelMatrix design(List<String> moderators) {
        return ModelMatrix.of(table, moderators.stream().map(this::term).toList());
    }

    private Term term(String moderator) {
        String[] parts = moderator.split(":", -1);
        List<Term> terms = new ArrayList<>();
        for (String part : parts) {
            String column = known(part);
            terms.add(table.isNumeric(column) ? Term.numeric(column) : Term.factor(column));
        }
        return terms.size() == 1 ? terms.get(0) : Term.interaction(terms.toArray(new Term[0]));
    }

    /** Labels from the first of the usual columns, else the row numbers; the same label twice gets its row. */
    private ImmutableList<String> labels() {
        Optional<String> column = List.of("label", "slab", "study", "trial", "author").stream()
                .filter(table.columns()::contains)
                .findFirst();
        return IntStream.range(0, table.rows())
                .mapToObj(row -> column.flatMap(found -> table.word(found, row)).orElse("row " + (row + 1)))
                .collect(ImmutableList.toImmutableList());
    }

    /** A word of a row; empty when there is no such column or the cell is empty. */
    Optional<String> word(String column, int row) {
        return table.columns().contains(column) ? table.word(column, row) : Optional.empty();
    }

    Studies without(String label) {
        ImmutableList<String> labels = labels();
        if (!labels.contains(label)) {
            throw new IllegalArgumentException("no row \"" + label + "\" " + Nearest.hint(label, labels));
        }
        return new Studies(name, table.where(row -> !labels.get(row).equals(label)), measure, diagnostics);
    }

    private String known(String column) {
        if (!table.columns().contains(column)) {
            throw new IllegalArgumentException("no column \"" + column + "\" "
                    + Nearest.hint(column, List.copyOf(table.columns())) + " The columns are " + table.columns());
        }
        return column;
    }

    /** {@return what the effects are, empty when they were read from the file} */
    public Optional<Measure> measure() {
        return measure;
    }

    /** {@return name of the file without its ending} */
    public String name() {
        return name;
    }

    /** {@return the rows for programs} */
    public DataTable table() {
        return table;
    }

    /** {@return what reading and computing had to say} */
    public View diagnostics() {
        return new View(
                diagnostics.isEmpty()
                        ? "nothing to report"
                        : String.join(
                                "\n",
                                diagnostics.stream().map(Diagnostic::toString).toList()));
    }

    /** {@return the whole table as text} */
    public View show() {
        List<String> columns = List.copyOf(table.columns());
        List<List<String>> rows = IntStream.range(0, table.rows())
                .mapToObj(row -> columns.stream()
                        .map(column -> table.word(column, row).orElse(""))
                        .toList())
                .toList();
        return new View(TextTable.of(columns, rows).toText());
    }

    /** {@return number of rows and names of the columns} */
    @Override
    public String toString() {
        String all = table.rows() + " rows: " + String.join(", ", table.columns());
        String said = diagnostics.isEmpty() ? "" : "\nmessages: " + diagnostics.size() + ", see diagnostics()";
        return (all.length() <= 400 ? all : all.substring(0, 397) + "...") + said;
    }
}
