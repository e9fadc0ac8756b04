package org.synthesis.examples.ess;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.synthesis.script.Synthesis;

/** A copy of the coding folder of the worked example, to edit as a user would: add, change and remove rows. */
final class ExampleCopy {
    private final Path folder;

    private ExampleCopy(Path folder) {
        this.folder = folder;
    }

    /** {@return a copy in a new folder below another one} */
    static ExampleCopy in(Path parent) {
        try {
            Path folder = Files.createTempDirectory(parent, "coding");
            try (Stream<Path> files = Files.list(WorkedExample.exampleFolder())) {
                for (Path file : files.toList()) {
                    Files.copy(file, folder.resolve(file.getFileName()));
                }
            }
            return new ExampleCopy(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    /** {@return the text of a table} */
    String text(String table) {
        try {
            return Files.readString(folder.resolve(table + ".csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the rows of a table} */
    List<Map<String, String>> rows(String table) {
        return Csv.parse(text(table));
    }

    /** {@return the row whose first cell is a key} */
    Map<String, String> row(String table, String key) {
        return rows(table).stream().filter(hasKey(key)).findFirst().orElseThrow();
    }

    /** Adds a row like another one, with some other cells. */
    ExampleCopy addLike(String table, String key, Map<String, String> changes) {
        List<Map<String, String>> rows = rows(table);
        Map<String, String> added = new LinkedHashMap<>(row(table, key));
        added.putAll(changes);
        rows.add(added);
        return write(table, rows);
    }

    /** Adds rows; cells that are not given stay empty. */
    ExampleCopy add(String table, Collection<Map<String, String>> added) {
        List<Map<String, String>> rows = rows(table);
        rows.addAll(added);
        return write(table, rows);
    }

    /** Removes rows by the text of a cell. */
    ExampleCopy remove(String table, String column, String value) {
        List<Map<String, String>> rows = rows(table);
        if (!rows.removeIf(row -> row.get(column).equals(value))) {
            throw new AssertionError("nothing to remove: " + table + " " + column + " " + value);
        }
        return write(table, rows);
    }

    /** Changes one cell. */
    ExampleCopy set(String table, String key, String column, String value) {
        List<Map<String, String>> rows = rows(table);
        rows.stream().filter(hasKey(key)).forEach(row -> row.replace(column, value));
        return write(table, rows);
    }

    /** Adds a column with the same value in every row. */
    ExampleCopy addColumn(String table, String column, String value) {
        List<Map<String, String>> rows = rows(table);
        rows.forEach(row -> row.put(column, value));
        return write(table, rows, rows.get(0).keySet());
    }

    /** Replaces the rows of a table. */
    ExampleCopy write(String table, List<Map<String, String>> rows) {
        return write(table, rows, header(table));
    }

    private ExampleCopy write(String table, List<Map<String, String>> rows, Collection<String> header) {
        return overwrite(table, Csv.text(header, rows));
    }

    /** Replaces the text of a table. */
    ExampleCopy overwrite(String table, String text) {
        try {
            Files.writeString(folder.resolve(table + ".csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** {@return the names of the columns of a table} */
    List<String> header(String table) {
        return new ArrayList<>(rows(table).get(0).keySet());
    }

    /** {@return the synthesis of the copy as it is now} */
    Synthesis open() {
        return Synthesis.open(folder);
    }

    private static Predicate<Map<String, String>> hasKey(String key) {
        return row -> row.values().iterator().next().equals(key);
    }
}
