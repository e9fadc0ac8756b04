package org.synthesis.io.output;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.synthesis.io.csv.CsvText;
import org.synthesis.model.text.LocalizedText;
import org.synthesis.model.vocabulary.Coded;

/** A table on its way to a CSV file: columns are declared once, with how each value becomes a cell. */
final class Table<R> {
    private static final double SMALL = 1e-6;

    private final List<String> header = new ArrayList<>();
    private final List<Function<R, String>> cells = new ArrayList<>();

    /** {@return a table whose columns are declared by a consumer} */
    static <R> Table<R> columns(Consumer<Table<R>> declare) {
        Table<R> table = new Table<>();
        declare.accept(table);
        return table;
    }

    Table<R> text(String name, Function<R, ?> value) {
        header.add(name);
        cells.add(row -> String.valueOf(value.apply(row)));
        return this;
    }

    Table<R> optional(String name, Function<R, Optional<?>> value) {
        return text(name, row -> value.apply(row).map(String::valueOf).orElse(""));
    }

    Table<R> code(String name, Function<R, ? extends Coded> value) {
        return text(name, row -> value.apply(row).code());
    }

    Table<R> both(String name, Function<R, LocalizedText> value) {
        text(name + "_nl", row -> value.apply(row).nl());
        return text(name + "_en", row -> value.apply(row).en());
    }

    Table<R> list(String name, Function<R, ? extends Iterable<?>> value) {
        return text(
                name,
                row -> StreamSupport.stream(value.apply(row).spliterator(), false)
                        .map(String::valueOf)
                        .collect(Collectors.joining(";")));
    }

    Table<R> yesNo(String name, Function<R, Boolean> value) {
        return text(name, row -> value.apply(row) ? "yes" : "no");
    }

    Table<R> number(String name, Function<R, OptionalDouble> value) {
        return text(name, row -> {
            OptionalDouble number = value.apply(row);
            return number.isPresent() ? exact(number.getAsDouble()) : "";
        });
    }

    Table<R> integer(String name, Function<R, OptionalInt> value) {
        return text(name, row -> {
            OptionalInt number = value.apply(row);
            return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
        });
    }

    /** {@return the table of some rows as CSV} */
    String of(Iterable<? extends R> rows) {
        List<ImmutableList<String>> lines = new ArrayList<>();
        for (R row : rows) {
            lines.add(cells.stream().map(cell -> cell.apply(row)).collect(ImmutableList.toImmutableList()));
        }
        return CsvText.of(header, lines);
    }

    /** {@return texts as one, in each language} */
    static LocalizedText joined(List<LocalizedText> texts, String joint) {
        return LocalizedText.of(
                texts.stream().map(LocalizedText::nl).collect(Collectors.joining(joint)),
                texts.stream().map(LocalizedText::en).collect(Collectors.joining(joint)));
    }

    /** {@return a number with ten significant digits at most, very small ones with an exponent} */
    static String exact(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(10)).stripTrailingZeros();
        return Math.abs(value) < SMALL && rounded.signum() != 0 ? rounded.toString() : rounded.toPlainString();
    }
}
