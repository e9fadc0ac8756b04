package org.synthesis.script;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.synthesis.io.Imported;
import org.synthesis.io.RawTable;
import org.synthesis.io.csv.CsvTables;
import org.synthesis.model.base.Checks;
import org.synthesis.model.base.Diagnostic;
import org.synthesis.model.base.Severity;

/**
 * A small table in which every cell counts: the first column holds the names of the rows, and a fault refuses the whole table, as a
 * row that is left out would change what follows.
 */
record CheckedTable(RawTable table) {
    /**
     * {@return the table of a CSV file}
     *
     * @throws UncheckedIOException when it cannot be read
     * @throws IllegalArgumentException naming the row or column that is wrong
     */
    static CheckedTable read(Path file) {
        try {
            Imported<RawTable> read = CsvTables.read(file);
            for (Diagnostic said : read.diagnostics()) {
                Checks.that(said.severity() == Severity.NOTE, "%s", said);
            }
            CheckedTable table = new CheckedTable(read.value());
            Checks.that(
                    table.columns().size() >= 1 && !read.value().rows().isEmpty(),
                    "%s: expected a header with at least two columns, and rows below it",
                    read.value().place());
            unique(read.value().place(), "column", table.columns());
            unique(
                    read.value().place(),
                    "row",
                    read.value().rows().stream().map(CheckedTable::name).toList());
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unique(String place, String what, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            Checks.that(!name.isEmpty(), "%s: a %s has no name", place, what);
            Checks.that(seen.add(name), "%s: %s '%s' stands there twice", place, what, name);
        }
    }

    /** {@return name of the row} */
    static String name(RawTable.Row row) {
        return row.cells().get(0);
    }

    /** {@return names of the columns after the first} */
    List<String> columns() {
        ImmutableList<String> header = table.header();
        return header.subList(Math.min(1, header.size()), header.size());
    }

    /** {@return the text of a cell; empty when it is missing} */
    String cell(RawTable.Row row, String column) {
        String text = row.cells().get(table.header().indexOf(column));
        return text.equals("NA") ? "" : text;
    }

    /** {@return a text as a number; empty when it is none} */
    OptionalDouble number(String text) {
        String plain = table.decimalComma() ? text.replace(',', '.') : text;
        return plain.matches("[-+]?([0-9]{1,15}\\.?[0-9]{0,15}|\\.[0-9]{1,15})")
                ? OptionalDouble.of(Double.parseDouble(plain))
                : OptionalDouble.empty();
    }

    /** {@return the fault of a cell, with its row as a spreadsheet counts} */
    IllegalArgumentException fault(RawTable.Row row, String column, String expected) {
        return new IllegalArgumentException(table.place() + ", row " + row.number() + " (" + name(row) + "), column '"
                + column + "': expected " + expected + ", got '" + cell(row, column) + "'");
    }

    /** {@return a column name {@code group/person} as its two parts; a name without a stroke is a person who is a group} */
    static List<String> parts(String column) {
        int stroke = column.indexOf('/');
        return stroke < 0
                ? List.of(column, column)
                : List.of(
                        column.substring(0, stroke).strip(),
                        column.substring(stroke + 1).strip());
    }
}
